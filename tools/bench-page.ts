/**
 * What a page pays for the extension that it does not use: `node tools/bench-page.ts [PAIRS]`.
 *
 * A list is filled, ticked off and emptied again, as a page full of script does, in a browser with the extension and in one with
 * an extension that does nothing, in turns: a busy machine slows both. Time is what the page's thread had of a processor. Exit code
 * 1 when the page is more than 1 % slower.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { median, percentile } from './bench/figures.ts';
import { findChromium } from './browsers.ts';
import { startChromium } from './drive/chromium.ts';
import { ARTICLE_PATH, serveArticle } from './sample/quotations.ts';

const QUICK = 0.1;
const ROUNDS = 5;
/** For the compiler. */
const WARM_UP = 30;

const [pairs = 100] = process.argv.slice(2).map(Number);
const executable = findChromium();
if (executable === null) throw new Error('Chromium is not installed');
const idle = mkdtempSync(join(tmpdir(), 'yuanhua-idle-'));
writeFileSync(join(idle, 'worker.js'), '');
const manifest = { manifest_version: 3, name: 'idle', version: '1', background: { service_worker: 'worker.js' } };
writeFileSync(join(idle, 'manifest.json'), JSON.stringify(manifest));
const site = await serveArticle();
const withUs = await startChromium({ executable });
const without = await startChromium({ executable, folder: idle, welcome: 'keep' });
try {
  const address = site.at(ARTICLE_PATH);
  const pages = [await openAt(withUs.context, address), await openAt(without.context, address)] as const;
  for (const { page } of pages) await page.evaluate(work, WARM_UP);
  const times: [number[], number[]] = [[], []];
  for (let pair = 0; pair < pairs; pair += 1) {
    // In turns first and second: what comes first may be favoured.
    for (const which of pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      times[which].push(await processorTimeOf(pages[which]));
    }
  }
  const change = (ratio: number): string => `${((ratio - 1) * 100).toFixed(1)} %`;
  // Others on the machine only ever slow a run down, so the quickest runs say what the page itself takes.
  const quick = percentile(times[0], QUICK) / percentile(times[1], QUICK);
  const ratios = times[0].map((time, pair) => time / times[1][pair]!);
  console.log(
    `page with the extension against without: ${change(quick)} time in the quickest tenth of ${pairs} runs each ` +
      `(median of pairs ${change(median(ratios))}, a run ${median(times[1]).toFixed(0)} ms); reach ≤ 1 %`,
  );
  if (quick > 1.01) process.exitCode = 1;
} finally {
  await withUs.close();
  await without.close();
  await site.close();
  rmSync(idle, { recursive: true });
}

interface Measured {
  page: Page;
  session: CDPSession;
}

async function openAt(context: BrowserContext, address: string): Promise<Measured> {
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  // The page's thread on the processor, without what it waits for one.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/** Milliseconds that all tasks of the page's main thread took meanwhile. */
async function processorTimeOf({ page, session }: Measured): Promise<number> {
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const before = await read();
  await page.evaluate(work, ROUNDS);
  return (await read()) - before;
}

/**
 * Runs in the page, after TodoMVC as Speedometer drives it: entries made, each by a key; ticked off; deleted; a count kept; layout
 * after each step.
 */
function work(rounds: number): void {
  const ITEMS = 100;
  const app = document.body.appendChild(document.createElement('section'));
  const make = (name: string, ...children: Node[]): HTMLElement => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const [field, list, count] = [make('input') as HTMLInputElement, make('ul'), make('b')];
  app.append(field, list, make('footer', count));
  const tell = (): void => {
    count.textContent = `${list.querySelectorAll('li:not(.done)').length} / ${list.childElementCount}`;
  };
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const [box, label, edit] = [make('input'), make('label'), make('input')] as HTMLInputElement[];
    box!.type = 'checkbox';
    label!.textContent = field.value;
    edit!.value = field.value;
    const entry = make('li', make('div', box!, label!, make('button')), edit!);
    list.append(entry);
    tell();
  });
  list.addEventListener('click', ({ target }) => {
    const element = target as Element;
    if (element.matches('[type=checkbox]')) element.closest('li')!.classList.toggle('done');
    else if (element.matches('button')) element.closest('li')!.remove();
    tell();
  });
  for (let round = 0; round < rounds; round += 1) {
    for (let item = 0; item < ITEMS; item += 1) {
      field.value = `条目 ${item}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    void app.offsetHeight;
    for (const box of list.querySelectorAll<HTMLElement>('[type=checkbox]')) box.click();
    void app.offsetHeight;
    for (const button of list.querySelectorAll('button')) button.click();
    void app.offsetHeight;
  }
  app.remove();
}
