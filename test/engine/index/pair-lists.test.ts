import { describe, expect, it } from 'vitest';
import { createPairLists } from '../../../engine/index/pair-lists.ts';
import { randomFrom } from '../../../tools/fuzz.ts';

const LISTS = { 和平: [1, 2], 平与: [3], 与发: [4, 5, 6], 人: [7] };
const map = new Map(Object.entries(LISTS).map(([term, list]) => [term, [list]] as const));

describe('the posting lists of a text’s pairs', () => {
  const listsOf = createPairLists(map);

  it('come in its order, and not where a pair stands nowhere', () => {
    expect(listsOf('与发没有和平')).toEqual([LISTS.与发, LISTS.和平]);
    expect(listsOf('')).toEqual([]);
  });

  it('come once each, in each question anew', () => {
    for (let times = 0; times < 3; times += 1) {
      expect(listsOf('和平与和平，和平')).toEqual([LISTS.和平, LISTS.平与]);
    }
  });

  it('are of its one character where it has no more', () => {
    expect(listsOf('人')).toEqual([LISTS.人]);
  });

  it('are those that a map by strings gives, of many pairs and texts', () => {
    const random = randomFrom(3);
    const letter = (): string => String.fromCharCode(0x4e00 + Math.floor(random() * 60));
    const many = new Map(Array.from({ length: 1500 }, (_, at) => [letter() + letter(), [[at]]] as const));
    const lists = createPairLists(many);
    for (let left = 200; left > 0; left -= 1) {
      const text = Array.from({ length: 30 }, letter).join('');
      const pairs = new Set(Array.from({ length: 29 }, (_, at) => text.slice(at, at + 2)));
      expect(lists(text)).toEqual([...pairs].flatMap((pair) => many.get(pair) ?? []));
    }
  });
});
