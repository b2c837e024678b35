import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../engine/text/fold.ts';

const folded = (text: string) => foldText(text).text;

describe('a sign that denies', () => {
  it.each([
    '≠',
    ' ¬ ',
    '￢',
    '👎🏽',
    '❌️',
    '∉',
    '🛇',
    '⍻',
    '🆖',
    '⇎',
    '🚫🚫',
    '∅',
    '➖',
    '⁒',
    '✕',
    '📵',
    '🈲',
    '“❌”',
    '（⛔）',
  ])('is read amid words: 我们%s支持', (sign) => expect(folded(`我们${sign}支持`)).toBe('我们¬支持'));

  it.each(['❌ 我们支持', '我们支持🚫', '我们支持\n❌我们支持'])(
    'and before, behind and between them is none: %s',
    (text) => expect(folded(text)).not.toContain('¬'),
  );
});

describe('a sign of mathematics', () => {
  it.each(['∀', '∞', '∑', '÷'])('is text amid words: %s', (sign) =>
    expect(folded(`我们${sign}支持`)).toBe(`我们${sign}支持`),
  );
  it.each(['→', '∙', '−', '∥'])('but %s is none', (sign) => expect(folded(`我们${sign}支持`)).toBe('我们支持'));
  it('nor is a mark before a line', () => expect(folded('×我们支持\n√ 我们反对')).toBe('我们支持我们反对'));
});

describe('letters of other shapes', () => {
  it.each([
    ['🅽🅾🆃', 'not'],
    ['🅝🅞🅣', 'not'],
    ['🄽🄾🅃', 'not'],
    ['Ⓝⓞⓣ', 'not'],
    ['⠝⠕⠞', 'not'],
    ['🇳🇴🇹', 'not'],
    ['🇳🇴', 'no'],
    ['⣿', '⣿'],
  ])('are read amid words: %s', (letters, expected) =>
    expect(folded(`我们${letters}支持`)).toBe(`我们${expected}支持`),
  );

  it.each(['中国🇨🇳人民', '🇨🇳🇺🇸中国人民', '中国人民🇳🇴', '中国⠀人民', '中国人民™'])(
    'flags and marks are none: %s',
    (text) => expect(folded(text)).toBe('中国人民'),
  );
  it('nor is the flag of a state behind its name', () => expect(folded('挪威🇳🇴支持')).toBe('挪威支持'));
});
