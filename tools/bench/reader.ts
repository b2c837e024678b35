/** What it takes to open the pages on which a finding is checked, and to scroll in them; in Chromium, on the production build. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import { type FigureRow, sizeRow, timeRow } from './figures.ts';
import { findChromium } from '../browsers.ts';
import { filesLoaded, sizeOf, WORDS_FILE } from './page-size.ts';
import { CHROME_BUILD, type RunningChromium, startChromium } from '../drive/chromium.ts';
import { aLongTranscript, alterBuild, LONG_ID } from '../sample/altered-build.ts';

const RUNS = 15;
const COMPARED = 'compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua';
const LONG_BYTES = 10_000_000;
/** A display draws sixty in a second. */
const FRAME_MS = 1000 / 60;

export async function benchReader(): Promise<FigureRow[]> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const record = JSON.parse(readFileSync(join(CHROME_BUILD, 'record.json'), 'utf8')) as OfficialRecord;
  const usual = await startChromium({ executable });
  const rows: FigureRow[] = [];
  try {
    const words = (await filesLoaded(usual.extension, 'reader.html')).filter((file) => WORDS_FILE.test(file));
    rows.push(sizeRow('reader with all it loads, gzip', codeOf('reader.html') + sizeOf(words), 80_000));
    const longest = record.transcripts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]!;
    rows.push(
      timeRow(
        'reader opened at a passage of the longest transcript → in view',
        await opened(usual, lastOf(longest), '.target'),
        200,
      ),
      timeRow('compare of 2017 opened → first rows in view', await opened(usual, COMPARED, '.row'), 400),
      await scrolled(usual),
    );
  } finally {
    await usual.close();
  }
  return [...rows, ...(await longText(record, executable))];
}

/** Gzipped bytes of scripts and styles that a page loads, at once or when something in it is used; texts of the record and words of the interface are no code. */
export function codeOf(page: string): number {
  const seen = new Set<string>();
  const follow = (path: string): number => {
    if (seen.has(path)) return 0;
    seen.add(path);
    const code = readFileSync(join(CHROME_BUILD, path));
    const text = code.toString('utf8');
    const isText = /\/\d{4}-\d\d-\d\d\./.test(path) || WORDS_FILE.test(`/${path}`);
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*[`"'](\.{1,2}\/[^`"']+\.js)[`"']/g)];
    const next = imports.map(([, name]) => normalize(join(dirname(path), name!)));
    return (isText ? 0 : gzipSync(code).length) + next.reduce((sum, each) => sum + follow(each), 0);
  };
  const html = readFileSync(join(CHROME_BUILD, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
  return files.reduce((sum, path) => sum + follow(path), gzipSync(html).length);
}

function lengthOf({ turns }: Transcript): number {
  return turns.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((all, { text }) => all + text.length, 0), 0);
}

/** The reader's address for the last answer. */
function lastOf({ id, turns }: Transcript): string {
  const answer = turns.findLast(({ voice }) => voice === 'answer')!;
  return `reader.html?t=${id}#${answer.paragraphs.at(-1)!.id.split('#')[1]}`;
}

/** Milliseconds from the beginning of a navigation to the frame that shows an element within the window, on a new page each time. */
async function opened({ extension, context }: RunningChromium, path: string, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await context.newPage();
    await page.addInitScript(watchFor, selector);
    await page.goto(extension.url(path));
    const shown = await page.waitForFunction(() => (globalThis as unknown as { shownAt?: number }).shownAt ?? false);
    times.push(Number(await shown.jsonValue()));
    await page.close();
  }
  return times;
}

/** Runs in the page before its own scripts. */
function watchFor(selector: string): void {
  const look = (): void => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box === undefined || box.bottom <= 0 || box.top >= innerHeight) requestAnimationFrame(look);
    // A message posted in a frame's callback arrives when that frame was drawn.
    else {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        (globalThis as unknown as { shownAt: number }).shownAt = performance.now();
      });
      port1.start();
      port2.postMessage(null);
    }
  };
  requestAnimationFrame(look);
}

/**
 * Frames that a display would have missed while both texts are scrolled from the first turn to the last, beside those of a page with
 * nothing on it that is scrolled as far: a busy machine drops frames of any page.
 */
async function scrolled({ extension, context }: RunningChromium): Promise<FigureRow> {
  const page = await context.newPage();
  await page.goto(extension.url(COMPARED));
  await page.locator('.row').first().waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const ours = await scroll(page, height);
  await page.goto('about:blank');
  await page.evaluate((height) => {
    document.body.style.height = `${height + innerHeight}px`;
  }, height);
  const empty = await scroll(page, height);
  await page.close();
  return {
    what: 'compare of 2017 scrolled through: frames dropped',
    figure: `${ours.dropped} of ${ours.frames} (an empty page: ${empty.dropped})`,
    reach: 'as an empty page',
    holds: ours.dropped <= empty.dropped,
  };
}

async function scroll(page: Page, height: number): Promise<{ frames: number; dropped: number }> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const frames: number[] = [];
    (globalThis as unknown as { frames: number[] }).frames = frames;
    const note = (now: number): void => {
      frames.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await session.send('Input.synthesizeScrollGesture', { x: 500, y: 450, yDistance: -height, speed: 4000 });
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  await session.detach();
  const gaps = frames.slice(1).map((at, index) => at - frames[index]!);
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  return { frames: frames.length, dropped };
}

/** A text that no press conference fills: how soon one reads in it, and how long until the browser's own search has all of it. */
async function longText({ transcripts }: OfficialRecord, executable: string): Promise<FigureRow[]> {
  const { folder, remove } = alterBuild(CHROME_BUILD, (record) => {
    record.transcripts.push(aLongTranscript(transcripts[0]!, LONG_BYTES));
  });
  const running = await startChromium({ executable, folder });
  try {
    const path = `reader.html?t=${LONG_ID}#a3000.2`;
    const shown = await opened(running, path, '.target');
    const page = await running.extension.open(path);
    await page.locator('.target').waitFor();
    const whole = await page.waitForFunction(
      () => document.querySelector('progress') === null && performance.now(),
      null,
      {
        timeout: 120_000,
      },
    );
    return [
      timeRow('a text of 10 MB opened at a passage → in view', shown, null),
      timeRow('a text of 10 MB → all of it there', [Number(await whole.jsonValue())], null),
    ];
  } finally {
    await running.close();
    remove();
  }
}
