/**
 * What a reader's own clicks and keys take of a page with the extension, more than without: `node tools/bench/hands.ts [ROUNDS]`, after
 * `npx wxt build`; a minute and a half.
 */
import { median, type FigureRow, table } from './figures.ts';
import { percent } from './page.ts';
import { type HandTimes, measureHands, pairsOf } from './page/measure-hands.ts';
import type { BenchSide } from './page/sides.ts';
import { withThreeSides } from './page/three-sides.ts';
import { ratioWithInterval } from './paired.ts';

/** Each opens three pages anew. */
const ROUNDS = 12;

export async function benchHands(rounds = ROUNDS): Promise<FigureRow[]> {
  const measured = await withThreeSides(
    null,
    (browser, port) => measureHands(browser, port, 0),
    async (browser, port) => {
      const all: HandTimes[] = [];
      for (let round = 0; round < rounds; round += 1) all.push(await measureHands(browser, port, round));
      return all;
    },
  );
  return (['click', 'key'] as const).flatMap((gesture) => [
    rowOf(`processor time of a reader’s ${gesture}, with against without`, measured, 'with', gesture),
    rowOf('  without against without', measured, 'again', gesture),
  ]);
}

function rowOf(what: string, measured: HandTimes[], side: BenchSide, gesture: 'click' | 'key'): FigureRow {
  const rounds = pairsOf(measured, side, gesture);
  const { middle, low, high } = ratioWithInterval(rounds, Math.random);
  const more = median(rounds.flatMap(([pairs]) => pairs!.map(([one, other]) => one - other))) * 1000;
  const figure = `${percent(middle)} (95 %: ${percent(low)} to ${percent(high)}), ${more.toFixed(0).replace('-', '−')} µs`;
  return { what, figure, reach: '', holds: null };
}

if (import.meta.main) console.log(table(await benchHands(Number(process.argv[2] ?? ROUNDS))));
