/** What a page and its reader pay: sizes of what is shipped, and waits in a real Chromium on the production build. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { median, type FigureRow, sizeRow, tailRow, timeRow } from './figures.ts';
import { PageClock } from './page-clock.ts';
import { type PageTasks, traceTasks } from './page-tasks.ts';
import { findChromium } from '../browsers.ts';
import { CHROME_BUILD, type RunningChromium, startChromium } from '../drive/chromium.ts';
import { markIn, panelIn } from '../drive/closed-root.ts';
import { scriptReady } from '../drive/extension.ts';
import { selectText } from '../drive/mouse.ts';
import { until } from '../drive/wait.ts';
import { ARTICLE_PATH, quotationAt, serveArticle } from '../sample/quotations.ts';

/** Of the sample article: 46 characters, verbatim. */
const QUOTE = '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任；谁要破坏地区的和平稳定，就会付出巨大代价。';
const RUNS = 25;
const PAGE_SCRIPT = 'content-scripts/quote.js';
const WATCH_SCRIPT = 'watch.js';
/** No hand lets go while it still moves; without a rest the wait would be that for the page to draw the selection. */
const REST_MS = 60;
const lookUp = (quote: string) => ({ type: 'lookUp', ask: { quote, length: quote.length } });
/** More quotes than the background remembers: none of them is answered without looking, nor is `QUOTE` after them. */
const OTHERS = Array.from({ length: 8 }, (_, from) => QUOTE.slice(from + 1));
const VIEW_SETTINGS = { type: 'viewSettings', ask: null };

export async function benchBrowser(): Promise<FigureRow[]> {
  return [...sizes(), ...(await waits())];
}

function sizes(): FigureRow[] {
  const zipped = (file: string): number => gzipSync(readFileSync(join(CHROME_BUILD, file))).length;
  const data = ['record.json', 'index.json'].map((name) => statSync(join(CHROME_BUILD, name)).size);
  return [
    sizeRow('script that every page loads, gzip', zipped(PAGE_SCRIPT), 6000),
    sizeRow('watcher, loaded once, with the first selection, gzip', zipped(WATCH_SCRIPT), 6000),
    sizeRow('what reads words and draws the mark, loaded once, with the first phrase, gzip', zipped('mark.js'), 6950),
    sizeRow('panel, loaded once, with the first mark, gzip', zipped('panel.js'), 22_500),
    sizeRow('what looks at the words, loaded with the panel, gzip', zipped('sight.js'), 10_800),
    sizeRow(
      'record and index shipped',
      data.reduce((a, b) => a + b, 0),
      1_200_000,
    ),
  ];
}

type Stop = 'never' | 'before selecting' | 'before the click';

async function waits(): Promise<FigureRow[]> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const site = await serveArticle();
  const running = await startChromium({ executable });
  try {
    const address = site.at(ARTICLE_PATH);
    const own = await running.extension.open('options.html');
    const alive = await many(() => lookUpOnce(running, own, address, 'never'));
    const first = await many(() => lookUpOnce(running, own, address, 'before selecting'));
    const second = await many(() => lookUpOnce(running, own, address, 'before the click'));
    const hasty = await many(() => lookUpOnce(running, own, address, 'never', 0));
    const tasks = await many(() => tasksOfVisit(running, address));
    return [
      timeRow(
        'start of the script that every page loads, on the processor',
        tasks.map(({ startMs }) => startMs[0]!),
        0.5,
      ),
      timeRow(
        'start of the watcher, with the first selection, on the processor',
        tasks.map(({ startMs }) => startMs[1]!),
        null,
      ),
      timeRow(
        'longest task of a page with one lookup, on the processor',
        tasks.map(({ longestMs }) => longestMs),
        50,
      ),
      timeRow(
        'mouse up → mark visible, worker alive',
        alive.map(({ mark }) => mark),
        20,
      ),
      timeRow(
        'mouse up → mark visible, worker alive, the hand never at rest',
        hasty.map(({ mark }) => mark),
        null,
      ),
      timeRow(
        'mouse up → mark visible, worker stopped before',
        first.map(({ mark }) => mark),
        90,
      ),
      timeRow(
        'click → answer painted, worker alive, first on the page',
        alive.map(({ answer }) => answer),
        35,
      ),
      timeRow(
        'click → answer painted, worker stopped before',
        second.map(({ answer }) => answer),
        null,
      ),
      ...(await background(running, own)),
    ];
  } finally {
    await running.close();
    await site.close();
  }
}

/** On a fresh page each time, so that the panel's code has to be loaded too. */
async function lookUpOnce(
  { extension, context }: RunningChromium,
  own: Page,
  address: string,
  stop: Stop,
  restMs = REST_MS,
) {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await scriptReady(page, extension);
    const clock = await PageClock.start(page, extension);
    if (stop === 'before selecting') await extension.killWorker(page);
    else for (const quote of OTHERS) await roundTrip(own, lookUp(quote));
    await selectText(page, page.locator(quotationAt('verbatim')), null, restMs);
    await until(async () => (await clock.times()).mark !== null, 'no mark');
    // Read before the click, whose own mouse up begins the count anew.
    const { mark } = await clock.times();
    if (stop === 'before the click') await extension.killWorker(page);
    await markIn(page).click();
    await until(async () => (await clock.times()).answer !== null, 'no answer');
    const { answer } = await clock.times();
    return { mark: mark!, answer: answer! };
  } finally {
    await page.close();
  }
}

async function tasksOfVisit({ extension, context }: RunningChromium, address: string): Promise<PageTasks> {
  const page = await context.newPage();
  try {
    return await traceTasks(page, [PAGE_SCRIPT, WATCH_SCRIPT], async () => {
      await page.goto(address);
      await scriptReady(page, extension);
      await selectText(page, page.locator(quotationAt('verbatim')), null, REST_MS);
      await until(() => markIn(page).visible(), 'no mark');
      await markIn(page).click();
      await until(() => panelIn(page).visible(), 'no panel');
    });
  } finally {
    await page.close();
  }
}

/**
 * What loading costs inside the background: the first lookup of a worker that was stopped, less the first message that
 * needs no record, less the lookup alone.
 */
async function background({ extension }: RunningChromium, own: Page): Promise<FigureRow[]> {
  const afterStop = (message: object) => async () => {
    await extension.killWorker(own);
    return roundTrip(own, message);
  };
  const cold = await many(afterStop(lookUp(QUOTE)));
  const start = median(await many(afterStop(VIEW_SETTINGS)));
  const warm = await many((run) => roundTrip(own, lookUp(OTHERS[run % OTHERS.length]!)));
  return [
    timeRow(
      'record loaded and ready in the background',
      cold.map((it) => it - start - median(warm)),
      60,
    ),
    timeRow('lookup asked by a page of ours, worker alive', warm, null),
    tailRow('cold start: worker started, record loaded, first lookup answered', cold, 120),
  ];
}

async function many<T>(once: (run: number) => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await once(run));
  return values;
}

/** Milliseconds from asking the background to its answer, asked by a page of our own. */
function roundTrip(page: Page, message: object): Promise<number> {
  return page.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const start = performance.now();
    await chrome.runtime.sendMessage(message);
    return performance.now() - start;
  }, message);
}
