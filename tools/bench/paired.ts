/** Two things measured side by side, over and over: how many times as long one takes, and how sure that is. */
import { median, percentile } from './figures.ts';

/** What was measured while nothing was started anew: for each suite its pairs, `[one, other]`, measured right after each other. */
export type Round = (readonly [number, number])[][];

interface Ratio {
  middle: number;
  /** Between these with 95 % confidence. */
  low: number;
  high: number;
}

const RESAMPLES = 1000;

/** Suites count alike, however long they take, as in Speedometer's score: the geometric mean of what the middle pair of each says. */
export function ratioOf(rounds: Round[]): number {
  const suites = rounds[0]!.map((_, suite) =>
    Math.log(median(rounds.flatMap((round) => round[suite]!).map(([one, other]) => one / other))),
  );
  return Math.exp(suites.reduce((sum, value) => sum + value, 0) / suites.length);
}

/**
 * The interval is that of the bootstrap's percentiles (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). Whole
 * rounds are drawn, since what a round measured shares the luck of its processes.
 */
export function ratioWithInterval(rounds: Round[], random: () => number): Ratio {
  const drawn = Array.from({ length: RESAMPLES }, () =>
    ratioOf(rounds.map(() => rounds[Math.floor(random() * rounds.length)]!)),
  );
  return { middle: ratioOf(rounds), low: percentile(drawn, 0.025), high: percentile(drawn, 0.975) };
}
