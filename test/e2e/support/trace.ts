import type { Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';

interface TraceEvent {
  name: string;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The same without what the thread had to wait for a processor. */
  tdur?: number;
  args: { data?: { url?: string } };
}

export interface OurTime {
  /** Milliseconds in which functions of our scripts ran in the page, all together. */
  sumMs: number;
  /** The longest of them without a break. */
  longestMs: number;
}

/** What our scripts take of a page's main thread meanwhile, by the browser's own trace. */
export async function traceOurTime(page: Page, extension: Extension, use: () => Promise<void>): Promise<OurTime> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await use();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const ours = events
    .filter(({ dur, args }) => dur !== undefined && args.data?.url?.startsWith(extension.url('')))
    .sort((a, b) => a.ts - b.ts);
  let [sumMs, longestMs, until] = [0, 0, -Infinity];
  for (const { ts, dur = 0, tdur = dur } of ours) {
    // One function called by another is counted with it.
    if (ts < until) continue;
    until = ts + dur;
    sumMs += tdur / 1000;
    longestMs = Math.max(longestMs, tdur / 1000);
  }
  return { sumMs, longestMs };
}
