/**
 * Whether a piece says that this text was quoted, or only that both use the same stock phrase.
 *
 * 「推进联合国2030年可持续发展议程」 stands in the record word for word, and in a thousand other texts. A piece is weighed by its characters outside set
 * phrases: those listed in formulas.ts, and whatever stands in two events of the record.
 */
import type { Range } from '../record.ts';
import type { Comparison } from './compare.ts';
import type { Corpus } from './corpus.ts';
import { FORMULAS } from './formulas.ts';
import type { Query } from './query.ts';

/** Characters outside set phrases that one piece amid foreign text must have, and the pieces of a splice together. */
const WEIGHT = 8;
const WEIGHT_TOGETHER = 12;

/** So many characters in a row that two events share are a phrase in use, not a quotation. */
const GRAM = 5;

export function hasWeight(corpus: Corpus, query: Query, piece: Comparison): boolean {
  return weightOf(corpus, query, piece.quote) >= WEIGHT;
}

export function haveWeight(corpus: Corpus, query: Query, pieces: readonly Comparison[]): boolean {
  return pieces.reduce((sum, { quote }) => sum + weightOf(corpus, query, quote), 0) >= WEIGHT_TOGETHER;
}

/** The characters of a stretch of the quote that belong to no set phrase. */
export function weightOf(corpus: Corpus, query: Query, [start, end]: Range): number {
  const text = query.side.text.slice(start, end);
  const stock = new Uint8Array(text.length);
  const shared = sharedGrams(corpus);
  for (let at = 0; at < text.length; at += 1) {
    const formula = FORMULAS.at(text, at);
    if (formula !== undefined) stock.fill(1, at, at + formula.length);
    if (shared.has(text.slice(at, at + GRAM))) stock.fill(1, at, at + GRAM);
  }
  return stock.reduce((sum, each) => sum + (1 - each), 0);
}

const known = new WeakMap<Corpus, Set<string>>();

/** Worked out when first needed: most quotes are found whole. */
function sharedGrams(corpus: Corpus): Set<string> {
  const done = known.get(corpus);
  if (done) return done;
  const firstEvent = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text, transcript } of corpus.printed) {
    for (let at = 0; at + GRAM <= text.length; at += 1) {
      const gram = text.slice(at, at + GRAM);
      const event = firstEvent.get(gram);
      if (event === undefined) firstEvent.set(gram, transcript.event);
      else if (event !== transcript.event) shared.add(gram);
    }
  }
  known.set(corpus, shared);
  return shared;
}
