import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { type TextBlock, blocksById, blocksOf } from '../../../../entrypoints/reader/text/blocks.ts';
import { nearestFirst } from '../../../../entrypoints/reader/tools/use-drawing.ts';
import { aLongTranscript } from '../../../../tools/sample/altered-build.ts';
import { aTranscript, aTurn } from '../../../support/a-record.ts';

const record = buildRecord();
const ids = (blocks: readonly TextBlock[]) =>
  blocks.flatMap(({ pieces }) => pieces.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));

describe('a transcript is drawn', () => {
  it('in one go where it is as long as those of the record', () => {
    for (const transcript of record.transcripts) expect(blocksOf(transcript)).toHaveLength(1);
  });

  it('in blocks where it is longer: every paragraph once, in order, none of the blocks too long for a frame', () => {
    const long = aLongTranscript(record.transcripts[0]!, 1_000_000);
    const blocks = blocksOf(long);
    expect(ids(blocks)).toEqual(long.turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
    expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThan(16_000);
    expect(blocks.every(({ height }) => height > 0)).toBe(true);
    const home = blocksById(blocks);
    for (const { id, paragraphs } of [long.turns[0]!, long.turns.at(-1)!]) {
      expect(blocks[home.get(id)!]!.pieces.some(({ turn, opens }) => turn.id === id && opens)).toBe(true);
      expect(home.get(paragraphs[0]!.id)).toBe(home.get(id));
    }
  });

  it('in several blocks where a single turn goes on for pages, which begins once', () => {
    const turn = aTurn({ paragraphs: Array.from({ length: 300 }, (_, n) => `第${n}段。${'多极化'.repeat(100)}`) });
    const blocks = blocksOf(aTranscript({ turns: [turn] }));
    expect(blocks.length).toBeGreaterThan(5);
    expect(ids(blocks)).toEqual(turn.paragraphs.map(({ id }) => id));
    expect(blocks.flatMap(({ pieces }) => pieces.filter(({ opens }) => opens))).toHaveLength(1);
    expect(blocksById(blocks).get(turn.id)).toBe(0);
  });

  it('with a place for a turn that has no words', () => {
    const blocks = blocksOf(aTranscript({ turns: [aTurn({ paragraphs: [] })] }));
    expect(blocks.map(({ pieces }) => pieces.length)).toEqual([1]);
  });

  it('from where it is looked at, outwards, each block once', () => {
    expect([...nearestFirst(3, 7)]).toEqual([3, 4, 2, 5, 6, 1, 0]);
    for (const from of [0, 6]) expect(new Set(nearestFirst(from, 7))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });
});
