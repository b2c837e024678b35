/** Whether words that a quote shares with a text say that this text was quoted, and which passage speaks of the same matter. */
import type { Comparison } from '../../find/compare/comparison.ts';
import type { Query } from '../../find/query/query.ts';
import type { Corpus } from '../../index/corpus.ts';
import { SHARED_GRAM } from '../../index/store.ts';
import type { Slot, Stream } from '../../index/streams.ts';
import type { Range } from '../../record/record.ts';
import { breakAt, SENTENCE } from '../../text/breaks.ts';
import { stemOf } from '../words/stem.ts';
import { isFunctionWord, protectedWord } from './lexicon.ts';
import { unitsOf } from './word-stream.ts';

/** Words of content that one piece amid other text must have, the pieces of a splice together, and what an altered quote must keep. */
const PIECE = 5;
const TOGETHER = 6;
const ALTERED = 3;
/** From this similarity on it need not be asked. */
const ALIKE = 0.85;

export function isQuotedPiece(corpus: Corpus, query: Query, { quote }: Comparison): boolean {
  return contentIn(corpus, query, quote) >= PIECE;
}

export function havePiecesWeight(corpus: Corpus, query: Query, pieces: readonly Comparison[]): boolean {
  return pieces.reduce((sum, { quote }) => sum + contentIn(corpus, query, quote), 0) >= TOGETHER;
}

export function isRecognisableIn(_: Corpus, query: Query, { quote, deltas, similarity }: Comparison): boolean {
  if (similarity >= ALIKE) return true;
  const units = unitsOf(query);
  let kept = 0;
  for (let at = quote[0]; at < quote[1]; at += 1) {
    if (!says(units[at]!.form) || deltas.some(({ a }) => a[0] <= at && at < a[1])) continue;
    kept += 1;
  }
  const changed = deltas.reduce((sum, { weight }) => sum + weight, 0);
  return kept >= ALTERED && kept > changed;
}

/** Words of content outside what stands in two events. */
function contentIn(corpus: Corpus, query: Query, [start, end]: Range): number {
  const units = unitsOf(query);
  const { text } = query.side;
  const stock = new Uint8Array(end - start);
  for (let at = start; at < end; at += 1) {
    if (at + SHARED_GRAM <= end && corpus.rarity.isShared(text.slice(at, at + SHARED_GRAM)))
      stock.fill(1, at - start, at - start + SHARED_GRAM);
  }
  let count = 0;
  for (let at = start; at < end; at += 1) if (stock[at - start] === 0 && says(units[at]!.form)) count += 1;
  return count;
}

function says(form: string): boolean {
  return !isFunctionWord(form) && protectedWord(form)?.type !== 'person';
}

/** The share of a quote's weight below which nothing is shown; where the page tells of an event of the record, less is enough. */
const LEAST = 0.5;
const LEAST_OF_EVENT = 0.42;
/** Shorter quotes have too few words for a share to mean anything. */
const FEWEST = 4;
/** What stands nowhere in the texts says little: it is the other writer's own. */
const UNKNOWN = 0.35;
/** A passage has no more sentences. */
const MOST_SENTENCES = 2;

/** The passages that speak of the same matter: explicitly no finding. */
export function likeWords(corpus: Corpus, query: Query, isOfEvent: boolean): Comparison[] {
  if (query.side.text.length < FEWEST * 2) return [];
  const stems = new Set(unitsOf(query).flatMap(({ form }) => (says(form) ? [stemOf(form)] : [])));
  if (stems.size < FEWEST) return [];
  const sentences = corpus.printed.flatMap((stream) => sentencesOf(stream));
  const weights = new Map<string, number>();
  for (const stem of stems) {
    const count = sentences.filter((sentence) => sentence.stems.has(stem)).length;
    const rarity = Math.log((sentences.length + 1) / (count + 0.5)) / Math.log((sentences.length + 1) / 0.5);
    weights.set(stem, rarity * (count === 0 ? UNKNOWN : 1));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const best = new Map<Stream, { comparison: Comparison; share: number }>();
  for (const [at, sentence] of sentences.entries()) {
    for (let more = 0; more < MOST_SENTENCES; more += 1) {
      const last = sentences[at + more];
      if (last?.slot !== sentence.slot) break;
      let sum = 0;
      for (const [stem, weight] of weights)
        if (sentence.stems.has(stem) || (more > 0 && last.stems.has(stem))) sum += weight;
      const share = (sum / total) * (more === 0 ? 1 : LONGER);
      const { stream } = sentence;
      if (share <= (best.get(stream)?.share ?? 0)) continue;
      const record: Range = [sentence.range[0], last.range[1]];
      const quote: Range = [0, query.side.text.length];
      best.set(stream, {
        comparison: { stream, quote, record, deltas: [], similarity: share, wording: 'similar' },
        share,
      });
    }
  }
  return [...best.values()]
    .filter(({ share }) => share >= (isOfEvent ? LEAST_OF_EVENT : LEAST))
    .sort((a, b) => b.share - a.share)
    .map(({ comparison }) => comparison);
}

/** Two sentences have more words by chance than one. */
const LONGER = 0.85;

interface StemmedSentence {
  stream: Stream;
  slot: Slot;
  range: Range;
  stems: ReadonlySet<string>;
}

const known = new WeakMap<Stream, StemmedSentence[]>();

function sentencesOf(stream: Stream): StemmedSentence[] {
  const done = known.get(stream);
  if (done !== undefined) return done;
  const units = unitsOf(stream);
  const sentences = stream.slots.flatMap((slot) => {
    const out: StemmedSentence[] = [];
    for (let at = slot.start + 1, from = slot.start; at <= slot.end; at += 1) {
      if (at < slot.end && breakAt(stream.breaks, at) < SENTENCE) continue;
      const stems = new Set(units.slice(from, at).flatMap(({ form }) => (says(form) ? [stemOf(form)] : [])));
      out.push({ stream, slot, range: [from, at], stems });
      from = at;
    }
    return out;
  });
  known.set(stream, sentences);
  return sentences;
}
