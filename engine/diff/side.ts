/** A folded text as it is compared: with the words in it that must be compared whole. */
import { withFigures } from '../text/folding/figures.ts';
import { firstWhere } from '../record/first-where.ts';
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
  const numbers = numbersIn(text).map(({ start, end, value }): Lexeme => ({ start, end, type: 'number', value }));
  const names = known.in(withFigures(text));
  // 非 is Africa in 对非 and 中非.
  const lexemes = lexemesIn(text).filter(
    (word) => !names.some((name) => name.start < word.end && word.start < name.end),
  );
  return [...numbers, ...names, ...lexemes].sort((x, y) => x.start - y.start);
}

/** The words that begin inside a range, in order. */
export function beginningIn(words: readonly Lexeme[], [start, end]: Range): Lexeme[] {
  const found: Lexeme[] = [];
  for (let at = firstWhere(words, (word) => word.start >= start); ; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) return found;
    found.push(word);
  }
}

/** The words that lie within a range. */
export function within(words: readonly Lexeme[], range: Range): Lexeme[] {
  return beginningIn(words, range).filter((word) => word.end <= range[1]);
}

/** What the names that lie within a range stand for, in order. */
export function namesWithin({ words }: Side, range: Range): string[] {
  return within(words, range)
    .filter(({ type }) => type === 'name')
    .map(({ value }) => value);
}
