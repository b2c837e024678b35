import { describe, expect, it } from 'vitest';
import { ratioOf, ratioWithInterval, type Round } from '../../../tools/bench/paired.ts';
import { makeRandom } from '../../../tools/gold/sentences.ts';

/** Rounds of two suites, three pairs each, the second suite ten times as long; one side takes `ratio` of the other, give or take. */
function rounds(count: number, ratio: number, noise: number, seed: number): Round[] {
  const random = makeRandom(seed);
  const about = (value: number): number => value * (1 + noise * (random() - 0.5));
  return Array.from({ length: count }, () =>
    [10, 100].map((ms) => Array.from({ length: 3 }, () => [about(ms * ratio), about(ms)] as const)),
  );
}

describe('two things measured side by side', () => {
  it('counts suites alike, however long they take', () => {
    const pair = (one: number, other: number) => [[one, other] as const];
    expect(ratioOf([[pair(2, 1), pair(500, 1000)]])).toBeCloseTo(1);
    expect(ratioOf([[pair(4, 1), pair(1000, 1000)]])).toBeCloseTo(2);
  });

  it('is not moved by a pair that was disturbed', () => {
    const pairs = [1, 1, 900].map((one) => [one, 1] as const);
    expect(ratioOf([[pairs]])).toBe(1);
  });

  it('has the true ratio in its interval in nearly all of many measurements, and a wrong one in few', () => {
    const intervals = Array.from({ length: 40 }, (_, n) =>
      ratioWithInterval(rounds(10, 1.01, 0.1, n + 1), makeRandom(n + 1)),
    );
    const hold = (ratio: number): number => intervals.filter(({ low, high }) => low <= ratio && ratio <= high).length;
    expect(hold(1.01)).toBeGreaterThanOrEqual(36);
    expect(hold(1.04)).toBeLessThanOrEqual(4);
  });

  it('grows surer with more rounds', () => {
    const width = (count: number): number => {
      const { middle, low, high } = ratioWithInterval(rounds(count, 1, 0.1, 7), makeRandom(7));
      expect(low).toBeLessThan(middle);
      expect(high).toBeGreaterThan(middle);
      return high - low;
    };
    expect(width(64)).toBeLessThan(width(8));
  });
});
