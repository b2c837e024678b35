import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layParagraph, sourceRanges } from '../../../components/search/lay-paragraph.ts';
import type { Paragraph, Range } from '../../../engine/record/record.ts';

/** 冲突正在向整个中东地 … 区蔓延。 */
const broken: Paragraph = {
  id: 't#a1.1',
  text: '冲突正在向整个中东地区蔓延。',
  ranges: [
    [100, 110],
    [300, 304],
  ],
};

describe('a paragraph in stretches', () => {
  it('is cut where a layer begins or ends, and where the source is broken', () => {
    const stretches = layParagraph(broken, [{ kind: 'asked', range: [107, 302] }]);
    expect(stretches).toEqual([
      { text: '冲突正在向整个', start: 100, kinds: [], breakAfter: false },
      { text: '中东地', start: 107, kinds: ['asked'], breakAfter: true },
      { text: '区蔓', start: 300, kinds: ['asked'], breakAfter: false },
      { text: '延。', start: 302, kinds: [], breakAfter: false },
    ]);
  });

  it('names every layer that covers a stretch, each once', () => {
    const layers = [
      { kind: 'quoted', range: [100, 104] as const },
      { kind: 'found', range: [102, 106] as const },
      { kind: 'found', range: [102, 104] as const },
    ];
    expect(layParagraph(broken, layers).map(({ text, kinds }) => [text, kinds.join(' ')])).toEqual([
      ['冲突', 'quoted'],
      ['正在', 'quoted found'],
      ['向整', 'found'],
      ['个中东地', ''],
      ['区蔓延。', ''],
    ]);
  });

  it('keeps every character, whatever the layers', () => {
    const range = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const layers = ranges.map((each) => ({ kind: 'found', range: each }));
        expect(
          layParagraph(broken, layers)
            .map(({ text }) => text)
            .join(''),
        ).toBe(broken.text);
      }),
    );
  });
});

it('says where a part of the text stands in the source, in two places across a break', () => {
  expect(sourceRanges(broken, [7, 12])).toEqual([
    [107, 110],
    [300, 302],
  ]);
  expect(sourceRanges(broken, [10, 14])).toEqual([[300, 304]]);
});
