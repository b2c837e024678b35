import { expect, it } from 'vitest';
import { isChosen, press } from '../../../entrypoints/compare/translated/chosen.ts';
import type { Range } from '../../../engine/record/record.ts';

const [A, B, C, D]: Range[] = [
  [0, 9],
  [10, 19],
  [25, 30],
  [31, 40],
];
const ALL = [A!, B!, C!, D!];

it.each<[what: string, chosen: Range | null, pressed: Range, isFar: boolean, then: Range | null]>([
  ['is chosen alone', null, B!, false, [10, 19]],
  ['joins what it stands before', [10, 19], A!, false, [0, 19]],
  ['joins what it stands behind', [10, 19], C!, false, [10, 30]],
  ['takes the place of what is not next to it', [0, 9], D!, false, [31, 40]],
  ['with all between', [0, 9], D!, true, [0, 40]],
  ['is chosen no longer', [10, 19], B!, false, null],
  ['leaves the beginning', [0, 30], A!, false, [10, 30]],
  ['leaves the end', [0, 30], C!, false, [0, 19]],
  ['inside a stretch stays alone', [0, 30], B!, false, [10, 19]],
])('a sentence that is pressed %s', (_what, chosen, pressed, isFar, then) => {
  expect(press(chosen, ALL, pressed, isFar)).toEqual(then);
});

it('is chosen on its own side alone', () => {
  expect(isChosen({ english: [0, 19], chinese: null }, 'english', B!)).toBe(true);
  expect(isChosen({ english: [0, 19], chinese: null }, 'english', C!)).toBe(false);
  expect(isChosen({ english: [0, 19], chinese: null }, 'chinese', B!)).toBe(false);
});
