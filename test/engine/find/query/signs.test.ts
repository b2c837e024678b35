import { describe, expect, it } from 'vitest';
import { signsIn } from '../../../../engine/find/query/signs.ts';

const told = (text: string): string[] => signsIn(text).map((range) => text.slice(...range));

describe('signs that say something else of the words beside them are told', () => {
  it.each([
    ['宣布的-600亿美元', '-'],
    ['宣布的−600亿美元', '−'],
    ['作出安排近.50%', '.'],
    ['宣布的‒600亿美元', '‒'],
    ['宣布的√600亿美元', '√'],
    ['宣布的6₀₀亿美元', '₀₀'],
    ['创纪录的2⁴00亿美元', '⁴'],
    ['创纪录的②400亿美元', '②'],
    ['创纪录的2⒋00亿美元', '⒋'],
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
    '①平等 ②有序',
    '增长了2½倍',
    '会谈持续到2017年。3月8日又举行',
    '从2017—2026年',
  ])('but not those that real pages write beside the same words: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
