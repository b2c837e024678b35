import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import outlets from '../../../data/outlets.json' with { type: 'json' };
import { createSearch } from '../../../engine/search/search.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

const record = buildRecord();
const find = createSearch(storeOf(record), outlets);
const search = (query: string) => find(query, { limit: 200 });
const turns = record.transcripts.flatMap((transcript) => transcript.turns);

describe('words that stand nowhere as they were typed', () => {
  it.each([
    ['餐桌菜单', [], ['餐桌', '菜单']],
    ['王毅多极化', ['王毅'], ['多极化']],
    ['王毅 多極化', ['王毅'], ['多極化']],
    ['多极化王毅', ['王毅'], ['多极化']],
  ])('%s is found apart in one passage', async (query, speakers, words) => {
    const { hits, total, apart } = await search(query);
    expect(apart?.speakers).toEqual(speakers);
    expect(apart?.words.map(({ text }) => text)).toEqual(words);
    expect(total).toBeGreaterThan(0);
    for (const { paragraph, speaker, marks } of hits) {
      expect(marks.length).toBeGreaterThan(0);
      const turn = turns.find(({ paragraphs }) => paragraphs.some(({ id }) => id === paragraph));
      if (speakers.length > 0) expect([speaker, turn?.speaker]).toEqual(['王毅', '王毅']);
    }
  });

  it('are never parts of a number', async () => {
    const { apart } = await search('王毅 2024 合作');
    expect(apart?.words.map(({ text }) => text)).toEqual(['2024', '合作']);
    expect(apart?.without).toEqual(['2024']);
    expect(await search('2024合作')).toMatchObject({ total: 0, apart: null });
  });

  it('are counted one by one where no two stand together', async () => {
    const { total, apart } = await search('拳头硬 餐桌');
    expect(total).toBe(0);
    expect(apart).toMatchObject({ most: 0, without: [] });
    expect(apart?.words).toEqual([
      { text: '拳头硬', total: (await search('拳头硬')).total },
      { text: '餐桌', total: (await search('餐桌')).total },
    ]);
  });

  it('are found as far as they stand together, and what is missing is named', async () => {
    const { hits, total, apart } = await search('中美 合作 火星');
    expect(apart).toMatchObject({ most: 2, without: ['火星'] });
    expect(apart?.words.map(({ text }) => text)).toEqual(['中美', '合作', '火星']);
    expect(total).toBe((await search('中美 合作')).total);
    for (const { excerpt } of hits) expect(excerpt).toMatch(/中美|合作/u);
    const alone = await search('没有这样的词 多极化');
    expect(alone.apart).toMatchObject({ most: 1, without: ['没有这样的词'] });
    expect(alone.total).toBe((await search('多极化')).total);
  });

  it('of several sets that stand together all are found, and none of their words is missing', async () => {
    const record = aRecord(aTranscript({ turns: [aTurn({ paragraphs: ['中美要和平。', '中美要合作。', '别的。'] })] }));
    const { apart, hits } = await createSearch(storeOf(record))('中美 和平 合作', { limit: 9 });
    expect(apart).toMatchObject({ most: 2, without: [] });
    expect(hits.map(({ excerpt }) => excerpt)).toEqual(['中美要和平。', '中美要合作。']);
  });

  it('keeps to whose words are wanted, and to what must not stand there', async () => {
    for (const { speaker } of (await search('王毅 中美 火星')).hits) expect(speaker).toBe('王毅');
    const { hits, apart } = await search('中美 火星 -合作');
    expect(apart?.without).toEqual(['火星']);
    expect(hits.length).toBeGreaterThan(0);
    for (const { excerpt } of hits) expect(excerpt).not.toContain('合作');
  });

  it.each([
    '没有这样的词',
    '多极化应当是平等的',
    '我们从来不曾在任何场合说过这样的话',
    '-多极化 没有这样的词',
    '没有这样的词 '.repeat(9),
  ])('%s is told in no parts: they stand anywhere', (query) =>
    expect(search(query)).resolves.toMatchObject({ total: 0, apart: null, problem: null }),
  );

  it('keeps away what must not stand there, and keeps to a distance that was asked for', async () => {
    for (const { excerpt } of (await search('王毅多极化 -平等')).hits) expect(excerpt).not.toContain('平等');
    expect((await search('中美 ~1 合作共赢')).total).toBe(0);
  });

  it.each(['多极化', '餐桌 菜单', 'APEC'])('%s is found as it was typed', async (query) => {
    expect(await search(query)).toMatchObject({ apart: null, problem: null });
  });

  it.each(['hello', 'multipolar world', 'Привет', 'สวัสดี'])(
    '%s is in another language than the record',
    async (query) => {
      expect(await search(query)).toMatchObject({ total: 0, apart: null, problem: 'other-language' });
    },
  );
});
