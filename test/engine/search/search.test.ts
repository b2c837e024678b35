import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import outlets from '../../../data/outlets.json' with { type: 'json' };
import { createSearch, type SearchHit } from '../../../engine/search/search.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

const record = buildRecord();
const searchAll = createSearch(storeOf(record), outlets);
const search = async (query: string, limit: number) => (await searchAll(query, { limit })).hits;
const marked = ({ excerpt, marks }: SearchHit) => marks.map((mark) => excerpt.slice(...mark));
const paragraphs = new Map(
  record.transcripts.flatMap(({ turns }) => turns.flatMap((turn) => turn.paragraphs.map(({ id, text }) => [id, text]))),
);

describe('search in the five texts', () => {
  it.each([
    ['拳头硬', '2026-03-08', ['拳头硬']],
    ['拳頭硬', '2026-03-08', ['拳头硬']],
    ['有序的多極化', '2024-03-07', ['有序的多极化']],
    ['纽西兰', '2017-03-08', ['新西兰']],
    ['ａｐｅｃ', '2026-03-08', ['APEC', 'APEC']],
    ['蛋糕 共同利益', '2017-03-08', ['共同利益', '蛋糕']],
  ])('%s is first found on %s', async (query, date, words) => {
    const [first] = await search(query, 10);
    expect(first?.date).toBe(date);
    expect(marked(first!)).toEqual(words);
  });

  it('finds a word across the punctuation that one text has and another has not', async () => {
    const hits = (await search('不冲突不对抗', 10)).filter(({ date }) => date === '2017-03-08');
    expect(new Set(hits.flatMap(marked))).toContain('不冲突、不对抗');
  });

  it('asks for every word, and for none that was put away with a minus', async () => {
    for (const { paragraph } of await search('中美 合作', 200)) {
      expect(paragraphs.get(paragraph)).toMatch(/中美/);
      expect(paragraphs.get(paragraph)).toMatch(/合作/);
    }
    const without = await search('中美 -合作', 200);
    expect(without.length).toBeGreaterThan(0);
    for (const { paragraph } of without) expect(paragraphs.get(paragraph)).not.toMatch(/合作/);
    expect(await search('中美 “没有这样的词”', 10)).toEqual(await search('中美', 10));
  });

  it('shows the record’s own characters, cut where it says', async () => {
    for (const { paragraph, excerpt, cut } of await search('的', 200)) {
      const text = paragraphs.get(paragraph)!;
      expect(text).toContain(excerpt);
      expect(cut).toEqual([!text.startsWith(excerpt), !text.endsWith(excerpt)]);
    }
  });

  it('says whose words they are', async () => {
    const hits = await search('拳头硬不等于道理硬', 10);
    expect(hits.map(({ voice }) => voice)).toEqual(['reported', 'heading']);
    expect(hits.map(({ speaker }) => speaker)).toEqual(['王毅', null]);
    expect((await search('这样一个论坛有什么样的考虑', 1))[0]).toMatchObject({ voice: 'question', speaker: null });
  });

  it.each([
    ['路透社', ['路透社']],
    ['路透', ['路透社']],
    ['路透社记者', ['路透社']],
    ['路透社記', ['路透社']],
    ['Reuters', ['路透社']],
    ['ＣＧＴＮ', ['中国国际电视台', '中央电视台、中国国际电视台']],
  ])('finds by the name %s what %j asked', async (query, outlets) => {
    const hits = await search(query, 50);
    expect(hits.length).toBeGreaterThan(0);
    for (const { voice, outlet, named } of hits) {
      expect([voice, named]).toEqual(['question', true]);
      expect(outlets).toContain(outlet);
    }
  });

  it('finds what an outlet asked of something, and what others asked', async () => {
    expect((await search('路透社 战争', 9)).map(({ outlet }) => outlet)).toEqual(['路透社']);
    expect((await search('战争 -路透社', 50)).filter(({ outlet }) => outlet === '路透社')).toEqual([]);
    // A word that an outlet's name only begins with is a word.
    expect((await search('人民', 200)).some(({ named }) => named)).toBe(false);
  });

  it('finds a question by its outlet once, where it begins', async () => {
    const turn = aTurn({ voice: 'question', outlet: '路透社', paragraphs: ['第一个问题。', '第二个问题。'] });
    const { hits } = await createSearch(storeOf(aRecord(aTranscript({ turns: [turn] }))))('路透社', { limit: 9 });
    expect(hits.map(({ excerpt }) => excerpt)).toEqual(['第一个问题。']);
  });

  it.each(['', ' ', '(.*', '[', '\\', '🙂', '\ud800', '"', '-', '。', '\u0000'])(
    'has nothing for %j',
    async (query) => {
      expect(await search(query, 10)).toEqual([]);
    },
  );

  it.each([
    ['a hundred thousand characters', '是'.repeat(100_000), 'too-long'],
    ['fifty thousand words', '是 '.repeat(50_000), 'too-long'],
    ['operators alone', '-中美 ~10 ""', 'no-words'],
    ['signs', '(.*)[\\', 'no-words'],
    ['pictures', '🙂🇨🇳', 'no-words'],
    ['a word that nobody said', '没有这样的词', null],
  ])('says why there is nothing for %s', async (_what, query, problem) => {
    expect(await searchAll(query, { limit: 10 })).toMatchObject({ hits: [], total: 0, problem });
  });

  it('finds words near each other, in either order, and marks those alone', async () => {
    const near = await search('中美 ~10 合作', 200);
    const all = await search('中美 合作', 200);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(all.length);
    for (const { paragraph } of near) expect(paragraphs.get(paragraph)).toMatch(/中美.{0,14}合作|合作.{0,14}中美/su);
    expect(await search('中美 ～１０ 合作', 200)).toEqual(near);
    expect((await search('合作 ~10 中美', 200)).map(({ paragraph }) => paragraph)).toEqual(
      near.map(({ paragraph }) => paragraph),
    );
    // Typed on, the distance means nothing yet.
    expect(await search('中美 ~10', 200)).toEqual(await search('中美', 200));
  });

  it('counts what stands between, for each place by itself', async () => {
    const marked = async (query: string, text: string) => {
      const store = storeOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: [text] })] })));
      const { hits } = await createSearch(store)(query, { limit: 9 });
      return hits.flatMap(({ marks }) => marks.map(([start]) => start));
    };
    expect(await marked('甲 ~3 乙', '甲子丑寅乙')).toEqual([0, 4]);
    expect(await marked('甲 ~2 乙', '甲子丑寅乙')).toEqual([]);
    for (const query of ['甲 ~1 乙', '乙 ~1 甲']) expect(await marked(query, '乙子丑寅甲卯乙辰巳午乙')).toEqual([4, 6]);
    // The first 甲 has a 乙 beside it, but one that has no 丙.
    expect(await marked('甲 ~1 乙 ~1 丙', '甲子乙丑寅卯甲辰乙巳丙')).toEqual([6, 8, 10]);
    expect(await marked('甲 ~3 甲', '甲子丑')).toEqual([]);
  });

  it('does not take the end of one sentence and the beginning of the next for a word', async () => {
    const hits = createSearch(
      storeOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: ['善待他人。民生为本。'] })] }))),
    );
    expect((await hits('人民', { limit: 9 })).total).toBe(0);
    expect((await hits('人。民', { limit: 9 })).total).toBe(1);
    expect((await hits('善待他人民生为本', { limit: 9 })).total).toBe(1);
    const next = createSearch(
      storeOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: ['善待他人。人人为我。'] })] }))),
    );
    expect((await next('人人', { limit: 9 })).total).toBe(1);
  });

  it('keeps to the limit', async () => {
    expect(await search('的', 3)).toHaveLength(3);
  });
});

