/** What a reader typed into the search box, as words to look for. */
import type { Word } from '../index/passage-store.ts';
import { foldText } from '../text/fold.ts';

/** Two words that must stand close to each other, in either order. */
export interface Near {
  /** Folded. */
  words: readonly [string, string];
  /** So many characters (Han, letters and digits, after folding) may stand between them. */
  within: number;
}

export interface SearchQuery {
  /** Each must stand in the paragraph. Longest first: they decide soonest. */
  words: Word[];
  /** None may stand in the paragraph. */
  without: Word[];
  near: Near[];
  /** The words as they were typed, one after the other, folded: a paragraph that has this run is the better hit. */
  phrase: string;
  /** The words as they were typed, without marks, in order. */
  typed: string[];
}

/**
 * A run in quotation marks, with or without its closing mark (it is searched while it is being typed); a distance; or a run of
 * anything but spaces. A minus counts only before a word: 中-阿 is one word, and so is a dash that was pasted.
 */
const TOKEN =
  /(?<minus>(?<![^\s])-)?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|「(?<corner>[^」]*)」?|(?<![^\s])~(?<within>\d{0,3})(?![^\s])|(?<bare>[^\s"“「]+))/gu;
/** As typed with an input method for Chinese. */
const WIDE: Readonly<Record<string, string>> = { '－': '-', '～': '~', '＂': '"', '〜': '~' };
const WIDE_SIGN = /[－～＂〜]|(?<=[~～〜][０-９]{0,2})[０-９]/gu;
/** Of a `~` without a number. */
const USUAL_DISTANCE = 10;
const SENTENCE_END = /[。！？!?；;]/u;
/** So long a run is no accident, even without the punctuation that stands in it. */
const SURELY_MEANT = 8;

/**
 * Read a query. Never throws: half-typed quotation marks, signs alone and lone surrogates leave words or nothing.
 *
 * Words are parted by spaces. `"two words"` must stand together; `-word` must not stand there; `one ~10 other` stand within ten
 * characters of each other, in either order, and `one ~10 other ~5 third` are a chain. A distance without a word on both sides is
 * passed over: the second is still to be typed.
 */
export function parseQuery(query: string): SearchQuery {
  const words = new Map<string, Word>();
  const without = new Map<string, Word>();
  const near: Near[] = [];
  const typed: string[] = [];
  let phrase = '';
  let last: string | null = null;
  let within: number | null = null;
  for (const { groups } of narrow(query).matchAll(TOKEN)) {
    const { minus, straight, curly, corner, bare } = groups ?? {};
    if (groups?.['within'] !== undefined) {
      within = groups['within'] === '' ? USUAL_DISTANCE : Number(groups['within']);
      continue;
    }
    const run = straight ?? curly ?? corner ?? bare ?? '';
    const word = toWord(run);
    if (word === null) continue;
    if (minus !== undefined) {
      without.set(word.text, word);
      continue;
    }
    words.set(word.text, word);
    if (last !== null && within !== null) near.push({ words: [last, word.text], within });
    [last, within] = [word.text, null];
    phrase += word.text;
    typed.push(run.trim());
  }
  const longestFirst = [...words.values()].sort((a, b) => b.text.length - a.text.length);
  return { words: longestFirst, without: [...without.values()], near, phrase, typed };
}

/** @returns null where folding leaves nothing */
export function toWord(run: string): Word | null {
  const { text } = foldText(run);
  if (text === '') return null;
  return { text, acrossEnds: text.length >= SURELY_MEANT || SENTENCE_END.test(run) };
}

/** Signs that mean something here, in their narrow form. */
function narrow(query: string): string {
  return query.replace(WIDE_SIGN, (sign) => WIDE[sign] ?? sign.normalize('NFKC'));
}
