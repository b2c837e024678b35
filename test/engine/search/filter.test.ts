import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { createSearch } from '../../../engine/search/search.ts';
import { FACETS, type FacetName, NO_FILTER } from '../../../engine/search/filter.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';

/** A search in passages of these days and voices, one word in each. */
function searchIn(...passages: [date: string, voice: Voice][]) {
  const transcripts = passages.map(([date, voice], at) => {
    const id = `${date}.t${at}`;
    return aTranscript({ id, turns: [aTurn({ transcript: id, voice, paragraphs: ['和平。'] })] });
  });
  return createSearch(aRecord(...transcripts));
}

const search = searchIn(
  ['2026-03-08', 'reported'],
  ['2026-03-08', 'heading'],
  ['2017-03-08', 'answer'],
  ['2017-03-08', 'question'],
  ['2017-03-08', 'question'],
);

describe('narrowing hits down', () => {
  it('counts events, newest first, and kinds of voices', () => {
    const { total, facets } = search('和平', { limit: 1 });
    expect(total).toBe(5);
    expect(facets.event).toEqual([
      ['2026-03-08', 2],
      ['2017-03-08', 3],
    ]);
    expect(facets.kind).toEqual([
      ['official', 2],
      ['questions', 2],
      ['others', 1],
    ]);
  });

  it('counts each choice as it would stand beside the other', () => {
    const filter = { ...NO_FILTER, event: '2017-03-08', kind: 'questions' };
    const { hits, facets } = search('和平', { limit: 9, filter });
    expect(hits.map(({ date, voice }) => [date, voice])).toEqual([
      ['2017-03-08', 'question'],
      ['2017-03-08', 'question'],
    ]);
    expect(facets.event).toEqual([
      ['2026-03-08', 0],
      ['2017-03-08', 2],
    ]);
    expect(facets.kind).toEqual([
      ['official', 1],
      ['questions', 2],
      ['others', 0],
    ]);
  });

  it('passes over a choice that nothing found meets', () => {
    const asked = { ...NO_FILTER, event: '1999-01-01', kind: 'official' };
    const { total, filter } = search('和平', { limit: 9, filter: asked });
    expect([total, filter]).toEqual([2, { ...NO_FILTER, kind: 'official' }]);
    expect(search('战争', { limit: 9, filter: asked })).toMatchObject({ total: 0, filter: NO_FILTER });
  });
});

describe('in the record', () => {
  const searchAll = createSearch(buildRecord());
  const of = (query: string, name: FacetName, value: string) =>
    searchAll(query, { limit: 200, filter: { ...NO_FILTER, [name]: value } });

  it('an answer belongs to the outlet that asked, as its question does', () => {
    const { hits } = of('半岛', 'outlet', '路透社');
    expect(new Set(hits.map(({ voice }) => voice))).toEqual(new Set(['question', 'answer']));
    for (const { paragraph } of hits) expect(paragraph).toMatch(/^2017-03-08\.\w+#[qa]4\./);
  });

  it('a country stands where the outlet’s printed name has it, and nowhere else', () => {
    const values = (name: FacetName) => searchAll('中国', { limit: 1 }).facets[name].map(([value]) => value);
    expect(values('country')).toEqual(expect.arrayContaining(['美国', '日本', '坦桑尼亚', '巴基斯坦']));
    const asked = of('的', 'country', '美国').hits.filter(({ voice }) => voice === 'question');
    expect(new Set(asked.map(({ outlet }) => outlet))).toEqual(
      new Set(['美国全国广播公司', '美国有线电视新闻网', '美中时报']),
    );
  });

  it('a topic is a name that the question prints', () => {
    for (const [value] of searchAll('中国', { limit: 1 }).facets.topic) expect(value).not.toBe('中国');
    const { hits } = of('关系', 'topic', '日本');
    expect(hits.length).toBeGreaterThan(0);
    for (const { paragraph } of hits)
      expect(paragraph).toMatch(/^(?:2017-03-08\.\w+#[qa]17|2026-03-08\.digest#[qa]7)\./);
  });

  it.each(FACETS)('each count by %s is what the choice leaves', (name) => {
    const { facets, total } = searchAll('合作', { limit: 1 });
    expect(facets[name].length).toBeGreaterThan(0);
    for (const [value, count] of facets[name]) expect([value, of('合作', name, value).total]).toEqual([value, count]);
    expect(total).toBeGreaterThan(0);
  });
});

it('finds any of the phrases between commas when that is asked for', () => {
  const searchAll = createSearch(buildRecord());
  const total = (query: string, any = false) => searchAll(query, { limit: 200, any }).total;
  const [one, other, both] = [total('多极化'), total('全球南方'), total('多极化 全球南方')];
  expect(total('多极化, 全球南方')).toBe(both);
  const either = total('多极化, 全球南方', true);
  expect(either).toBeGreaterThan(Math.max(one, other));
  expect(either).toBeLessThanOrEqual(one + other);
  const { hits } = createSearch(
    aRecord(
      aTranscript({
        id: '2017-03-08.a',
        turns: [aTurn({ transcript: '2017-03-08.a', paragraphs: ['中美。和平。合作。'] })],
      }),
      aTranscript({
        id: '2026-03-08.a',
        turns: [aTurn({ transcript: '2026-03-08.a', paragraphs: ['中美都要合作。'] })],
      }),
    ),
  )('中美 合作, 和平', { limit: 9, any: true });
  // Placed by the phrase that stands best in it; what the other found is marked, too.
  expect(hits.map(({ date, marks }) => [date, marks.length])).toEqual([
    ['2017-03-08', 3],
    ['2026-03-08', 2],
  ]);
  expect(searchAll('多极化, 全球南方', { limit: 1 }).phrases).toEqual(['多极化', '全球南方']);
  expect(searchAll('中美 ~9 “合作 共赢” -欧洲', { limit: 1 }).phrases).toEqual(['中美', '合作 共赢']);
});
