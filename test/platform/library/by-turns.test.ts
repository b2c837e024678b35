import { describe, expect, it } from 'vitest';
import type { Stepwise } from '../../../engine/record/stepwise.ts';
import { byTurns } from '../../../platform/library/by-turns.ts';

/** Each step takes 4 ms by the clock of the test. */
function aClock() {
  let time = 0;
  let rests = 0;
  let longest = 0;
  let last = 0;
  return {
    now: () => time,
    rest: async () => {
      rests += 1;
      longest = Math.max(longest, time - last);
      last = time;
    },
    rests: () => rests,
    longest: () => Math.max(longest, time - last),
    *work(steps: number): Stepwise<string> {
      for (let left = steps; left > 0; left -= 1) {
        time += 4;
        yield;
      }
      return 'done';
    },
  };
}

describe('long work of the library', () => {
  it('lets others have their turn before half of what is felt has gone by, and not after every step', async () => {
    const clock = aClock();
    expect(await byTurns(clock)(clock.work(40))).toBe('done');
    expect(clock.longest()).toBeLessThan(25);
    expect(clock.rests()).toBeLessThan(20);
  });

  it('counts short work in a row as one', async () => {
    const clock = aClock();
    const run = byTurns(clock);
    for (let left = 20; left > 0; left -= 1) await run(clock.work(2));
    expect(clock.longest()).toBeLessThan(25);
    expect(clock.rests()).toBeGreaterThan(6);
  });
});
