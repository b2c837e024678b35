import { expect, it } from 'vitest';
import { askedRanges, fixedLayers, joined } from '../../../../entrypoints/reader/text/layers.ts';
import { findPlaces } from '../../../../entrypoints/reader/tools/find-places.ts';
import { wordPatterns } from '../../../../engine/search/word-pattern.ts';
import { aTranscript, aTurn } from '../../../support/a-record.ts';

const turn = aTurn({ paragraphs: ['中国和韩国的“一带一路”合作', '一带一路是中国的'] });
turn.paragraphs[1]!.ranges = [
  [20, 22],
  [30, 36],
];
const transcript = aTranscript({ turns: [turn] });
const [first, second] = turn.paragraphs.map(({ id }) => id) as [string, string];

it('the ranges of an address are marked in the paragraphs that they touch', () => {
  const layers = fixedLayers(transcript, [
    [2, 4],
    [21, 31],
  ]);
  expect([...layers].map(([id, own]) => [id, own.map(({ range }) => range)])).toEqual([
    [first, [[2, 4]]],
    [second, [[21, 31]]],
  ]);
});

it('what an answer quotes is marked, beside what is asked for', () => {
  const quoting = aTranscript({ turns: [{ ...turn, quoted: [[6, 12]] }] });
  expect(fixedLayers(quoting, [[2, 4]]).get(first)).toEqual([
    { kind: 'quoted', range: [6, 12] },
    { kind: 'asked', range: [2, 4] },
  ]);
});

it('what is found lies over what is marked already, and is drawn anew nowhere else', () => {
  const fixed = fixedLayers(transcript, [[2, 4]]);
  const own = [{ kind: 'found', range: [20, 22] as const }];
  const both = joined(fixed, new Map([[second, own]]));
  expect(both.get(first)).toBe(fixed.get(first));
  expect(both.get(second)).toBe(own);
  expect(joined(fixed, new Map())).toBe(fixed);
});

it('the passage of an address is asked for by its ranges, or as a whole; no range lies over another', () => {
  const whole = [
    [20, 22],
    [30, 36],
  ];
  expect(askedRanges(transcript, 'a1.2', [])).toEqual(whole);
  expect(askedRanges(transcript, 'a1', [])).toEqual([[0, 14], ...whole]);
  expect(askedRanges(transcript, 'a9', [])).toEqual([]);
  expect(
    askedRanges(transcript, 'a1.2', [
      [5, 9],
      [1, 6],
      [2, 3],
    ]),
  ).toEqual([
    [1, 6],
    [6, 9],
  ]);
});

it('all words that are looked for stand in one paragraph, in any script; their places are those of the source', async () => {
  const find = (query: string) => findPlaces(transcript, wordPatterns(query));
  expect(await find('一帶一路')).toEqual([
    { paragraph: first, ranges: [[7, 11]] },
    {
      paragraph: second,
      ranges: [
        [20, 22],
        [30, 32],
      ],
    },
  ]);
  expect((await find('中国 国和'))[0]).toEqual({ paragraph: first, ranges: [[0, 3]] });
  expect((await find('中国 韩国')).map(({ paragraph }) => paragraph)).toEqual([first, first]);
  expect((await find('中国 -日本')).length).toBeGreaterThan(0);
  expect((await find('中国 -韩国')).map(({ paragraph }) => paragraph)).not.toContain(first);
  for (const nothing of ['', '-日本', '  ', '(.*)[', '日本', '中国 日本'])
    expect(await find(nothing), nothing).toEqual([]);
});
