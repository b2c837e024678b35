import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../engine/record/stepwise.ts';
import { inSlices, part, type Steps } from '../../../platform/shared/in-slices.ts';

function* counted(to: number): Steps<string> {
  for (let at = 0; at < to; at += 1) yield at / to;
  return 'done';
}

describe('long work', () => {
  it('rests when a slice of time is over, and tells how far it is', async () => {
    let time = 0;
    let rests = 0;
    const told: number[] = [];
    const rest = async () => {
      rests += 1;
    };
    // Every look at the clock is 10 ms later.
    expect(await inSlices(counted(20), (share) => told.push(share), { now: () => (time += 10), rest })).toBe('done');
    expect(rests).toBe(told.length);
    expect(told.length).toBeGreaterThan(3);
    // Not after every step.
    expect(told.length).toBeLessThan(8);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('is done in one go where nobody waits', () => {
    expect(atOnce(counted(5))).toBe('done');
  });

  it('may be a part of longer work', () => {
    expect([...part(counted(4), 0.5, 1)]).toEqual([0.5, 0.625, 0.75, 0.875]);
  });
});
