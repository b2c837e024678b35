import { describe, expect, it } from 'vitest';
import { signsIn } from '../../../../engine/find/query/signs.ts';

const told = (text: string): string[] => signsIn(text).map((range) => text.slice(...range));

describe('signs that say something else of the words beside them are told', () => {
  it.each([
    ['我们≠支持加入', '≠'],
    ['我们 ¬ 支持加入', '¬'],
    ['我们👎🏽支持加入', '👎🏽'],
    ['我们❌️支持加入', '❌️'],
    ['我们∉支持者', '∉'],
    ['我们🛇支持加入', '🛇'],
    ['宣布的-600亿美元', '-'],
    ['宣布的−600亿美元', '−'],
    ['作出安排近.50%', '.'],
    ['宣布的6,00亿美元', ','],
  ])('%s', (text, sign) => {
    expect(told(text)).toEqual([sign]);
  });

  it.each([
    '歼-20编队',
    '3-5月',
    '达到6,000亿美元',
    '约1.5万人',
    '合作.2017年',
    '👍支持加入',
    '❌ 我们支持加入',
    '平等，5个坚持',
  ])('but not those that real pages write beside the same words: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
