import { expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { NO_FILTER } from '../../../engine/search/filter.ts';
import { createSearch } from '../../../engine/search/search.ts';
import { storeOf } from '../../support/finder.ts';

const search = createSearch(storeOf(buildRecord()), NAMES.outlets, NAMES.people);
const offered = async (query: string) =>
  (await search(query, { limit: 1 })).offers.map(({ facet, value, rest }) => [facet, value, rest]);

it.each([
  ['王毅 合作', [['speaker', '王毅', '合作']]],
  ['wang yi 合作', [['speaker', '王毅', '合作']]],
  ['合作 Wang Yi', [['speaker', '王毅', '合作']]],
  ['王外長 合作', [['speaker', '王毅', '合作']]],
  ['路透社 半岛', [['outlet', '路透社', '半岛']]],
  ['Reuters 半岛', [['outlet', '路透社', '半岛']]],
  ['路透社记者 半岛', [['outlet', '路透社', '半岛']]],
  ['韓聯社 半岛', [['outlet', '韩联社', '半岛']]],
  ['china daily 合作', [['outlet', '中国日报', '合作']]],
  ['2024 合作', [['year', '2024', '合作']]],
  ['２０２４年 合作', [['year', '2024', '合作']]],
])('of %j a name or a year is offered as a filter', async (query, filters) => {
  expect(await offered(query)).toEqual(filters);
});

it('offers several, each leaving the others to be searched for', async () => {
  expect(await offered('王毅 2024 多极化')).toEqual([
    ['speaker', '王毅', '2024 多极化'],
    ['year', '2024', '王毅 多极化'],
  ]);
});

it.each([
  // Nothing would be left to search for.
  '王毅',
  '2024',
  '路透社 -合作',
  // A year and a name of which there is nothing.
  '1999 合作',
  '拉夫罗夫 合作',
  // To be found as it stands, or not at all.
  '"王毅" 合作',
  '-王毅 合作',
  // Each phrase is compared as it stands.
  '王毅, 合作',
  '合作 多极化',
])('of %j nothing is offered', async (query) => {
  expect(await offered(query)).toEqual([]);
});

it('what is offered narrows the rest down', async () => {
  const [offer] = (await search('2024 合作', { limit: 1 })).offers;
  const all = await search('合作', { limit: 200 });
  const left = await search(offer!.rest, { limit: 200, filter: { ...NO_FILTER, [offer!.facet]: offer!.value } });
  expect(left.total).toBeGreaterThan(0);
  expect(left.total).toBe(all.hits.filter(({ date }) => date?.startsWith('2024')).length);
});
