import { describe, expect, it } from 'vitest';
import { SharedCounter } from '../../../engine/index/most-shared.ts';
import { Index } from '../../../node_modules/flexsearch/dist/flexsearch.compact.module.min.js';
import { randomFrom } from '../../../tools/fuzz.ts';

const WORDS = Array.from({ length: 40 }, (_, at) => `w${at}`);

/** A library of texts of few words, so that many have the same count. */
function aLibrary(seed: number, texts: number): { index: Index; listOf: (word: string) => readonly number[] } {
  const random = randomFrom(seed);
  const index = new Index({
    encode: (text) => (typeof text === 'string' ? text.split(' ') : [...text]),
    tokenize: 'strict',
    resolution: 1,
  });
  for (let id = 0; id < texts; id += 1) index.add(id, WORDS.filter(() => random() < 0.15).join(' ') || 'w0');
  return { index, listOf: (word) => index.map.get(word)?.[0] ?? [] };
}

describe('what stands in most of some lists', () => {
  it.each([1, 3, 12, 48, 500])('is what FlexSearch suggests, in its order, for %i at the most', (limit) => {
    const { index, listOf } = aLibrary(limit, 200);
    const counter = new SharedCounter(200);
    const random = randomFrom(limit + 1);
    for (let round = 0; round < 60; round += 1) {
      const words = WORDS.filter((word) => listOf(word).length > 0 && random() < 0.3);
      if (words.length === 0) continue;
      expect(counter.mostShared(words.map(listOf), limit)).toEqual(index.search(words, { limit, suggest: true }));
    }
  });

  it('is the list itself, as far as it is asked for, where there is one', () => {
    expect(new SharedCounter(10).mostShared([[2, 5, 9]], 2)).toEqual([2, 5]);
  });

  it('is nothing without lists', () => {
    expect(new SharedCounter(10).mostShared([], 5)).toEqual([]);
  });

  it('is told alike however often it is asked', () => {
    const counter = new SharedCounter(4);
    const once = counter.mostShared([[0, 1], [1, 3], [3]], 4);
    expect(counter.mostShared([[0, 1], [1, 3], [3]], 4)).toEqual(once);
    expect(once).toEqual([1, 3, 0]);
  });
});
