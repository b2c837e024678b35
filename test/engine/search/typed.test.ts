import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../engine/search/typed.ts';

const read = (query: string) => {
  const { words, without, near } = parseQuery(query);
  return { words: words.map(({ text }) => text), without: without.map(({ text }) => text), near };
};

describe('a search query', () => {
  it.each([
    ['多极化', ['多极化'], []],
    ['  多极化　秩序 ', ['多极化', '秩序'], []],
    ['多極化', ['多极化'], []],
    ['ＡＰＥＣ', ['apec'], []],
    ['不冲突、不对抗', ['不冲突不对抗'], []],
    ['多极化 多极化', ['多极化'], []],
    ['合作 -中美', ['合作'], ['中美']],
    ['合作 －中美', ['合作'], ['中美']],
    ['中-阿', ['中阿'], []],
    ['—— 合作', ['合作'], []],
    ['- 合作', ['合作'], []],
    ['"合作 共赢" 中美', ['合作共赢', '中美'], []],
    ['＂合作 共赢＂', ['合作共赢'], []],
    ['“合作 共赢”', ['合作共赢'], []],
    ['「合作 共赢', ['合作共赢'], []],
    ['合作" 中美', ['合作', '中美'], []],
    ['-“中美', [], ['中美']],
    ['-中美', [], ['中美']],
  ])('%j asks for %j without %j', (query, words, without) => {
    expect(read(query)).toEqual({ words, without, near: [] });
  });

  it.each([
    ['中美 ~10 合作', [['中美', '合作', 10]]],
    ['中美 ～１０ 合作', [['中美', '合作', 10]]],
    ['中美 ~ 合作', [['中美', '合作', 10]]],
    ['中美 ~0 合作', [['中美', '合作', 0]]],
    ['"中美 两国" ~5 「合作', [['中美两国', '合作', 5]]],
    [
      '中美 ~10 合作 ~3 共赢',
      [
        ['中美', '合作', 10],
        ['合作', '共赢', 3],
      ],
    ],
    ['中美 ~10 合作 共赢', [['中美', '合作', 10]]],
    // Half typed, or nothing to be near to.
    ['中美 ~10', []],
    ['中美 ~', []],
    ['~10 合作', []],
    ['中美 ~10 -合作', []],
    // A distance stands by itself.
    ['中美~10', []],
    ['中美 ~1000 合作', []],
  ] as const)('%j asks for what stands near: %j', (query, near) => {
    expect(read(query).near).toEqual(near.map(([one, other, within]) => ({ words: [one, other], within })));
  });

  it.each(['', '   ', '"', '""', '“', '-', '--', '~', '~10', '- ~5 ""', '🙂', '(.*)[', '\ud800', '\\', '。，、'])(
    '%j asks for nothing',
    (query) => {
      expect(parseQuery(query)).toEqual({ words: [], without: [], near: [], phrase: '', typed: [] });
    },
  );

  it('puts the longest word first, and keeps the order typed in the phrase', () => {
    expect(read('中美 合作共赢').words).toEqual(['合作共赢', '中美']);
    expect(parseQuery('中美 -欧盟 “ 合作共赢 ”')).toMatchObject({
      phrase: '中美合作共赢',
      typed: ['中美', '合作共赢'],
    });
  });

  it('lets a word run over the end of a sentence only where that is meant', () => {
    const across = (query: string) => parseQuery(query).words.map(({ acrossEnds }) => acrossEnds);
    expect(across('人民')).toEqual([false]);
    expect(across('人。民')).toEqual([true]);
    expect(across('就会付出巨大代价朝鲜')).toEqual([true]);
  });

  it('never fails, whatever is typed', () => {
    const signs = fc.string({
      unit: fc.constantFrom('-', '~', '1', '"', '“', '”', '「', '」', ' ', '　', '中', '\ud800', '('),
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 40 })), (query) => {
        const { words, near } = parseQuery(query);
        // Nothing is asked to be near to what is not asked for.
        const known = new Set(words.map(({ text }) => text));
        for (const pair of near) expect(pair.words.every((word) => known.has(word))).toBe(true);
      }),
    );
  });
});
