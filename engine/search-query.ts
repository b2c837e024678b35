/** What a reader typed into the search box, as words to look for. */
import { foldText } from './fold.ts';

export interface SearchQuery {
  /** Folded; each must stand in the paragraph. Longest first: they decide soonest. */
  words: string[];
  /** Folded; none may stand in the paragraph. */
  without: string[];
  /** The words as they were typed, one after the other: a paragraph that has this run is the better hit. */
  phrase: string;
}

/**
 * A run in quotation marks, with or without its closing mark (it is searched while it is being typed), or a run of anything but spaces.
 * A minus counts only before a word: 中-阿 is one word, and so is a dash that was pasted.
 */
const TOKEN =
  /(?<minus>(?<![^\s])-)?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|「(?<corner>[^」]*)」?|(?<bare>[^\s"“「]+))/gu;

/**
 * Read a query. Never throws: half-typed quotation marks, signs alone and lone surrogates leave words or nothing.
 *
 * Words are parted by spaces. `"two words"` must stand together; `-word` must not stand there.
 */
export function parseQuery(query: string): SearchQuery {
  const words = new Set<string>();
  const without = new Set<string>();
  let phrase = '';
  for (const { groups } of query.matchAll(TOKEN)) {
    const { minus, straight, curly, corner, bare } = groups ?? {};
    const word = foldText(straight ?? curly ?? corner ?? bare ?? '').text;
    if (word === '') continue;
    if (minus !== undefined) without.add(word);
    else {
      words.add(word);
      phrase += word;
    }
  }
  return { words: [...words].sort((a, b) => b.length - a.length), without: [...without], phrase };
}
