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
  const texts: string[] = [];
  let read = 0;
  for (const { text } of paragraphs) {
    texts.push(text);
    read += text.length;
    if (read > MOST) break;
  }
  let [words, functions] = [0, 0];
  for (const text of texts) {
    for (const [word] of text.matchAll(/[A-Za-z]+/gu)) {
      words += 1;
      if (isFunctionWord(word.toLowerCase())) functions += 1;
    }
  }
  if (words < FEWEST || functions < SHARE * words) return false;
  // Counted last: in a Chinese text, which has a match for each character, that is two megabytes to be collected.
  const most = HAN * words;
  let han = 0;
  for (const text of texts) {
    for (const [characters] of text.matchAll(/\p{Script=Han}+/gu)) {
      han += Array.from(characters).length;
      if (han > most) return false;
    }
  }
  return true;
}
