import { expect, it } from 'vitest';
import { itemAt, lastOf, valueAt } from '../../../engine/record/items.ts';

it('gives what stands at a place, and fails where there is none', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt(Uint8Array.of(0, 7), 0)).toBe(0);
  expect(() => itemAt(['a', 'b'], 2)).toThrow('no item 2 in 2');
});

it('gives the last of a list that has a first', () => {
  expect(lastOf(['a'])).toBe('a');
  expect(lastOf(['a', 'b', 'c'])).toBe('c');
});

it('gives what a map has under a key, and fails where it has nothing', () => {
  expect(valueAt(new Map([['a', 0]]), 'a')).toBe(0);
  expect(() => valueAt(new Map([['a', 0]]), 'b')).toThrow('nothing under b');
});
