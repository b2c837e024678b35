/** What the side panel costs: what it loads, how soon it is drawn, and a notebook as large as may be. */
import type { Page } from 'playwright-core';
import { percentile, type FigureRow, sizeRow, timeRow } from './figures.ts';
import { loadedSize } from './page-size.ts';
import { findChromium } from '../browsers.ts';
import { startChromium } from '../drive/chromium.ts';
import type { Extension } from '../drive/extension.ts';

const RUNS = 15;
const ENTRIES = 100_000;
/** As many as that are read, checked and stored; the storing is the browser's own work. */
const IMPORT_MS = 60_000;
/** While it is, what is pressed is answered within this time. */
const ALIVE_MS = 200;

export async function benchSidePanel(): Promise<FigureRow[]> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const { extension, close } = await startChromium({ executable });
  try {
    await extension.choose({ locale: 'zh-CN' });
    const opened = await openings(extension);
    const size = await loadedSize(extension, 'sidepanel.html');
    const page = await extension.open('sidepanel.html');
    return [
      sizeRow('side panel with all that it loads, gzip', size, 60_000),
      timeRow('side panel opened → shown, worker stopped before', opened, 200),
      ...(await largeImport(page)),
    ];
  } finally {
    await close();
  }
}

/** From the request for the page to the frame that shows it. */
async function openings(extension: Extension): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await extension.context.newPage();
    await extension.killWorker(page);
    await page.goto(extension.url('sidepanel.html'));
    await page.locator('#tab-finding').waitFor();
    // Nothing is drawn before the words are there.
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
    await page.waitForFunction(paint);
    values.push((await page.evaluate(paint))!);
    await page.close();
  }
  return values;
}

/** The file is made in the page, as large as one that 100,000 entries were exported to. */
async function largeImport(page: Page): Promise<FigureRow[]> {
  await page.locator('#tab-notebook').click();
  await page.locator('.exchange').waitFor();
  const { importMs, gaps } = await page.evaluate(async (count) => {
    const entry = {
      keptAt: '2026-03-09T02:04:06.000Z',
      quote: '多极化应当是平等的。'.repeat(4),
      wording: 'altered',
      words: '多极化应当是平等有序的。'.repeat(8),
      note: '',
      pageTitle: '王毅谈多极化',
      pageAddress: 'https://news.example/a',
      speaker: '王毅',
      voice: 'answer',
      date: '2024-03-07',
      title: '外交部长王毅答中外记者问',
      publisher: null,
      event: '2024-03-07',
      transcript: '2024-03-07.special',
      paragraph: '2024-03-07.special#a5.1',
      ranges: [[120, 128]],
      corpusVersion: '0.1.0',
      corpusHash: 'ab'.repeat(32),
    };
    const parts = Array.from({ length: count }, (_, index) => JSON.stringify({ id: `e${index}`, ...entry }));
    const text = `{"format":"yuanhua-notebook","version":1,"entries":[${parts.join(',')}]}`;
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'many.json'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = chosen.files;
    const gaps: number[] = [];
    let last = performance.now();
    const beat = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 10);
    const start = performance.now();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    while (!document.querySelector('.imported, .exchange .failure')) await new Promise((wake) => setTimeout(wake, 20));
    clearInterval(beat);
    if (!document.querySelector('.imported')) throw new Error(document.querySelector('.exchange')!.textContent);
    return { importMs: performance.now() - start, gaps };
  }, ENTRIES);
  return [
    timeRow(`import of ${ENTRIES.toLocaleString('en')} entries`, [importMs], IMPORT_MS),
    {
      what: 'the page meanwhile: longest silence, and 99 of 100',
      figure: `${Math.max(...gaps).toFixed(0)} ms, ${percentile(gaps, 0.99).toFixed(0)} ms`,
      reach: `99 of 100 ≤ ${ALIVE_MS} ms`,
      holds: percentile(gaps, 0.99) <= ALIVE_MS,
    },
  ];
}
