/** An English quotation as the keys by which passages are looked for: stems, and numbers by value. */
import type { Range } from '../../record/record.ts';
import { commonKey } from '../gloss/same-words.ts';
import { STOP_WORDS } from '../gloss/stop-words.ts';
import { type EnglishNumber, englishNumbers } from '../words/numbers.ts';
import { stemOf } from '../words/stem.ts';
import { type EnglishToken, englishTokens, withoutPossessive } from '../words/tokens.ts';

export interface EnglishKey {
  key: string;
  /** Where it stands first, UTF-16 units of the quotation. */
  at: Range;
  isNumber: boolean;
}

/** A number's key, apart from all stems. @param isShare 100 per cent is not one */
export function keyOfNumber(value: string, isShare: boolean): string {
  return `#${value}${isShare ? '%' : ''}`;
}

/** In capitals a country, else a pronoun. */
const COUNTRY = /^U\.?S\.?(?:A\.?)?$/;

/**
 * Each key once, in the order of the quotation.
 * @param quiet words, in lower case, that say no more than who speaks
 */
export function englishKeys(quote: string, quiet: ReadonlySet<string>): EnglishKey[] {
  const tokens = englishTokens(quote);
  const keys = new Map<string, EnglishKey>();
  const add = (key: string, at: Range, isNumber: boolean): void => {
    if (!keys.has(key)) keys.set(key, { key, at, isNumber });
  };
  const numbers = englishNumbers(tokens, quote);
  const byToken = new Map(numbers.map((number) => [number.tokens[0], number]));
  for (let at = 0; at < tokens.length; at += 1) {
    const number = byToken.get(at);
    if (number !== undefined) {
      if (isTelling(number)) add(keyOfNumber(number.value, isShare(number)), number.range, true);
      at = number.tokens[1] - 1;
      continue;
    }
    const key = keyOfWord(tokens[at]!, quote, quiet);
    if (key !== null) add(key, tokens[at]!.range, false);
  }
  return [...keys.values()].sort((a, b) => a.at[0] - b.at[0]);
}

/** "One" and "two" stand in any sentence. */
function isTelling({ isFigure, kind }: EnglishNumber): boolean {
  return isFigure || kind !== 'cardinal';
}

function isShare({ kind, value }: EnglishNumber): boolean {
  return kind === 'share' || value === '0.5';
}

function keyOfWord({ word, kind, range }: EnglishToken, quote: string, quiet: ReadonlySet<string>): string | null {
  if (kind !== 'word') return null;
  if (COUNTRY.test(quote.slice(...range))) return 'usa';
  const bare = withoutPossessive(word);
  return STOP_WORDS.has(bare) || quiet.has(bare) ? null : commonKey(stemOf(bare));
}
