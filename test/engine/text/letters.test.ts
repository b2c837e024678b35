import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../../engine/text/letters.ts';

describe('letters of a text', () => {
  it.each([
    ['', 0],
    ['合作，共赢。', 4],
    ['2026年 GDP 增长5.2%', 12],
    ['〇々ー①½', 5],
    ['𠮷野家😀“”', 3],
    ['\u{d842}合\u{dfb7}', 1],
  ])('%j has %i', (text, count) => {
    expect(lettersIn(text)).toBe(count);
    expect(text.match(/[\p{L}\p{N}]/gu)?.length ?? 0).toBe(count);
  });
});
