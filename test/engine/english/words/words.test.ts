import { describe, expect, it } from 'vitest';
import { englishNumbers } from '../../../../engine/english/words/numbers.ts';
import { stemOf } from '../../../../engine/english/words/stem.ts';
import { englishTokens, withoutPossessive } from '../../../../engine/english/words/tokens.ts';

const words = (text: string) => englishTokens(text).map(({ word }) => word);
const numbers = (text: string) =>
  englishNumbers(englishTokens(text), text).map(({ value, kind }) => `${kind} ${value}`);

describe('englishTokens', () => {
  it.each([
    ['China’s win-win co-operation', ["china's", 'win', 'win', 'co', 'operation']],
    ['The U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
    ['$1,200.50 or 7,8', ['$', '1200.50', 'or', '7', '8']],
    ['40% of Türkiye', ['40', '%', 'of', 'türkiye']],
    ['中国 and “Xi”', ['中国', 'and', 'xi']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('tells where each word stands', () => {
    const text = '“Win–win,” Wang’s U.S. counterpart said: $1,200.';
    const tokens = englishTokens(text);
    expect(tokens.map(({ range }) => text.slice(...range))).toEqual([
      'Win',
      'win',
      'Wang’s',
      'U.S.',
      'counterpart',
      'said',
      '$',
      '1,200',
    ]);
    expect(tokens.filter(({ isCapital }) => isCapital).map(({ word }) => withoutPossessive(word))).toEqual([
      'win',
      'wang',
      'us',
    ]);
  });
});

describe('englishNumbers', () => {
  it.each([
    ['1.4 billion people', ['cardinal 1400000000']],
    ['60 billion dollars, or $60bn, or sixty billion', Array.from({ length: 3 }, () => 'cardinal 60000000000')],
    ['7 March 2024', ['cardinal 7', 'month 3', 'cardinal 2024']],
    ['March 8, 2017 and Nov. 11', ['month 3', 'cardinal 8', 'cardinal 2017', 'month 11', 'cardinal 11']],
    ['we march on and may win', []],
    ['May we meet in May', ['month 5']],
    ['the 75th and the seventy-fifth anniversary', ['ordinal 75', 'ordinal 75']],
    ['one hundred and twenty thousand', ['cardinal 120000']],
    ['one and a half, and two', ['cardinal 1', 'cardinal 0.5', 'cardinal 2']],
    ['two million three hundred thousand', ['cardinal 2300000']],
    ['two thirds, one-third and three quarters', ['share 0.666666666667', 'share 0.333333333333', 'share 0.75']],
    ['50%, 50 per cent, fifty percent', ['share 0.5', 'share 0.5', 'share 0.5']],
    ['half of them, half a million', ['cardinal 0.5', 'cardinal 0.5', 'cardinal 1000000']],
    ['a million, two dozen, the 1990s', ['cardinal 1000000', 'cardinal 24', 'cardinal 1990']],
    ['hundreds of millions, second to none', []],
    ['twenty-five five', ['cardinal 25', 'cardinal 5']],
  ])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));

  it('tells where a number stands', () => {
    const text = 'more than 1.4 billion people';
    const [number] = englishNumbers(englishTokens(text), text);
    expect(text.slice(...number!.range)).toBe('1.4 billion');
    expect(number!.tokens).toEqual([2, 4]);
  });
});

it('stems the forms of a word alike', () => {
  expect(new Set(['cooperate', 'cooperates', 'cooperating', 'cooperation', 'cooperative'].map(stemOf)).size).toBe(1);
  expect(stemOf('peace')).not.toBe(stemOf('war'));
});
