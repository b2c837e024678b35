import { isFunctionWord } from './lexicon.ts';

/** So much of a text is read to tell. */
const MOST = 20_000;
/** Fewer words tell nothing. */
const FEWEST = 40;
/** A text in English has so many function words among its words at the least; in other languages in these letters few are the same. */
const SHARE = 0.2;
/** A name here and there is in characters. */
const HAN = 0.05;

/** Whether a text is in English, and not in two languages. */
export function isEnglish(paragraphs: Iterable<{ text: string }>): boolean {
  let [read, han, words, functions] = [0, 0, 0, 0];
  for (const { text } of paragraphs) {
    for (const { 0: word, groups = {} } of text.matchAll(/(?<latin>[A-Za-z]+)|\p{Script=Han}/gu)) {
      if (groups['latin'] === undefined) han += 1;
      else {
        words += 1;
        if (isFunctionWord(word.toLowerCase())) functions += 1;
      }
    }
    read += text.length;
    if (read > MOST) break;
  }
  return words >= FEWEST && han <= HAN * words && functions >= SHARE * words;
}
