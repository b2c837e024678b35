/** What our scripts take of a page's main thread, by the browser's own trace. Processor time: others on the machine do not count. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds on the processor. */
  tdur?: number;
  args: { data?: { url?: string } };
}

export interface PageTasks {
  /** Milliseconds to start each of the scripts. */
  startMs: number[];
  /** The longest task of the page's main thread since the first of them started, in milliseconds. */
  longestMs: number;
}

/** @param scripts as the browser names them, the ends of their addresses, in the order in which they start */
export async function traceTasks(page: Page, scripts: string[], use: () => Promise<void>): Promise<PageTasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // `toplevel` has each task once more, and with it what every process of the browser waits for: two events in three.
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await use();
  await stop(session);
  const starts = scripts.map((script) => {
    const start = events.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(script));
    if (start?.tdur === undefined) throw new Error(`${script} did not start`);
    return start;
  });
  const { pid, tid, ts: since } = starts[0]!;
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.tid === tid && event.pid === pid && event.ts > since,
  );
  if (tasks.length === 0) throw new Error('the trace has no task of the page');
  return {
    startMs: starts.map(({ tdur = 0 }) => tdur / 1000),
    longestMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}
