import { expect, it } from 'vitest';
import { bitOf, GramSet } from '../../../../engine/find/decide/profiles.ts';

const gram = (at: number): string => String.fromCharCode(0x4e00 + (at % 97), 0x4e00 + Math.floor(at / 97));

it('has every gram that it was made of, and no other', () => {
  for (const count of [0, 1, 7, 3000]) {
    const grams = Array.from({ length: count }, (_, at) => gram(at));
    const set = new GramSet(new Set(grams));
    const has = (each: string): boolean => set.has(each, bitOf(each));
    expect(grams.filter((each) => !has(each))).toEqual([]);
    const others = Array.from({ length: 3000 }, (_, at) => gram(count + at));
    expect(others.filter(has)).toEqual([]);
  }
});
