/** How long the check of a whole page takes, and what the page pays meanwhile, in a real Chromium on the production build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildRecord } from '../../data/build-record.ts';
import { type FigureRow, sizeRow, timeRow } from './figures.ts';
import { traceTasks } from './page-tasks.ts';
import { findChromium } from '../browsers.ts';
import { CHROME_BUILD, startChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { serveSite } from '../sample/serve.ts';

const READER = 'read-page.js';
const RUNS = 5;
/** What the side panel is told when a check is another than before: `platform/shared/side-panel.ts`. */
const CHECK_CHANGED = 'sidePanelCheck';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  runtime: {
    sendMessage(message: unknown): Promise<{ value: { state: string } | null }>;
    onMessage: Record<'addListener' | 'removeListener', (hear: (message: { type?: string }) => void) => void>;
  };
};

/** A page as long as the longest that readers meet: 1.6 MB, 19,000 text nodes, 1,400 quotations, one in ten of the record. */
const LONG = { quotations: 1400, filler: 4, ofRecord: 10 };
/** A usual article: forty sentences, twelve quotations. */
const USUAL = { quotations: 12, filler: 2, ofRecord: 2 };
/** No sentence of anybody's. */
const FILLER = '会场外阳光很好，记者们早早到场，工作人员在门口核对证件并引导座位，各家电视台的机器沿着墙边一字排开。';

function article({ quotations, filler, ofRecord }: typeof LONG): string {
  const sentences = buildRecord()
    .transcripts.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
    .flatMap((text) => text.split(/(?<=。)/u))
    .filter((sentence) => sentence.length > 24 && sentence.length < 60 && !/[“”]/u.test(sentence));
  const around = `<p>${FILLER}<b>${FILLER.slice(0, 20)}</b>${FILLER}<a href="#">${FILLER.slice(20)}</a></p>`;
  const quoted = Array.from({ length: quotations }, (_, at) => {
    const sentence = sentences[at % sentences.length]!;
    // Others are said of other things, in words that no text has in this order.
    const words = at % ofRecord === 0 ? sentence : `${FILLER.slice(at % 20, (at % 20) + 24)}第${at}次`;
    return `<p>外交部长王毅说：“${words}”</p>${around.repeat(filler)}`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>记者会</title><body>${quoted.join('\n')}</body></html>`;
}

interface Times {
  first: number;
  all: number;
}

/** From the gesture: the first marks stand, the list is complete. */
async function timesOf(page: Page, own: Page): Promise<Times> {
  const tabId = await own.evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)!.id,
    page.url(),
  );
  const first = page.evaluate(async () => {
    while (CSS.highlights.size === 0) await new Promise((wake) => requestAnimationFrame(wake));
    return performance.timeOrigin + performance.now();
  });
  const { begun, all } = await own.evaluate(
    async ({ tabId, changed }) => {
      const now = () => performance.timeOrigin + performance.now();
      const ask = (type: string) => chrome.runtime.sendMessage({ type, ask: { tabId } });
      const { onMessage } = chrome.runtime;
      const begun = now();
      // As the side panel learns of it: to ask all the time would take from the worker what is measured.
      const done = new Promise<number>((resolve) => {
        const hear = ({ type }: { type?: string }) => {
          if (type === changed) void look();
        };
        const look = async () => {
          if ((await ask('readCheck')).value?.state !== 'done') return;
          onMessage.removeListener(hear);
          resolve(now());
        };
        onMessage.addListener(hear);
      });
      await ask('checkPage');
      return { begun, all: await done };
    },
    { tabId, changed: CHECK_CHANGED },
  );
  return { first: (await first) - begun, all: all - begun };
}

/** Bytes of script's objects in the page's process, ours among them, when all that can be swept is. */
async function heldBy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export async function benchPageCheck(): Promise<FigureRow[]> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const pages: Record<string, string> = { '/long': article(LONG), '/usual': article(USUAL) };
  const site = await serveSite((path) => (pages[path] === undefined ? null : { body: pages[path] }));
  const running = await startChromium({ executable });
  try {
    const own = await running.extension.open('about.html');
    const many = async (path: string) => {
      const times: (Times & { longest: number })[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await running.context.newPage();
        await page.goto(site.at(path));
        await scriptReady(page, running.extension);
        let measured: Times = { first: 0, all: 0 };
        const { longestMs } = await traceTasks(page, [READER], async () => {
          measured = await timesOf(page, own);
        });
        times.push({ ...measured, longest: longestMs });
        await page.close();
      }
      return times;
    };
    const [long, usual] = [await many('/long'), await many('/usual')];
    const page = await running.context.newPage();
    await page.goto(site.at('/long'));
    await scriptReady(page, running.extension);
    const before = await heldBy(page);
    await timesOf(page, own);
    const held = (await heldBy(page)) - before;
    const size = (pages['/long']!.length / 1e6).toFixed(1);
    const name = `page of ${size} million characters, ${LONG.quotations} quotations`;
    return [
      sizeRow('reader, loaded by the gesture, gzip', gzipSync(readFileSync(join(CHROME_BUILD, READER))).length, 10_000),
      timeRow(
        `${name}: gesture → first marks`,
        long.map(({ first }) => first),
        400,
      ),
      timeRow(
        `${name}: gesture → list complete`,
        long.map(({ all }) => all),
        2000,
      ),
      timeRow(
        `${name}: longest task of the page, on the processor`,
        long.map(({ longest }) => longest),
        50,
      ),
      sizeRow(`${name}: held in the page after the check`, held, 30_000_000),
      timeRow(
        'usual article, 12 quotations: gesture → list complete',
        usual.map(({ all }) => all),
        250,
      ),
    ];
  } finally {
    await running.close();
    await site.close();
  }
}
