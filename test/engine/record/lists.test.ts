import { expect, it } from 'vitest';
import { groupsBy } from '../../../engine/record/groups.ts';
import { neighbours } from '../../../engine/record/neighbours.ts';

it('pairs each item with the one behind it', () => {
  expect(neighbours([1, 2, 4])).toEqual([
    [1, 2],
    [2, 4],
  ]);
  expect(neighbours([1])).toEqual([]);
  expect(neighbours([])).toEqual([]);
});

it('keeps an item that is undefined as a neighbour', () => {
  expect(neighbours(['a', undefined, 'b'])).toEqual([
    ['a', undefined],
    [undefined, 'b'],
  ]);
});

it('groups as the language does', () => {
  const words = ['北京', '上海', '北方', '天津', '上下'];
  const first = (word: string) => word.charAt(0);
  expect([...groupsBy(words, first)]).toEqual([...Map.groupBy(words, first)]);
});
