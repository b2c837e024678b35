/**
 * What the extension takes of a page's score: `node tools/bench/page.ts [ROUNDS]`, after `npx wxt build`; six minutes or more.
 *
 * The page does what Speedometer 3 does (bench/page/steps.ts), each suite in a frame of its own, and its score is Speedometer's, by the
 * geometric mean over the suites; but of the time that the main thread had of a processor: with others at work on the machine, the same
 * suites side by side differed by 9 % by the clock and by 2 % so. One browser has the page open under three names, and our script
 * enters the first; suite by suite they take turns. The third against the second says what the measure itself is worth.
 *
 * Its clicks are made by scripts, and leave our listeners at their first line: what a reader's own take is in bench/hands.ts.
 *
 * `--instead=FILE` has another script enter, to see what the bench sees. In 12 rounds, an observer of all that changes in the document:
 * −20 % (95 %: −23 to −19); fourteen kinds of events listened for at the window: −3 % (−4 to −2); in 24, an empty file: nothing.
 *
 * Exit code 1 when the score is more than 1 % away from that without.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { median, type FigureRow, table } from './figures.ts';
import { type Measured, measureRound } from './page/rounds.ts';
import type { BenchSide } from './page/sides.ts';
import { SUITES } from './page/steps.ts';
import { withThreeSides } from './page/three-sides.ts';
import { ratioWithInterval, type Round } from './paired.ts';
import type { Undriven } from '../drive/undriven.ts';

/** In each process; more tell little more of it. */
const TIMES = 3;
const REACH = 0.01;
/** The interval narrows with the root of it; 40 take five minutes. */
export const ROUNDS = 40;

/**
 * @param rounds each opens three pages anew
 * @param instead code that enters in place of our script; null for ours
 */
export async function benchPage(rounds: number, instead: string | null = null): Promise<FigureRow[]> {
  const once = (browser: Undriven, port: number): Promise<Measured> => measureRound(browser, port, 0, 1);
  return withThreeSides(instead, once, async (browser, port) => {
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) {
      measured.push(await measureRound(browser, port, round, TIMES));
    }
    const score = scoreRow('score with the extension against without', pairs(measured, 'with'), REACH);
    const suites = SUITES.map(({ name }, suite) =>
      scoreRow(
        `  ${name}`,
        pairs(measured, 'with').map((round) => [round[suite]!]),
      ),
    );
    const control = scoreRow('without against without', pairs(measured, 'again'));
    return [score, ...suites, control, openingRow(measured)];
  });
}

/** The sides in the order in which a quicker one has the higher score. */
function pairs(measured: Measured[], side: BenchSide): Round[] {
  return measured.map((round) =>
    SUITES.map((_, suite) =>
      round.without[suite]!.map((it, time) => [it.steps, round[side][suite]![time]!.steps] as const),
    ),
  );
}

function scoreRow(what: string, rounds: Round[], reach: number | null = null): FigureRow {
  const { middle, low, high } = ratioWithInterval(rounds, Math.random);
  return {
    what,
    figure: `${percent(middle)} (95 %: ${percent(low)} to ${percent(high)})`,
    reach: reach === null ? '' : `± ${reach * 100} %`,
    holds: reach === null ? null : Math.abs(middle - 1) <= reach,
  };
}

export function percent(ratio: number): string {
  const change = ((ratio - 1) * 100).toFixed(1).replace('-', '−');
  return `${ratio >= 1 ? '+' : ''}${change} %`;
}

/** No part of the score: a script that enters takes its time while the page is made ready. */
function openingRow(measured: Measured[]): FigureRow {
  const differences = measured.flatMap((round) =>
    SUITES.flatMap((_, suite) =>
      round.with[suite]!.map((it, time) => it.opening - round.without[suite]![time]!.opening),
    ),
  );
  const figure = `${median(differences).toFixed(1)} ms (n=${differences.length})`;
  return { what: 'until a page in a frame is ready, more than without', figure, reach: '', holds: null };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { instead: { type: 'string' } }, allowPositionals: true });
  const instead = values.instead === undefined ? null : readFileSync(values.instead, 'utf8');
  const rows = await benchPage(Number(positionals[0] ?? ROUNDS), instead);
  console.log(table(rows));
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
}
