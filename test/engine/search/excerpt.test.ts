import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, excerptOf, merge } from '../../../engine/search/excerpt.ts';
import type { Range } from '../../../engine/record/record.ts';

const placesOf = (text: string, word: string): Range[] =>
  [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => [index, index + word.length]);

describe('an excerpt', () => {
  it('is the whole of a short paragraph', () => {
    const text = '中国是和平的力量。';
    expect(excerptOf(text, [placesOf(text, '和平')])).toEqual({ range: [0, text.length], marks: [[3, 5]] });
  });

  it('begins with the sentence that holds the word', () => {
    const text = `${'一'.repeat(200)}。拳头硬不等于道理硬。${'二'.repeat(200)}`;
    const { range } = excerptOf(text, [placesOf(text, '道理')]);
    expect(text.slice(...range)).toMatch(/^拳头硬不等于道理硬。二+$/);
  });

  it('leaves a closing quotation mark with the sentence before', () => {
    const text = `${'一'.repeat(200)}。”他说拳头硬不等于道理硬。`;
    expect(text.slice(...excerptOf(text, [placesOf(text, '道理')]).range)).toBe('他说拳头硬不等于道理硬。');
  });

  it('shows words that stand apart together, where they are closest', () => {
    const text = `合作${'一'.repeat(300)}中美${'二'.repeat(100)}合作${'三'.repeat(300)}`;
    const { range, marks } = excerptOf(text, [placesOf(text, '中美'), placesOf(text, '合作')]);
    expect(marks.map((mark) => text.slice(...mark))).toEqual(['中美', '合作']);
    expect(range[1] - range[0]).toBeLessThan(200);
  });

  it('never cuts a character in two, and marks only what it shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('𠀀', '和', '，', '。', '”', 'a'), { maxLength: 400 }),
        fc.array(fc.constantFrom('𠀀', '和'), { maxLength: 400 }),
        (before, after) => {
          const text = `${before.join('')}平${after.join('')}`;
          const { range, marks } = excerptOf(text, [placesOf(text, '平')]);
          expect(text.slice(...range).isWellFormed()).toBe(true);
          expect(marks.map((mark) => text.slice(...mark))).toEqual(['平']);
          expect(marks[0]![0]).toBeGreaterThanOrEqual(range[0]);
          expect(marks[0]![1]).toBeLessThanOrEqual(range[1]);
        },
      ),
    );
  });
});

describe('the closest places', () => {
  it('are those that a slow and obvious search finds', () => {
    const places = fc
      .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 6 })
      .map((starts) => [...starts].sort((a, b) => a - b).map((start): Range => [start, start + 2]));
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 3 }), (found) => {
        const combinations = found.reduce<Range[][]>(
          (made, ranges) => made.flatMap((one) => ranges.map((range) => [...one, range])),
          [[]],
        );
        const lengths = combinations.map(
          (one) => Math.max(...one.map(([, end]) => end)) - Math.min(...one.map(([start]) => start)),
        );
        const [start, end] = closest(found);
        expect(end - start).toBe(Math.min(...lengths));
      }),
    );
  });
});

it('joins ranges that overlap or touch', () => {
  const ranges: Range[] = [
    [6, 8],
    [0, 3],
    [2, 4],
    [4, 5],
  ];
  expect(merge(ranges)).toEqual([
    [0, 5],
    [6, 8],
  ]);
});
