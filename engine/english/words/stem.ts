import { stemmer } from 'stemmer';

/** A session's texts use few thousand words. */
const MAX_KEPT = 20_000;
const kept = new Map<string, string>();

/** What the forms of an English word have in common, after Porter: nation, nations, national. Not a word itself. */
export function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (kept.size < MAX_KEPT) kept.set(word, stem);
  return stem;
}
