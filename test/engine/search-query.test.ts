import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../engine/search-query.ts';

describe('a search query', () => {
  it.each([
    ['多极化', ['多极化'], []],
    ['  多极化　秩序 ', ['多极化', '秩序'], []],
    ['多極化', ['多极化'], []],
    ['ＡＰＥＣ', ['apec'], []],
    ['不冲突、不对抗', ['不冲突不对抗'], []],
    ['多极化 多极化', ['多极化'], []],
    ['合作 -中美', ['合作'], ['中美']],
    ['中-阿', ['中阿'], []],
    ['—— 合作', ['合作'], []],
    ['- 合作', ['合作'], []],
    ['"合作 共赢" 中美', ['合作共赢', '中美'], []],
    ['“合作 共赢”', ['合作共赢'], []],
    ['「合作 共赢', ['合作共赢'], []],
    ['-“中美', [], ['中美']],
    ['-中美', [], ['中美']],
  ])('%j asks for %j without %j', (query, words, without) => {
    expect(parseQuery(query)).toMatchObject({ words, without });
  });

  it.each(['', '   ', '"', '""', '“', '-', '--', '🙂', '(.*)[', '\ud800', '\\', '。，、'])(
    '%j asks for nothing',
    (query) => {
      expect(parseQuery(query)).toEqual({ words: [], without: [], phrase: '' });
    },
  );

  it('puts the longest word first, and keeps the order typed in the phrase', () => {
    expect(parseQuery('中美 合作共赢')).toMatchObject({ words: ['合作共赢', '中美'], phrase: '中美合作共赢' });
  });
});
