import { expect, it } from 'vitest';
import { firstWhere } from '../../../engine/record/first-where.ts';

it('finds the first item from which on something holds, as a walk through the list does', () => {
  for (let length = 0; length < 20; length += 1) {
    const sorted = Uint32Array.from({ length }, (_, at) => (at >> 1) * 3);
    for (let least = -1; least < 40; least += 1) {
      const walked = sorted.findIndex((item) => item >= least);
      expect(firstWhere(sorted, (item) => item >= least)).toBe(walked < 0 ? length : walked);
    }
  }
});
