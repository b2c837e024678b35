import { expect, it } from 'vitest';
import { fnv1a, unitsOf } from '../../../engine/record/fnv1a.ts';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('gives the number that the makers publish for “%s”', (text, number) => {
  expect(fnv1a(new TextEncoder().encode(text))).toBe(number);
  expect(fnv1a(unitsOf(text))).toBe(number);
});

it('gives another number for another salt, and for units in another order', () => {
  expect(fnv1a(unitsOf('ab'), 1)).not.toBe(fnv1a(unitsOf('ab')));
  expect(fnv1a(unitsOf('ba'))).not.toBe(fnv1a(unitsOf('ab')));
});
