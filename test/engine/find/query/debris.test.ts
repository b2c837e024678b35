import { describe, expect, it } from 'vitest';
import { DEBRIS } from '../../../../engine/find/query/debris.ts';
import { FURNITURE } from '../../../../engine/find/query/furniture.ts';

/** One or more for each pattern that has a sign. */
const EXAMPLES = [
  '合作(hé zuò)共赢',
  '中国（Zhōng Guó）的外交',
  'hé zuò gòng yíng\n合作共赢',
  'HÉ ZUÒ 合作',
  '发fā展zhǎn',
  '中国的立场没有变。版权所有 某某网',
  '中国的立场没有变。\n本文来源：某某网\n某某',
  '我们的看法。COPYRIGHT 2026',
  '我们的看法。 all rights reserved',
  '详见 https://example.org/a',
  '见 http://example.org',
  '合作共赢 @waijiao ',
  '合作共赢 #waijiao',
  '合作共赢。责编：李某',
  '合作共赢”（来源｜某网',
  '合作共赢！”延伸閱讀：其他',
  '张三 2026-03-08 10:15\n合作共赢',
  '[2026年3月8日 10:15:03]：\n合作共赢',
  '10:15 合作共赢',
  '发言人 2 00:12:05\n合作共赢',
  '人民日报 2026年3月8日 星期日 第3版\n合作共赢',
  '2026 年 3 月 8 日\n合作共赢',
  '合作共赢_某某网',
  '合作共赢 | 时政',
  '合作共赢 - 新华网',
  '莫庫伊（ㄒㄧˊ）世ㄕˋ界ㄐㄧㄝˋ',
  '合作共赢—某某新闻网',
];

describe('the sign of a form', () => {
  const signed = [...FURNITURE, ...DEBRIS].filter(([, , sign]) => sign !== undefined);

  it('stands in all that the form matches', () => {
    for (const [kind, pattern, sign] of signed) {
      const found = EXAMPLES.flatMap((text) => text.match(pattern) ?? []);
      expect(found, `${kind} ${pattern.source}`).not.toEqual([]);
      for (const text of found) expect(text, `${kind} ${pattern.source}`).toMatch(sign!);
    }
  });

  it('does not stand in plain words', () => {
    const plain = '中国和俄罗斯的关系经得起考验。我们愿同各国一道，推动构建“人类命运共同体”：这是唯一的出路。';
    for (const [kind, pattern, sign] of signed) expect(plain, `${kind} ${pattern.source}`).not.toMatch(sign!);
  });
});
