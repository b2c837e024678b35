/** An English quote made ready for comparison. */
import type { CleanQuote } from '../../find/query/clean.ts';
import type { Query, Readings } from '../../find/query/query.ts';
import type { UncheckedReason } from '../../record/answer.ts';
import type { KnownNames } from '../../text/names.ts';
import { cleanEnglish } from './clean-english.ts';
import { encode } from './codes.ts';
import { ENGLISH } from './english-ways.ts';
import { isFunctionWord } from './lexicon.ts';
import { englishUnits } from './units.ts';
import { unitsOf, withUnits, wordBreaks } from './word-stream.ts';

/** As for Chinese: so many characters are compared. */
const MAX_COMPARED = 10_000;
const MAX_LENGTH = 50_000;

export function englishReadings(names: KnownNames): Readings {
  return function* readings(raw, isWanted = () => true) {
    let last: string | null = null;
    for (const each of cleanEnglish(raw.slice(0, MAX_COMPARED), names)) {
      if (each.kept !== last && isWanted(each)) yield readingOf(raw, each, names);
      last = each.kept;
    }
  };
}

function readingOf(raw: string, { care, kept, cleaned, gaps, said }: CleanQuote, names: KnownNames): Query {
  const units = englishUnits(kept);
  const starts = Uint32Array.from(units, ({ range }) => range[0]);
  const query: Query = {
    care,
    raw,
    kept,
    names,
    ways: ENGLISH,
    side: { text: encode(units.map(({ form }) => form)), words: [], isPrintedTwice: false },
    starts,
    ends: Uint32Array.from(units, ({ range }) => range[1]),
    breaks: wordBreaks(units, kept),
    compared: [0, Math.min(raw.length, MAX_COMPARED)],
    cleaned,
    said,
    gaps: [...new Set(gaps.map((offset) => starts.findIndex((start) => start >= offset)))].filter((unit) => unit > 0),
  };
  return withUnits(query, units);
}

/** A text of so many words has some that every English text has. */
const ENOUGH = 10;

/** @param length true length of the selection */
export function whyUncheckedEnglish(query: Query, length: number): UncheckedReason | null {
  if (length > MAX_LENGTH) return 'too-long';
  if (query.raw.trim() === '') return 'empty';
  const units = unitsOf(query);
  const words = units.filter(({ kind }) => kind !== 'number');
  if (words.length === 0) return units.length === 0 ? 'not-text' : 'too-short';
  if (words.length >= ENOUGH && !words.some(({ form }) => isFunctionWord(form))) return 'other-language';
  return words.length === 1 && (words[0]?.form.length ?? 0) < 3 ? 'too-short' : null;
}
