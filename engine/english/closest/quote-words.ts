/** A Chinese quotation as the words by which passages of the same meaning are looked for. */
import { foldText } from '../../text/fold.ts';
import { numbersIn } from '../../text/numbers.ts';
import type { FindGlossed, GlossedWord } from '../gloss/glosses.ts';
import { keyOfChineseNumber, LITTLE } from './chinese-keys.ts';

export interface QuoteWord {
  /** Its characters; none of a number. */
  text: string;
  keys: GlossedWord['keys'];
  isNumber: boolean;
}

/** A selection with more says where to look by its first ones; each is looked for in all of the record. */
const MOST_WORDS = 80;

/**
 * The longest words, one after the other, then the characters between them that say something, and the numbers.
 * @param quiet words that say no more than who speaks
 */
export function quoteWords(quote: string, findGlossed: FindGlossed, quiet: ReadonlySet<string>): QuoteWord[] {
  const { text } = foldText(quote);
  const glossed = findGlossed(text);
  const words: QuoteWord[] = [];
  const isInWord = new Uint8Array(text.length);
  let last = 0;
  for (const { start, end, keys } of glossed) {
    if (start < last || end - start < 2) continue;
    const word = text.slice(start, end);
    if (!quiet.has(word)) words.push({ text: word, keys, isNumber: false });
    isInWord.fill(1, start, end);
    last = end;
  }
  const alone = new Map(glossed.filter(({ start, end }) => end - start === 1).map(({ start, keys }) => [start, keys]));
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isInWord[at] || LITTLE.has(character) || !/\p{Script=Han}/u.test(character)) continue;
    words.push({ text: character, keys: alone.get(at) ?? [], isNumber: false });
  }
  for (const number of numbersIn(text))
    if (number.value !== '1')
      words.push({ text: '', keys: [{ key: keyOfChineseNumber(number, text), strength: 1 }], isNumber: true });
  return words.slice(0, MOST_WORDS);
}
