/** What the Chinese words of a record mean in English, as keys: stems, those that stand for one another under one. */
import { foldHan } from '../../text/fold.ts';
import { commonKey } from './same-words.ts';

/** Meanings parted by strokes, the stems of each by spaces; by word. Made by tools/english/glosses.ts, and loaded on first use. */
export type GlossTable = Readonly<Record<string, string>>;

export interface GlossedWord {
  /** In the text. */
  start: number;
  end: number;
  keys: readonly GlossKey[];
}

interface GlossKey {
  key: string;
  /** How well the word says it, up to 1: a meaning of many words explains more than it translates. */
  strength: number;
}

/** All words of the table that stand somewhere in a text, those inside others too; in Traditional characters as well, which the table has not. */
export type FindGlossed = (text: string) => GlossedWord[];

export function createFindGlossed(table: GlossTable): FindGlossed {
  const words = new Map(Object.entries(table));
  /** Those under the characters that stand for their variants: a word in its own characters comes first. */
  const inVariants = new Map<string, string>();
  const known = new Map<string, readonly GlossKey[]>();
  /** The longest word with a beginning. */
  const longest = new Map<string, number>();
  for (const [word, meanings] of words) {
    const folded = foldHan(word);
    if (!words.has(folded) && !inVariants.has(folded)) inVariants.set(folded, meanings);
    const first = folded.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
  }
  const keysOf = (meanings: string): readonly GlossKey[] => {
    const keys = known.get(meanings) ?? keysOfMeanings(meanings);
    known.set(meanings, keys);
    return keys;
  };
  return (text) => {
    const found: GlossedWord[] = [];
    const folded = foldHan(text);
    for (let start = 0; start < text.length; start += 1) {
      const most = Math.min(longest.get(folded.charAt(start)) ?? 0, text.length - start);
      for (let length = most; length > 0; length -= 1) {
        const end = start + length;
        const inFolded = folded.slice(start, end);
        const meanings = words.get(text.slice(start, end)) ?? words.get(inFolded) ?? inVariants.get(inFolded);
        if (meanings !== undefined) found.push({ start, end, keys: keysOf(meanings) });
      }
    }
    return found;
  };
}

function keysOfMeanings(meanings: string): GlossKey[] {
  const strengths = new Map<string, number>();
  for (const meaning of meanings.split('/')) {
    const stems = meaning.split(' ');
    const strength = 1 / Math.sqrt(stems.length);
    for (const key of stems.map(commonKey)) strengths.set(key, Math.max(strengths.get(key) ?? 0, strength));
  }
  return Array.from(strengths, ([key, strength]) => ({ key, strength }));
}
