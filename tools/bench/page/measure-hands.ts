/**
 * What our listeners take of a reader's clicks and keys, where nothing is selected: every page pays that.
 *
 * The events are made by the browser itself: what a script of the page sends is untrusted, and our listeners leave it at their first line.
 * The sides take turns burst by burst, as in the score, and the main thread's time on a processor is what counts.
 */
import type { Undriven } from '../../drive/undriven.ts';
import type { Round } from '../paired.ts';
import type { MeasuredPage } from './measured-page.ts';
import { ORDERS, openSides } from './rounds.ts';
import { SIDES, type BenchSide } from './sides.ts';

/** Of each in a burst: clicks on text, letters typed into a field. */
const GESTURES = 80;
/** In each process. */
const BURSTS = 4;
/** Text, where a click puts a selection of nothing, and a field; nobody else listens, so that all that is ours is seen. */
const PAGE = `document.body.innerHTML = '<p style="font: 20px/40px sans-serif; margin: 0">${'王毅答记者问。'.repeat(8)}</p><input style="position: fixed; top: 200px; left: 0; width: 400px; height: 40px">';
  new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))`;

/** Milliseconds of processor time of one gesture, by side, in the order in which they were measured. */
export type HandTimes = Record<BenchSide, { click: number[]; key: number[] }>;

/** @param round which of the orders is begun with */
export async function measureHands(browser: Undriven, port: number, round: number): Promise<HandTimes> {
  const pages = await openSides(browser, port, ORDERS[round % ORDERS.length]!);
  const sides = Object.keys(SIDES) as BenchSide[];
  const times = Object.fromEntries(sides.map((side) => [side, { click: [], key: [] }])) as unknown as HandTimes;
  for (const page of Object.values(pages)) {
    await page.run(PAGE);
    // Once for nothing.
    await clicks(page);
    await keys(page);
  }
  for (let burst = 0; burst < BURSTS; burst += 1) {
    for (const side of ORDERS[(round + burst) % ORDERS.length]!) {
      times[side].click.push(await timed(pages[side], clicks));
      times[side].key.push(await timed(pages[side], keys));
    }
  }
  for (const page of Object.values(pages)) await page.close();
  return times;
}

/** What one side took beside another, right after each other. */
export function pairsOf(rounds: HandTimes[], side: BenchSide, gesture: 'click' | 'key'): Round[] {
  return rounds.map((times) => [times[side][gesture].map((time, at) => [time, times.without[gesture][at]!] as const)]);
}

async function timed(page: MeasuredPage, burst: (page: MeasuredPage) => Promise<void>): Promise<number> {
  const before = await page.processorTime();
  await burst(page);
  return ((await page.processorTime()) - before) / GESTURES;
}

async function clicks(page: MeasuredPage): Promise<void> {
  for (let at = 0; at < GESTURES; at += 1) await page.click(20 + 5 * at, 20);
}

async function keys(page: MeasuredPage): Promise<void> {
  await page.run("Object.assign(document.querySelector('input'), { value: '' }).focus()");
  for (let at = 0; at < GESTURES; at += 1) await page.type('a');
}
