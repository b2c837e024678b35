/** What is found through a store is what reading every paragraph finds, in every field; and nothing is read that holds none of the words. */
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import outlets from '../../../data/outlets.json' with { type: 'json' };
import type { MemoryStore } from '../../../engine/index/memory-store.ts';
import { openSegmentStore } from '../../../engine/index/segments/segment-store.ts';
import { addTexts } from '../../../engine/index/segments/write-index.ts';
import { SIZES } from '../../../engine/index/segments/build/write-segments.ts';
import { FACETS, NO_FILTER } from '../../../engine/search/filter.ts';
import { createSearch, type SearchOptions } from '../../../engine/search/search.ts';
import { createTimelines } from '../../../engine/search/timeline.ts';
import { randomFrom } from '../../../tools/fuzz.ts';
import { storeOf } from '../../support/finder.ts';
import { manyTexts } from '../../support/many-texts.ts';
import { keptTexts, MemoryStorage } from '../../support/library/memory-storage.ts';
import { walkedSearch } from '../../support/walked-search.ts';
import { walkedTimelines } from '../../support/walked-timeline.ts';

const record = buildRecord();
const store = storeOf(record);
const search = createSearch(store, outlets);
const walked = walkedSearch(record, outlets);
const texts = record.transcripts.flatMap(({ turns }) =>
  turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
);

/** All that other tests ask, and the names, marks and lengths that are told apart. */
const QUERIES =
  `拳头硬|拳頭硬|有序的多極化|纽西兰|ａｐｅｃ|蛋糕 共同利益|不冲突不对抗|中美 合作|中美 -合作|中美 没有这样的词|的|中|国|是|人|中国
人民|我们|合作|和平|台湾|g20|apec|5|拳头硬不等于道理硬|这样一个论坛有什么样的考虑|路透社|路透|路透社记者|路透社記|Reuters|ＣＧＴＮ|路透社 战争
战争 -路透社|路透 战争||(.*|-中美 ~10 ""|中美 ~10 合作|合作 ~10 中美|中美 ~10|中美 ～１０ 合作|中美 ~3 中美|餐桌菜单|王毅多极化|王毅 多極化
多极化王毅|没有这样的词 多极化|王毅|多极化应当是平等的|王毅多极化 -平等|中美 ~1 合作共赢|hello|多极化, 全球南方|中美 ~9 “合作 共赢” -欧洲
中国 中国|国中|的。我|人。民|新华社 -中国|人民日报|日本 关系|中美 合作 火星|中美 渔港 合作|饕 中美 战争 和平 台湾 发展|王毅 中美 渔港|中美 火星 -合作|一带一路 合作 -美国|"中国人民" 和平 发展`.split(
    /[|\n]/u,
  );

/** Slices of the record, by themselves, in pairs, and with a character that is not there. */
function slices(): string[] {
  const random = randomFrom(14);
  const slice = (): string => {
    const text = texts[Math.floor(random() * texts.length)]!;
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + 1 + Math.floor(random() * 9));
  };
  return Array.from({ length: 150 }, (_, at) => {
    const kinds = [slice, () => `${slice()} ${slice()}`, () => `${slice()} -${slice()}`, () => `${slice()}饕`];
    return kinds[at % kinds.length]!();
  });
}

describe('the search', () => {
  const same = async (query: string, options: SearchOptions): Promise<void> =>
    // What could be a filter is no matter of reading: filters-typed.test.ts.
    expect({ ...(await search(query, options)), offers: [] }, JSON.stringify([query, options])).toEqual(
      await walked(query, options),
    );

  it.each([...QUERIES, ...slices()])('finds of %j what reading everything finds', async (query) => {
    await same(query, { limit: 200 });
    await same(query, { limit: 3, any: true });
  });

  it.each(['中国', '的 和平', '路透社', '王毅多极化'])('narrows %s down by each choice as it did', async (query) => {
    const { facets } = await walked(query, { limit: 1 });
    for (const name of FACETS) {
      for (const [value] of facets[name]) await same(query, { limit: 20, filter: { ...NO_FILTER, [name]: value } });
    }
  });
});

describe('the timeline', () => {
  const timelines = createTimelines(store);
  const other = walkedTimelines(record);

  it.each([['多极化', '全球南方'], ['中国'], ['的', '是', '人'], ['人民', '人。民', '没有这样的词'], ['apec'], ['']])(
    'counts %j, %s as reading everything does',
    async (...phrases) => {
      const timeline = await timelines.count(phrases);
      expect(timeline).toEqual(other.count(phrases));
      for (const { event } of timeline.events) {
        expect(await timelines.places(phrases, event)).toEqual(other.places(phrases, event));
      }
    },
  );
});

