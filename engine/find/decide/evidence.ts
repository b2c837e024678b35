/**
 * Whether a piece says that this text was quoted, or only that both use the same stock phrase.
 *
 * 「推进联合国2030年可持续发展议程」 stands in the record word for word, and in a thousand other texts. A piece is weighed by its characters outside set
 * phrases: those listed in formulas.ts, and whatever stands in two events of the record.
 */
import type { Range } from '../../record/record.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Corpus } from '../../index/corpus.ts';
import { type Rarity, SHARED_GRAM } from '../../index/store.ts';
import type { WordIndex } from '../../text/word-list.ts';
import type { Query } from '../query/query.ts';

/** Characters outside set phrases that one piece amid foreign text must have, and the pieces of a splice together. */
const WEIGHT = 10;
/** … when only one side of it is marked off. */
const WEIGHT_HALF_MARKED = 13;
const WEIGHT_TOGETHER = 12;
/** What an altered quote must keep, and from which similarity on it need not be asked. */
const WEIGHT_ALTERED = 8;
const ALIKE = 0.85;

/** A shorter piece must be marked off in the quote: foreign sentences share stretches that begin and end anywhere. */
const LONG = 20;

/** Tuned on the foreign sentences of test/gold and on 120 more of ministry statements that are in no file here. */
export function isQuotation(corpus: Corpus, query: Query, { quote, wording }: Comparison): boolean {
  const weight = weightOf(corpus, query, quote);
  if (quote[1] - quote[0] >= LONG) return weight >= WEIGHT;
  const edges = markedEdges(query, quote);
  if (edges === 2) return weight >= WEIGHT;
  return edges === 1 && wording === 'verbatim' && weight >= WEIGHT_HALF_MARKED;
}

/** On how many sides of a stretch the quote has a mark of any kind, or ends. */
function markedEdges({ kept, starts, ends }: Query, [start, end]: Range): number {
  const before = start > 0 ? kept.slice(ends[start - 1], starts[start]) : '.';
  const after = end < starts.length ? kept.slice(ends[end - 1], starts[end]) : '.';
  return Number(before !== '') + Number(after !== '');
}

/**
 * Whether what an altered quote shares with the record is more than the set phrases of formulas.ts: 世界各国是休戚与共的命运共同体 is no changed form of
 * 中非是休戚与共的命运共同体. Changed, a set phrase is none in the quote, but still one in the record: 以国际法则为基础的新的国际秩序.
 */
export function isRecognisable(query: Query, { stream, quote, record, deltas, similarity }: Comparison): boolean {
  if (similarity >= ALIKE) return true;
  const length = quote[1] - quote[0];
  // Names that changed places are the record's own.
  const edited = deltas.reduce((sum, { size, type }) => sum + (type === 'name-order' ? 0 : size), 0);
  if (weightIn(stream.text.slice(...record), query.names.formulas, NONE) === 0) return false;
  return (
    weightIn(query.side.text.slice(...quote), query.names.formulas, NONE) - edited >=
    Math.min(WEIGHT_ALTERED, length / 2)
  );
}

export function haveWeight(corpus: Corpus, query: Query, pieces: readonly Comparison[]): boolean {
  return pieces.reduce((sum, { quote }) => sum + weightOf(corpus, query, quote), 0) >= WEIGHT_TOGETHER;
}

/** The characters of a stretch of the quote that belong to no set phrase. */
function weightOf(corpus: Corpus, query: Query, [start, end]: Range): number {
  return weightIn(query.side.text.slice(start, end), query.names.formulas, (gram) => corpus.rarity.isShared(gram));
}

const NONE = (): boolean => false;

function weightIn(text: string, formulas: WordIndex, isShared: Rarity['isShared']): number {
  const stock = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const formula = formulas.at(text, at);
    if (formula !== undefined) stock.fill(1, at, at + formula.length);
    if (isShared(text.slice(at, at + SHARED_GRAM))) stock.fill(1, at, at + SHARED_GRAM);
  }
  return stock.reduce((sum, each) => sum + (1 - each), 0);
}
