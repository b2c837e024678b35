/** The worker dies at any moment of a lookup, and at any start the events that should wake it may be missed. */
import type { Page } from 'playwright-core';
import { percentile, type FigureRow } from '../bench/figures.ts';
import type { RunningChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { type SoakLookup, lookUpOnce } from './look-up.ts';

declare const chrome: {
  contextMenus: { removeAll(): Promise<void>; update(id: string, change: object): Promise<void> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** The longest time after the mouse at which the worker is stopped: by then the answer has been read. */
const SPAN_MS = 400;
const REACH_MS = 1500;
/** After how long a page asks again that was not answered, see platform/shared/ask.ts; and how long the worker stays busy here. */
const BUSY_MS = 6000;

/**
 * Two lookups of three are hit, each at another moment of it: before it starts, while the record is loaded, after the answer.
 * @param isTimed false where other tests run beside this one
 */
export async function killsDuringLookups(
  { extension, context }: RunningChromium,
  address: string,
  lookups: number,
  isTimed: boolean,
) {
  const page = await open(context, extension, address);
  const done: SoakLookup[] = [];
  let kills = 0;
  for (let turn = 0; turn < lookups; turn += 1) {
    const isHit = turn % 3 !== 2;
    const delayMs = (turn * 37) % SPAN_MS;
    const kill = isHit
      ? new Promise((wake) => setTimeout(wake, delayMs)).then(() => extension.killWorker(page))
      : Promise.resolve();
    done.push(await lookUpOnce(page, turn));
    await kill;
    kills += isHit ? 1 : 0;
  }
  await page.close();
  const times = done.flatMap(({ ms }) => (ms === null ? [] : [ms]));
  const lost = done.length - times.length;
  const doubled = done.filter(({ hosts }) => hosts > 1).length;
  const p95 = times.length === 0 ? Infinity : percentile(times, 0.95);
  return {
    what: 'worker killed during lookups',
    figure: `${kills} kills in ${lookups} lookups: ${lost} lost, ${doubled} with two panels, p95 ${Math.round(p95)} ms`,
    reach: `0 lost, 0 with two panels${isTimed ? `, p95 ≤ ${REACH_MS} ms` : ''}`,
    holds: lost === 0 && doubled === 0 && (!isTimed || p95 <= REACH_MS),
  } satisfies FigureRow;
}

/** The worker hangs for longer than a page waits: the page asks again, and is answered once. */
export async function repliesThatNeverCome({ extension, context }: RunningChromium, address: string, times: number) {
  const page = await open(context, extension, address);
  let answered = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const busy = extension.worker.evaluate((ms) => {
      for (const until = Date.now() + ms; Date.now() < until;);
    }, BUSY_MS);
    const { ms, hosts } = await lookUpOnce(page, turn);
    answered += ms !== null && hosts === 1 ? 1 : 0;
    await busy.catch(() => undefined); // It may have been stopped for its hanging.
  }
  await page.close();
  return {
    what: `worker that hangs for ${BUSY_MS / 1000} s`,
    figure: `${answered} of ${times} lookups answered, once each`,
    reach: 'all',
    holds: answered === times,
  } satisfies FigureRow;
}

/** Of 20 ms each. A busy machine takes its time. */
const MAX_LOOKS = 250;

/** The menu is gone, as after an update whose event was missed; any other event brings it back. */
export async function startsWithoutEvents({ extension }: RunningChromium, starts: number): Promise<FigureRow> {
  const ours = await extension.open('options.html');
  const items = () =>
    ours.evaluate(async () => {
      const has = (id: string) =>
        chrome.contextMenus.update(id, {}).then(
          () => 1,
          () => 0,
        );
      return (await has('lookup')) + (await has('side-panel'));
    });
  let there = 0;
  for (let start = 0; start < starts; start += 1) {
    // Until it stays so: a worker that is slow may be at the menu of its last start.
    do await ours.evaluate(() => chrome.contextMenus.removeAll());
    while ((await items()) !== 0);
    await extension.killWorker(ours);
    await ours.evaluate(() => chrome.runtime.sendMessage({ type: 'viewSettings', ask: null }));
    for (let look = 0; look < MAX_LOOKS && (await items()) < 2; look += 1) await ours.waitForTimeout(20);
    there += (await items()) === 2 ? 1 : 0;
  }
  await ours.close();
  return {
    what: 'menu after starts whose events were missed',
    figure: `there after ${there} of ${starts}`,
    reach: 'all',
    holds: there === starts,
  };
}

async function open(
  context: RunningChromium['context'],
  extension: RunningChromium['extension'],
  address: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await scriptReady(page, extension);
  return page;
}
