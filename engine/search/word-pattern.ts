/**
 * A query's words as regular expressions that find them however they are written.
 *
 * For pages that search a text of their own: the notebook, one transcript. They get the patterns of what was typed, read as the search
 * over the record reads it, and need no tables of characters and names.
 */
import type { Word } from '../index/passage-store.ts';
import { parseQuery } from './typed.ts';
import { characterAt } from '../text/letters.ts';
import { VARIANT_CLASSES } from '../text/variants.ts';
import { VOCABULARY } from '../text/vocabulary.ts';

/** Sources, for the flags `iu`. */
export interface WordPatterns {
  /** Each must be found. None for a query without words. */
  words: string[];
  /** None may be found. */
  without: string[];
}

const MAX_WORDS = 20;
const MAX_LENGTH = 100;
/** What folding takes away may stand between two characters. */
const BETWEEN = String.raw`[\p{P}\p{Z}\p{Cf}\s]*`;

let members: Map<string, string[]> | null = null;
let regional: Map<string, string[]> | null = null;

/** All ways of writing each character, by the one that stands for them. Made on first use. */
function membersOf(folded: string): string[] {
  members ??= new Map(
    VARIANT_CLASSES.flatMap((line) => line.split(' ')).map((word) => [characterAt(word, 0), Array.from(word)]),
  );
  return members.get(folded) ?? [folded];
}

/** A name's spellings in other regions, by the mainland's. Made on first use. */
function spellingsOf(mainland: string): readonly string[] {
  if (regional === null) {
    regional = new Map();
    for (const [other, name] of VOCABULARY) regional.set(name, [...(regional.get(name) ?? []), other]);
  }
  return regional.get(mainland) ?? [];
}
const LONGEST_NAME = Math.max(...VOCABULARY.map(([, name]) => name.length));

/** Distances between words are not kept to: that they stand in one paragraph is near enough in one text. */
export function wordPatterns(query: string): WordPatterns {
  const { words, without } = parseQuery(query);
  const toPatterns = (some: readonly Word[]): string[] =>
    some.slice(0, MAX_WORDS).map(({ text }) => patternOf(text.slice(0, MAX_LENGTH)));
  return { words: toPatterns(words), without: toPatterns(without) };
}

/** @param word folded, with the mainland's names */
function patternOf(word: string): string {
  const parts: string[] = [];
  for (let at = 0; at < word.length;) {
    const name = nameAt(word, at);
    if (name === null) {
      const character = characterAt(word, at);
      parts.push(writtenAs(character));
      at += character.length;
    } else {
      // The longest first: 哈萨克 is the beginning of 哈萨克斯坦.
      const all = [name, ...spellingsOf(name)].sort((a, b) => b.length - a.length);
      parts.push(`(?:${all.map((each) => Array.from(each, writtenAs).join(BETWEEN)).join('|')})`);
      at += name.length;
    }
  }
  return parts.join(BETWEEN);
}

/** The longest name at a place that has other spellings. */
function nameAt(word: string, at: number): string | null {
  for (let length = Math.min(LONGEST_NAME, word.length - at); length > 1; length -= 1) {
    const name = word.slice(at, at + length);
    if (spellingsOf(name).length > 0) return name;
  }
  return null;
}

function writtenAs(folded: string): string {
  const all = membersOf(folded).flatMap((character) => [character, ...fullWidth(character)]);
  const patterns = all.map(escape).join('|');
  return all.length === 1 ? patterns : `(?:${patterns})`;
}

/** Latin letters and digits have a wide form. */
function fullWidth(character: string): string[] {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? [String.fromCharCode(code + 0xfee0)] : [];
}

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
