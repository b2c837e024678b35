/** Opens the three sides side by side and has each do the same in turns. */
import type { Undriven } from '../../drive/undriven.ts';
import { MeasuredPage } from './measured-page.ts';
import { SIDES, type BenchSide } from './sides.ts';
import { SUITES } from './steps.ts';

/** Milliseconds of processor time. */
interface Taken {
  /** To make the suite's page ready in its frame: Speedometer does not count it. */
  opening: number;
  steps: number;
}

/** For each side and suite, every time it was done. */
export type Measured = Record<BenchSide, Taken[][]>;

/** Who comes right after whom may matter: every order comes up as often. */
export const ORDERS: BenchSide[][] = [
  ['with', 'without', 'again'],
  ['again', 'without', 'with'],
  ['without', 'again', 'with'],
  ['with', 'again', 'without'],
  ['again', 'with', 'without'],
  ['without', 'with', 'again'],
];

/** Each side in a process that lives for this round alone: a process can be lucky with its memory for as long as it lives. */
export async function measureRound(browser: Undriven, port: number, round: number, times: number) {
  const pages = await openSides(browser, port, ORDERS[round % ORDERS.length]!);
  const measured: Measured = { with: noTimes(), without: noTimes(), again: noTimes() };
  for (let time = 0; time < times; time += 1) {
    for (const suite of SUITES.keys()) {
      for (const side of ORDERS[(round + time + suite) % ORDERS.length]!) {
        measured[side][suite]!.push(await once(pages[side], suite));
      }
    }
  }
  for (const page of Object.values(pages)) await page.close();
  return measured;
}

function noTimes(): Taken[][] {
  return SUITES.map(() => []);
}

async function once(page: MeasuredPage, suite: number): Promise<Taken> {
  const start = await page.processorTime();
  await page.run(`bench.open(${suite})`);
  const opened = await page.processorTime();
  await page.run('bench.run()');
  return { opening: opened - start, steps: (await page.processorTime()) - opened };
}

/** In the order in which they are opened. */
export async function openSides(
  browser: Undriven,
  port: number,
  order: BenchSide[],
): Promise<Record<BenchSide, MeasuredPage>> {
  const pages: Partial<Record<BenchSide, MeasuredPage>> = {};
  for (const side of order) pages[side] = await MeasuredPage.open(browser, `http://${SIDES[side]}:${port}/runner.html`);
  return pages as Record<BenchSide, MeasuredPage>;
}

/** See that the script is in every frame of the one side, empty ones too, and in none of the others. @throws when it is not */
export async function checkSides(browser: Undriven, port: number): Promise<void> {
  const pages = await openSides(browser, port, ORDERS[0]!);
  for (const [side, page] of Object.entries(pages)) {
    await page.run("bench.open(0).then(() => void document.body.append(document.createElement('iframe')))");
    const { frames, others } = await page.worlds();
    if (frames !== 3 || others !== (side === 'with' ? 3 : 0)) {
      throw new Error(`${side}: the script is in ${others} of ${frames} frames`);
    }
    await page.close();
  }
}
