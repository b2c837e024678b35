/** English text as words, each with its place. How a word is spelt is left as it is: other rooms fold spellings together. */
import type { Range } from '../../record/record.ts';

export interface EnglishToken {
  /** UTF-16 units of the text, half-open. */
  range: Range;
  /** Lower case, with straight apostrophes; `us` for U.S.; digits without the commas of thousands; `%`, `$`, `€`, `£`, `¥` as they are. */
  word: string;
  kind: 'word' | 'number' | 'sign';
  /** Begins with a capital letter. */
  isCapital: boolean;
}

/** Initials (U.S.), digits (1,200.5), letters (one's, people’s), and signs that belong to a number. A hyphen parts two words. */
const TOKEN =
  /(?<![\p{L}\p{M}])(?<initials>(?:\p{Lu}\.){2,})|(?<number>\d+(?:[.,]\d+)*)|(?<letters>[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(?<sign>[%$€£¥])/gu;

export function englishTokens(text: string): EnglishToken[] {
  const tokens: EnglishToken[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(TOKEN)) {
    const range: Range = [index, index + written.length];
    if (groups['number'] !== undefined) {
      // A comma parts thousands, and nothing else: 1,200 but not 7,8.
      for (const part of splitNumber(written, index)) tokens.push(part);
      continue;
    }
    const kind = groups['sign'] === undefined ? 'word' : 'sign';
    const word = written.replaceAll('.', '').replaceAll(/[’ʼ]/gu, "'").toLowerCase();
    tokens.push({ range, word, kind, isCapital: /^\p{Lu}/u.test(written) });
  }
  return tokens;
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

function splitNumber(written: string, at: number): EnglishToken[] {
  const number = (word: string, from: number, length: number): EnglishToken => ({
    range: [from, from + length],
    word,
    kind: 'number',
    isCapital: false,
  });
  if (THOUSANDS.test(written) || PLAIN.test(written)) return [number(written.replaceAll(',', ''), at, written.length)];
  return Array.from(written.matchAll(/\d+/g), ({ 0: digits, index }) => number(digits, at + index, digits.length));
}

/** Without the ending of the possessive: China's, peoples'. */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
