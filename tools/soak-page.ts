/**
 * Many lookups on one page: `node tools/soak-page.ts [LOOKUPS]`. Prints what the page's heap has grown by, and what was left
 * behind; exit code 1 when that is more than 5 MB, or any element, node or listener.
 */
import type { CDPSession, Page } from 'playwright-core';
import { findChromium } from './browsers.ts';
import { startChromium } from './drive/chromium.ts';
import { scriptReady } from './drive/extension.ts';
import { clickAt, dragBetween } from './drive/mouse.ts';
import { endsOfText } from './drive/text-ends.ts';
import { ARTICLE_PATH, quotationAt, serveArticle } from './sample/quotations.ts';

const MAX_GROWTH = 5_000_000;
/** Code is compiled and caches are filled in these; what grows later grows without end. */
const WARM_UP = 50;

const [lookups = 5000] = process.argv.slice(2).map(Number);
const executable = findChromium();
if (executable === null) throw new Error('Chromium is not installed');
const site = await serveArticle();
const { extension, context, close } = await startChromium({ executable });
try {
  // The panel comes with the selection: a lookup is one gesture.
  await extension.choose({ locale: 'zh-CN', trigger: 'at-once' });
  const page = await context.newPage();
  await page.goto(site.at(ARTICLE_PATH));
  await scriptReady(page, extension);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await lookUp(page, WARM_UP);
  const before = await measure(page, session);
  const { shown, ms } = await lookUp(page, lookups);
  const after = await measure(page, session);
  const [heap, nodes, listeners, hosts] = (['heap', 'nodes', 'listeners', 'hosts'] as const).map(
    (key) => after[key] - before[key],
  ) as [number, number, number, number];
  console.log(
    `${lookups} lookups, ${shown} panels, ${(ms / lookups).toFixed(0)} ms each: heap ${(heap / 1e6).toFixed(2)} MB more, ` +
      `${nodes} nodes, ${listeners} listeners, ${hosts} elements of ours left`,
  );
  if (shown < lookups || heap > MAX_GROWTH || nodes > 0 || listeners > 0 || hosts > 0) process.exitCode = 1;
} finally {
  await close();
  await site.close();
}

/** Select, have the panel, press beside it, and again. */
async function lookUp(page: Page, count: number): Promise<{ shown: number; ms: number }> {
  const words = page.locator(quotationAt('verbatim'));
  await words.scrollIntoViewIfNeeded();
  const ends = (await words.evaluate(endsOfText, null))!;
  const start = performance.now();
  let shown = 0;
  for (let run = 0; run < count; run += 1) {
    await dragBetween(page, ends.from, ends.to);
    shown += (await comes(page, true)) ? 1 : 0;
    await clickAt(page, { x: 4, y: 4 });
    await comes(page, false);
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
  // Twice: what the first sweep lets go of holds more.
  for (let sweep = 0; sweep < 2; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    hosts: await page.evaluate(() => document.querySelectorAll('html > div').length),
  };
}
