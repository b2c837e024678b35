import { describe, expect, it } from 'vitest';
import { MASK, mayStandFor, withMasks } from '../../../../engine/text/folding/masked.ts';

const shown = (text: string) => withMasks(text).replaceAll(MASK, '#').replaceAll('\u{200b}', '');

describe('what cannot be read', () => {
  it.each([
    ['中国绝*会放弃', '中国绝#会放弃'],
    ['当前××关系面临考验', '当前##关系面临考验'],
    ['安排近□', '安排近#'],
    ['和平\u{fffd}能迟到', '和平#能迟到'],
    ['正义\u{e123}应缺席', '正义#应缺席'],
    ['正义\u{f0123}应缺席', '正义#应缺席'],
  ])('%s is kept as a sign that may be any character', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['**正义**不应缺席', '● 正义不应缺席', '二○二四年', '正义不应缺席*'])('%s hides nothing', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('is as long as before', () => {
    const text = '甲\u{f0123}乙×丙□丁\u{fffd}';
    expect(withMasks(text)).toHaveLength(text.length);
  });

  it.each([
    [true, `近${MASK}`, '近1000'],
    [true, `${MASK}会`, '不会'],
    [true, `${MASK}会`, '会'],
    [false, `${MASK}会`, '不能'],
    [false, '不会', '不会'],
    [false, MASK, '七八个字是太多了'],
    [true, `${MASK}.`, '中.'],
    [false, `${MASK}.`, '中国'],
  ])('%s: %j may stand for %j', (may, masked, text) => {
    expect(mayStandFor(masked, text)).toBe(may);
  });
});
