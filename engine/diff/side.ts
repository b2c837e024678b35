/** A folded text as it is compared: with the words in it that must be compared whole. */
import type { Range } from '../record/record.ts';
import { type Lexeme, lexemesIn } from '../text/lexicon.ts';
import type { KnownNames } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';

export interface Side {
  text: string;
  words: Lexeme[];
  /** Its bold print gives characters twice: ⽴立. */
  isPrintedTwice: boolean;
}

export function sideOf(text: string, names: KnownNames, isPrintedTwice = false): Side {
  return { text, words: wordsOf(text, names), isPrintedTwice };
}

/** Numbers, names and protected words, in order. */
export function wordsOf(text: string, known: KnownNames): Lexeme[] {
  const numbers = numbersIn(text).map(({ start, end, value }) => ({ start, end, value, type: 'number' as const }));
  const names = known.in(text);
  // 非 is Africa in 对非 and 中非.
  const lexemes = lexemesIn(text).filter(
    (word) => !names.some((name) => name.start < word.end && word.start < name.end),
  );
  return [...numbers, ...names, ...lexemes].sort((x, y) => x.start - y.start);
}

/** Index of the first word that begins at `at` or later. */
export function firstFrom(words: readonly Lexeme[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie within a range. */
export function within(words: readonly Lexeme[], [start, end]: Range): Lexeme[] {
  const inside: Lexeme[] = [];
  for (let index = firstFrom(words, start); index < words.length && words[index]!.start < end; index += 1) {
    if (words[index]!.end <= end) inside.push(words[index]!);
  }
  return inside;
}