describe('a store of 1,000 texts beside the record', () => {
  const many = manyTexts(1000, 12, 7, '在中国，');
  const all = { ...record, transcripts: [...record.transcripts, ...many.transcripts] };
  /** Texts whose words were handed out. */
  const touched = new Set<string>();
  const inner = storeOf(all);
  const watched: MemoryStore = {
    ...inner,
    async passages(of) {
      for (const { transcript } of of) touched.add(transcript);
      return inner.passages(of);
    },
  };
  const searchAll = createSearch(watched, outlets);

  it.each([
    ['中国', 40],
    ['国', 40],
    ['渔港', 40],
    ['多极化', 5],
    ['拳头硬', 2],
    ['路透社', 5],
    ['没有这样的词', 0],
  ])('reads for %s the texts that are shown, and counts all', async (query, most) => {
    touched.clear();
    const found = await searchAll(query, { limit: 40 });
    expect(touched.size).toBeLessThanOrEqual(most);
    const oracle = await walkedSearch(all, outlets)(query, { limit: 40 });
    // Choices are more than anyone looks through: the first of them are told.
    expect({ ...found, facets: null }).toEqual({ ...oracle, facets: null });
  });

  it('reads of words that stand apart no more than can be told apart, and says what it counted', async () => {
    touched.clear();
    const found = await searchAll('中国 渔港', { limit: 40 });
    expect(touched.size).toBeLessThanOrEqual(1000);
    expect(found.total).toBe((await walkedSearch(all)('中国 渔港', { limit: 1 })).total);
    expect(found.atMost).toBe(false);
  });
});

describe('a library of 1,000 texts', () => {
  it('has the best soon: the same as if it had counted the rest, of which it says that it has not', async () => {
    const many = manyTexts(1000, 12, 7, '在中国，');
    const storage = new MemoryStorage();
    let rests = 0;
    storage.rest = async () => void (rests += 1);
    await addTexts(storage, keptTexts(many), 'a', { sizes: { ...SIZES, atOnce: 80_000 } });
    const searchThere = createSearch(await openSegmentStore(storage), outlets);
    for (const query of ['中国', '国', '中国 渔港', '渔港', '-渔港 中国', '没有这样的词']) {
      const whole = await searchThere(query, { limit: 12 });
      expect(whole.isCounted).toBe(true);
      rests = 0;
      const soon = await searchThere(query, { limit: 12, soon: true });
      expect(soon.hits, query).toEqual(whole.hits);
      if (soon.isCounted) expect(soon).toEqual(whole);
      else {
        expect(rests).toBe(0);
        expect(soon.total).toBeLessThan(whole.total);
      }
    }
    expect((await searchThere('国', { limit: 12, soon: true })).isCounted).toBe(false);
    // An outlet's questions, which are as many as its texts.
    const asking = keptTexts(many).map((kept) => {
      const { transcript } = kept;
      const [turn] = transcript.turns;
      const asked = {
        ...turn!,
        id: `${transcript.id}#q9`,
        voice: 'question' as const,
        speaker: null,
        outlet: '晨报社',
      };
      return { ...kept, transcript: { ...transcript, turns: [asked] } };
    });
    const other = new MemoryStorage();
    await addTexts(other, asking, 'a', { sizes: { ...SIZES, atOnce: 80_000 } });
    const searchAsked = createSearch(await openSegmentStore(other), outlets);
    const [whole, soon] = [
      await searchAsked('晨报社', { limit: 12 }),
      await searchAsked('晨报社', { limit: 12, soon: true }),
    ];
    expect(soon.hits).toEqual(whole.hits);
    expect([whole.total, whole.isCounted, soon.isCounted]).toEqual([1000, true, false]);
    // Kept to a choice, all is looked at.
    const [[event] = ['']] = (await searchThere('国', { limit: 1 })).facets.event.slice(-1);
    const filtered = { limit: 12, filter: { ...NO_FILTER, event } };
    expect(await searchThere('国', { ...filtered, soon: true })).toEqual(await searchThere('国', filtered));
    rests = 0;
    await searchThere('国', { limit: 12 });
    expect(rests).toBeGreaterThan(10);
  });
});

describe('a library of the record on a disk', () => {
  it('finds, counts and names what the bundled record does', async () => {
    const storage = new MemoryStorage();
    await addTexts(storage, keptTexts(record), 'a', { sizes: { ...SIZES, atOnce: 20_000, recent: 5000 } });
    const library = await openSegmentStore(storage);
    const searchThere = createSearch(library, outlets);
    for (const query of [...QUERIES, ...slices()]) {
      expect(await searchThere(query, { limit: 200 }), query).toEqual(await search(query, { limit: 200 }));
    }
    const [here, there] = [createTimelines(store), createTimelines(library)];
    const phrases = ['多极化', '中国', '人。民'];
    const timeline = await there.count(phrases);
    expect(timeline).toEqual(await here.count(phrases));
    for (const { event } of timeline.events) {
      expect(await there.places(phrases, event)).toEqual(await here.places(phrases, event));
    }
  });
});
