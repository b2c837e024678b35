/** Many lookups on one page, one after the other: what page and worker have kept of them at the end. */
import type { CDPSession, Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import type { RunningChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { clickAt, dragBetween } from '../drive/mouse.ts';
import { endsOfText } from '../drive/text-ends.ts';
import { attachToWorker } from '../drive/worker-memory.ts';
import { quotationAt } from '../sample/quotations.ts';
import { hostsIn } from './look-up.ts';

const MAX_PAGE_GROWTH = 5_000_000;
const MAX_WORKER_GROWTH = 20_000_000;
/** Code is compiled and caches are filled in these; what grows later grows without end. */
const WARM_UP = 20;
/** What the last panel set going has ended by then: it looks at the words twice a second. */
const SETTLED_MS = 2000;
/** No hand is faster, and the background answers no tab that is. */
const LEAST_MS = 70;

export async function memoryAfterLookups(
  { extension, context }: RunningChromium,
  address: string,
  lookups: number,
): Promise<FigureRow> {
  // The panel comes with the selection: a lookup is one gesture.
  await extension.choose({ locale: 'zh-CN', trigger: 'at-once' });
  const page = await context.newPage();
  const worker = await attachToWorker(extension);
  try {
    await page.goto(address);
    await scriptReady(page, extension);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await lookUp(page, WARM_UP);
    const before = { ...(await measure(page, session)), worker: (await worker.swept()).heap };
    const { shown, ms } = await lookUp(page, lookups);
    const after = { ...(await measure(page, session)), worker: (await worker.swept()).heap };
    const more = (key: keyof typeof after): number => after[key] - before[key];
    const left = more('nodes') + more('listeners') + more('hosts');
    const MB = (bytes: number): string => (bytes / 1e6).toFixed(2);
    return {
      what: 'many lookups on one page',
      figure:
        `${lookups} lookups, ${shown} panels, ${(ms / lookups).toFixed(0)} ms each: page ${MB(more('heap'))} MB more, worker ` +
        `${MB(more('worker'))} MB, ${more('nodes')} nodes, ${more('listeners')} listeners, ${more('hosts')} elements of ours left`,
      reach: 'page ≤ 5 MB, worker ≤ 20 MB, nothing left',
      holds: shown === lookups && more('heap') <= MAX_PAGE_GROWTH && more('worker') <= MAX_WORKER_GROWTH && left <= 0,
    };
  } finally {
    await worker.detach();
    await page.close();
  }
}

/** Select, have the panel, press beside it, and again. */
async function lookUp(page: Page, count: number): Promise<{ shown: number; ms: number }> {
  const words = page.locator(quotationAt('verbatim'));
  await words.scrollIntoViewIfNeeded();
  const ends = (await words.evaluate(endsOfText, null))!;
  const start = performance.now();
  let shown = 0;
  for (let run = 0; run < count; run += 1) {
    const enough = new Promise((wake) => setTimeout(wake, LEAST_MS));
    await dragBetween(page, ends.from, ends.to);
    shown += (await comes(page, true)) ? 1 : 0;
    await clickAt(page, { x: 4, y: 4 });
    await comes(page, false);
    await enough;
  }
  return { shown, ms: performance.now() - start };
}

/** A page sees an empty element of ours while the panel is open, and nothing else. */
function comes(page: Page, wanted: boolean): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const until = performance.now() + 3000;
        const look = (): void => {
          const is = document.querySelector('html > div') !== null;
          if (is === wanted || performance.now() > until) resolve(is);
          else setTimeout(look, 2);
        };
        look();
      }),
    wanted,
  );
}

async function measure(page: Page, session: CDPSession) {
  await page.waitForTimeout(SETTLED_MS);
  // Twice: what the first sweep lets go of holds more.
  for (let sweep = 0; sweep < 2; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    hosts: await hostsIn(page),
  };
}