describe('the order of hits', () => {
  const order = async (query: string, ...texts: [id: string, text: string, voice?: 'question' | 'heading'][]) => {
    const record = aRecord(
      ...texts.map(([id, text, voice]) =>
        aTranscript({ id, turns: [aTurn({ transcript: id, paragraphs: [text], ...(voice ? { voice } : {}) })] }),
      ),
    );
    const { hits } = await createSearch(storeOf(record))(query, { limit: 10 });
    return hits.map(({ transcript }) => transcript);
  };

  it('puts words as typed before words of one sentence before words of a paragraph', async () => {
    const texts: [string, string][] = [
      ['2026-03-08.a', '中美应当对话。合作总比对抗好。'],
      ['2024-03-07.a', '中美之间可以合作。'],
      ['2017-03-08.a', '中美合作符合两国利益。'],
    ];
    expect(await order('中美 合作', ...texts)).toEqual(['2017-03-08.a', '2024-03-07.a', '2026-03-08.a']);
  });

  it('is newest first where the hits are equally good', async () => {
    expect(
      await order(
        '和平',
        ['2017-03-08.a', '和平。'],
        ['2026-03-08.a', '和平。', 'question'],
        ['2024-03-07.a', '和平。'],
      ),
    ).toEqual(['2026-03-08.a', '2024-03-07.a', '2017-03-08.a']);
  });

  it('puts the official’s own words first within an event', async () => {
    expect(
      await order(
        '和平',
        ['2024-03-07.a', '和平。', 'heading'],
        ['2024-03-07.b', '和平。', 'question'],
        ['2024-03-07.c', '和平。'],
      ),
    ).toEqual(['2024-03-07.c', '2024-03-07.b', '2024-03-07.a']);
  });
});

it('shows a passage once where two texts of an event have it, and names the other', async () => {
  const [a, b] = ['2024-03-07.a', '2024-03-07.b'].map((id) =>
    aTranscript({ id, turns: [aTurn({ transcript: id, paragraphs: ['和平很重要。', '和平。'] })] }),
  );
  const place = (id: string) => ({ paragraph: `${id}#a1.1`, ranges: [] });
  const alignment = {
    event: '2024-03-07',
    a: a!.id,
    b: b!.id,
    turns: [],
    sentences: [{ a: place(a!.id), b: place(b!.id), kind: 'same' as const }],
  };
  const { hits } = await createSearch(storeOf({ ...aRecord(a!, b!), alignment: [alignment] }))('和平', { limit: 10 });
  expect(hits.map(({ paragraph, alsoIn }) => [paragraph, alsoIn])).toEqual([
    ['2024-03-07.a#a1.1', ['2024-03-07.b']],
    ['2024-03-07.a#a1.2', []],
    ['2024-03-07.b#a1.2', []],
  ]);
});
