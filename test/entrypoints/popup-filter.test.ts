import { describe, expect, it } from 'vitest';
import { filterHits, NO_FILTER } from '../../entrypoints/popup/filter-hits.ts';
import type { Voice } from '../../engine/record.ts';
import { createSearch } from '../../engine/search.ts';
import { aRecord, aTranscript, aTurn } from '../support/a-record.ts';

/** Hits for one word, in passages of these days and voices. */
function hitsOf(...passages: [date: string, voice: Voice][]) {
  const transcripts = passages.map(([date, voice], at) => {
    const id = `${date}.t${at}`;
    return aTranscript({ id, turns: [aTurn({ transcript: id, voice, paragraphs: ['和平。'] })] });
  });
  return createSearch(aRecord(...transcripts))('和平', { limit: 100 }).hits;
}

const hits = hitsOf(
  ['2026-03-08', 'reported'],
  ['2026-03-08', 'heading'],
  ['2017-03-08', 'answer'],
  ['2017-03-08', 'question'],
  ['2017-03-08', 'question'],
);

describe('narrowing hits down', () => {
  it('counts days, newest first, and kinds of voices', () => {
    const { hits: left, dates, kinds } = filterHits(hits, NO_FILTER);
    expect(left).toEqual(hits);
    expect(dates).toEqual([
      ['2026-03-08', 2],
      ['2017-03-08', 3],
    ]);
    expect(kinds).toEqual([
      ['official', 2],
      ['questions', 2],
      ['others', 1],
    ]);
  });

  it('counts each choice as it would stand beside the other', () => {
    const { hits: left, dates, kinds } = filterHits(hits, { date: '2017-03-08', kind: 'questions' });
    expect(left.map(({ date, voice }) => [date, voice])).toEqual([
      ['2017-03-08', 'question'],
      ['2017-03-08', 'question'],
    ]);
    expect(dates).toEqual([
      ['2026-03-08', 0],
      ['2017-03-08', 2],
    ]);
    expect(kinds).toEqual([
      ['official', 1],
      ['questions', 2],
      ['others', 0],
    ]);
  });

  it('passes over a choice that nothing found meets', () => {
    expect(filterHits(hits, { date: '1999-01-01', kind: null }).hits).toEqual(hits);
    expect(filterHits([], { date: '2017-03-08', kind: 'official' })).toEqual({ hits: [], dates: [], kinds: [] });
  });
});
