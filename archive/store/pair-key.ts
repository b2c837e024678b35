/** Pairs of folded characters as numbers that a database can index: first character, then second, in 32 bits with a sign. */
import { bigramsOf } from '../../engine/index/grams.ts';
import { fnv1a, unitsOf } from '../../engine/record/fnv1a.ts';

/** @param second 0: the first ends a paragraph, so that every character begins a pair */
function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** Of two characters. */
export function pairKey(pair: string): number {
  return keyOf(pair.charCodeAt(0), pair.charCodeAt(1));
}

/** Under which it is counted in how many paragraphs a character stands; no pair begins with the character 0. */
export function characterKey(character: string): number {
  return character.charCodeAt(0);
}

/** All pairs that begin with a character, from and to, in the order of the keys. */
export function pairsFrom(character: string): [from: number, to: number] {
  const code = character.charCodeAt(0);
  return [keyOf(code, 0), keyOf(code, 0xffff)];
}

/** The different pairs of a folded text of two characters or more. */
export function pairKeys(text: string): number[] {
  return [...new Set(bigramsOf(text).map(pairKey))];
}

/** So many letters in a row say of an English text what a pair of characters says of a Chinese one. */
const LETTERS = 5;
/** Keys of no pair: no text has characters for private use. */
const [PRIVATE, PRIVATES] = [0xe000, 0x1900];

/** Of each five letters or digits in a row, a number that few others have. */
export function letterKeys(text: string): number[] {
  const keys: number[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = isLetter(text.charCodeAt(at)) ? run + 1 : 0;
    if (run < LETTERS) continue;
    const hash = fnv1a(unitsOf(text.slice(at + 1 - LETTERS, at + 1)));
    keys.push(keyOf(PRIVATE + (hash % PRIVATES), hash >>> 16));
  }
  return keys;
}

/** Of folded text. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** What a paragraph is found by. @param texts as printed, and with emended readings */
export function pairsOfParagraph(texts: readonly string[]): Set<number> {
  const pairs = new Set<number>();
  for (const text of texts) {
    // By index: this is what loading a million texts takes its time for.
    for (let at = 0; at < text.length; at += 1)
      pairs.add(keyOf(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0));
    for (const key of letterKeys(text)) pairs.add(key);
  }
  return pairs;
}

/** The different characters of a folded text, each as the key under which it is counted. */
export function charactersOf(text: string): Set<number> {
  const characters = new Set<number>();
  for (let at = 0; at < text.length; at += 1) characters.add(text.charCodeAt(at));
  return characters;
}
