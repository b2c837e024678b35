import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { printMarks } from '../../../../entrypoints/reader/text/print-marks.ts';
import type { Range } from '../../../../engine/record/record.ts';
import { aTranscript, aTurn } from '../../../support/a-record.ts';

/** Two paragraphs, at these ranges. */
function marksOf(first: Range[], second: Range[], heads: Range[] = []) {
  const turn = aTurn({ paragraphs: ['甲', '乙'] });
  turn.paragraphs[0]!.ranges = first;
  turn.paragraphs[1]!.ranges = second;
  const furniture = [{ kind: 'running-head', ranges: heads }];
  const { pages, joins } = printMarks(aTranscript({ turns: [turn], furniture }));
  return { pages: [...pages].map((id) => id.slice(-1)), joins: [...joins].map(([id, all]) => [id.slice(-1), ...all]) };
}

describe('the print breaks', () => {
  it.each<[what: string, ranges: Parameters<typeof marksOf>, marks: ReturnType<typeof marksOf>]>([
    ['nowhere', [[[0, 9]], [[11, 20]]], { pages: [], joins: [] }],
    ['between two paragraphs, by a page', [[[0, 9]], [[30, 40]], [[12, 20]]], { pages: ['2'], joins: [] }],
    [
      'in a sentence, by a page, which then begins no paragraph',
      [
        [
          [0, 9],
          [30, 35],
        ],
        [[40, 50]],
        [[12, 20]],
      ],
      { pages: [], joins: [['1', 'page']] },
    ],
    [
      'in a sentence, by other matter',
      [
        [
          [0, 9],
          [30, 35],
        ],
        [[12, 20]],
      ],
      { pages: [], joins: [['1', 'inserted']] },
    ],
    [
      'in a sentence, by a blank line',
      [
        [
          [0, 9],
          [11, 20],
        ],
        [[22, 30]],
      ],
      { pages: [], joins: [['1', 'column']] },
    ],
  ])('%s', (_, ranges, marks) => {
    expect(marksOf(...ranges)).toEqual(marks);
  });

  it('in the texts of the record as one sees it in their print', () => {
    const seen = Object.fromEntries(
      buildRecord().transcripts.map((transcript) => {
        const { pages, joins } = printMarks(transcript);
        return [transcript.id, { pages: [...pages].length, joins: [...joins.values()].flat().sort() }];
      }),
    );
    expect(seen).toEqual({
      '2017-03-08.scio': { pages: 0, joins: [] },
      '2017-03-08.xinhua': { pages: 1, joins: ['column', 'column', 'page'] },
      '2024-03-07.special': { pages: 1, joins: ['column', 'column', 'column'] },
      '2024-03-07.xinhua': { pages: 0, joins: ['column', 'inserted'] },
      '2026-03-08.digest': { pages: 0, joins: ['column', 'column', 'inserted'] },
    });
  });
});
