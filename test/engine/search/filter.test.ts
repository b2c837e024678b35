import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { createSearch } from '../../../engine/search/search.ts';
import { FACETS, type FacetName, MAX_CHOICES, NO_FILTER } from '../../../engine/search/filter.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

/** A search in passages of these days and voices, one word in each. */
function searchIn(...passages: [date: string, voice: Voice][]) {
  const transcripts = passages.map(([date, voice], at) => {
    const id = `${date}.t${at}`;
    return aTranscript({ id, turns: [aTurn({ transcript: id, voice, paragraphs: ['和平。'] })] });
  });
  return createSearch(storeOf(aRecord(...transcripts)));
}

const search = searchIn(
  ['2026-03-08', 'reported'],
  ['2026-03-08', 'heading'],
  ['2017-03-08', 'answer'],
  ['2017-03-08', 'question'],
  ['2017-03-08', 'question'],
);

describe('narrowing hits down', () => {
  it('counts events, newest first, and kinds of voices', async () => {
    const { total, facets } = await search('和平', { limit: 1 });
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

  it('counts each choice as it would stand beside the other', async () => {
    const filter = { ...NO_FILTER, event: '2017-03-08', kind: 'questions' };
    const { hits, facets } = await search('和平', { limit: 9, filter });
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

  it('passes over a choice that nothing found meets', async () => {
    const asked = { ...NO_FILTER, event: '1999-01-01', kind: 'official' };
    const { total, filter } = await search('和平', { limit: 9, filter: asked });
    expect([total, filter]).toEqual([2, { ...NO_FILTER, kind: 'official' }]);
    expect(await search('战争', { limit: 9, filter: asked })).toMatchObject({ total: 0, filter: NO_FILTER });
  });
});

it('tells the first of very many choices, and the one that was made', async () => {
  const days = Array.from({ length: MAX_CHOICES + 50 }, (_, at) =>
    new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const many = searchIn(...days.map((day): [string, Voice] => [day, 'answer']));
  const { facets, total } = await many('和平', { limit: 1 });
  expect([total, facets.event.length, facets.event[0]]).toEqual([days.length, MAX_CHOICES, [days.at(-1), 1]]);
  const old = await many('和平', { limit: 1, filter: { ...NO_FILTER, event: days[0]! } });
  expect([old.total, old.facets.event.length, old.facets.event.at(-1)]).toEqual([1, MAX_CHOICES + 1, [days[0], 1]]);
});

describe('in the record', () => {
  const searchAll = createSearch(storeOf(buildRecord()));
  const of = (query: string, name: FacetName, value: string) =>
    searchAll(query, { limit: 200, filter: { ...NO_FILTER, [name]: value } });

  it('an answer belongs to the outlet that asked, as its question does', async () => {
    const { hits } = await of('半岛', 'outlet', '路透社');
    expect(new Set(hits.map(({ voice }) => voice))).toEqual(new Set(['question', 'answer']));
    for (const { paragraph } of hits) expect(paragraph).toMatch(/^2017-03-08\.\w+#[qa]4\./);
  });

  it('a country stands where the outlet’s printed name has it, and nowhere else', async () => {
    const values = async (name: FacetName) =>
      (await searchAll('中国', { limit: 1 })).facets[name].map(([value]) => value);
    expect(await values('country')).toEqual(expect.arrayContaining(['美国', '日本', '坦桑尼亚', '巴基斯坦']));
    const asked = (await of('的', 'country', '美国')).hits.filter(({ voice }) => voice === 'question');
    expect(new Set(asked.map(({ outlet }) => outlet))).toEqual(
      new Set(['美国全国广播公司', '美国有线电视新闻网', '美中时报']),
    );
  });

  it('a topic is a name that the question prints', async () => {
    for (const [value] of (await searchAll('中国', { limit: 1 })).facets.topic) expect(value).not.toBe('中国');
    const { hits } = await of('关系', 'topic', '日本');
    expect(hits.length).toBeGreaterThan(0);
    for (const { paragraph } of hits)
      expect(paragraph).toMatch(/^(?:2017-03-08\.\w+#[qa]17|2026-03-08\.digest#[qa]7)\./);
  });

  it.each(FACETS)('each count by %s is what the choice leaves', async (name) => {
    const { facets, total } = await searchAll('合作', { limit: 1 });
    expect(facets[name].length).toBeGreaterThan(0);
    for (const [value, count] of facets[name])
      expect([value, (await of('合作', name, value)).total]).toEqual([value, count]);
    expect(total).toBeGreaterThan(0);
  });
});

it('finds any of the phrases between commas when that is asked for', async () => {
  const searchAll = createSearch(storeOf(buildRecord()));
  const total = async (query: string, any = false) => (await searchAll(query, { limit: 200, any })).total;
  const [one, other, both] = [await total('多极化'), await total('全球南方'), await total('多极化 全球南方')];
  expect(await total('多极化, 全球南方')).toBe(both);
  const either = await total('多极化, 全球南方', true);
  expect(either).toBeGreaterThan(Math.max(one, other));
  expect(either).toBeLessThanOrEqual(one + other);
  const { hits } = await createSearch(
    storeOf(
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
    ),
  )('中美 合作, 和平', { limit: 9, any: true });
  // Placed by the phrase that stands best in it; what the other found is marked, too.
  expect(hits.map(({ date, marks }) => [date, marks.length])).toEqual([
    ['2017-03-08', 3],
    ['2026-03-08', 2],
  ]);
  expect((await searchAll('多极化, 全球南方', { limit: 1 })).phrases).toEqual(['多极化', '全球南方']);
  expect((await searchAll('中美 ~9 “合作 共赢” -欧洲', { limit: 1 })).phrases).toEqual(['中美', '合作 共赢']);
});
