/** A library's text is folded in one go where nothing of it is damaged: to the same as paragraph by paragraph. */
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { foldTranscript } from '../../../engine/index/parts.ts';
import { foldKept } from '../../../engine/index/segments/fold-kept.ts';
import { streamsOf } from '../../../engine/index/streams.ts';
import type { OfficialRecord, Transcript } from '../../../engine/record/record.ts';
import { foldInOne, foldText } from '../../../engine/text/fold.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { manyTexts } from '../../support/many-texts.ts';

/** Paragraph by paragraph, as the shipped record is. */
function slowly(record: OfficialRecord, transcript: Transcript) {
  const [printed, emended] = streamsOf(record, transcript, foldTranscript(record, transcript));
  return { printed, emended };
}

/** What is told by what stands beside it, at the edges of paragraphs too: there nothing stands beside it. */
const EDGES = [
  '增长5',
  '.2%，即1',
  '/3。',
  '',
  '紐',
  '西蘭與臺灣',
  '“”',
  '2016-',
  '-5.2%',
  '二',
  '○一六',
  '哈萨克',
  '斯坦',
  '一半是½',
  '。。',
];

describe('a text that is folded in one go', () => {
  it('is the one that is folded paragraph by paragraph, in every text of the record', () => {
    const record = buildRecord();
    for (const transcript of record.transcripts) {
      const emendations = record.emendations.filter((each) => each.transcript === transcript.id);
      expect(foldKept({ transcript, emendations, alignment: [] })).toEqual(slowly(record, transcript));
      // As if nothing were damaged.
      expect(foldKept({ transcript, emendations: [], alignment: [] })).toEqual(slowly(aRecord(transcript), transcript));
    }
  });

  it('is the same for texts of readers, and at the edges of paragraphs', () => {
    const turns = [
      aTurn({ transcript: 'edges', paragraphs: EDGES }),
      aTurn({ transcript: 'edges', paragraphs: [] }),
      aTurn({ transcript: 'edges', paragraphs: EDGES.toReversed() }),
    ];
    const edges = aTranscript({ id: 'edges', turns });
    const empty = aTranscript({ id: 'empty', turns: [] });
    for (const transcript of [...manyTexts(30).transcripts, edges, empty]) {
      expect(foldKept({ transcript, emendations: [], alignment: [] })).toEqual(slowly(aRecord(transcript), transcript));
    }
  });

  it('has each unit where it stands in the source', () => {
    const offsets = EDGES.map((_, at) => at * 100);
    const { text, starts, ends, bounds } = foldInOne(EDGES, offsets);
    let from = 0;
    for (const [index, paragraph] of EDGES.entries()) {
      const to = bounds[index]!;
      const alone = foldText(paragraph);
      expect(text.slice(from, to)).toBe(alone.text);
      expect([...starts.subarray(from, to)]).toEqual(Array.from(alone.starts, (at) => at + index * 100));
      expect([...ends.subarray(from, to)]).toEqual(Array.from(alone.ends, (at) => at + index * 100));
      from = to;
    }
    expect(text.length).toBe(from);
  });
});
