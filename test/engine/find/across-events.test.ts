import { expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { createFinder } from '../../../engine/find/finder.ts';
import { createMemoryStore } from '../../../engine/index/memory-store.ts';
import { dumpIndex } from '../../../engine/index/index-dump.ts';

const record = buildRecord();
const finder = createFinder(createMemoryStore(record, dumpIndex(record)), () => 0, NAMES);
const textAt = (transcript: string, paragraph: string) =>
  record.transcripts
    .find(({ id }) => id === transcript)!
    .turns.flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === paragraph)!.text;

it('a quote stitched from two press conferences is one spliced match per event, each with its own pieces', async () => {
  const first = '中美都是大国,都改变不了彼此,但可以改变相处方式。';
  const second = '像中美这样的两个大国,发生冲突对抗后果不堪设想。';
  const { matches } = await finder.lookUp(first + second);
  expect(matches.map(({ event, wording }) => `${event} ${wording}`).toSorted()).toEqual([
    '2024-03-07 spliced',
    '2026-03-08 spliced',
  ]);
  for (const { event, pieces, flags } of matches) {
    expect(flags).toContain('across-events');
    expect(pieces).toHaveLength(1);
    const words = event === '2026-03-08' ? '改变相处方式' : '后果不堪设想';
    expect((first + second).slice(...pieces[0]!.quote)).toContain(words);
    expect(textAt(pieces[0]!.transcript, pieces[0]!.paragraph)).toContain(words);
  }
});
