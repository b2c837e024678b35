import { stemmer } from 'stemmer';

/** A session's texts use few thousand words. */
const MAX_KEPT = 20_000;
const kept = new Map<string, string>();

/** What the forms of an English word have in common, after Porter: nation, nations, national. Not a word itself. */
export function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(onOneCoast(word));
  if (kept.size < MAX_KEPT) kept.set(word, stem);
  return stem;
}

/**
 * Endings that the two coasts spell in two ways, one way: of whatever word, since a stem need only be the same on both sides, not be a word.
 */
function onOneCoast(word: string): string {
  return word
    .replace(/is(?=(?:e|es|ed|er|ers|ing|ations?)$)/, 'iz')
    .replace(/our(?=(?:s|ed|ing|ably|able|ful|ly|hood)?$)/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/enc(?=es?$)/, 'ens')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/amme(?=s?$)/, 'am')
    .replace(/yz(?=(?:e|es|ed|ing)$)/, 'ys')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l');
}
