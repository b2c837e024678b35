/** Find the whole of a quote, or of a piece of it, in every transcript. */
import type { Range } from '../../record/record.ts';
import { proposedTexts, spotGrams, spotsIn } from '../propose/candidates.ts';
import { breakAt, CLAUSE } from '../../text/breaks.ts';
import type { Comparison } from './comparison.ts';
import type { Corpus } from '../../index/corpus.ts';
import { mapped, mayBeEmended } from './emended.ts';
import type { Query } from '../query/query.ts';
import { placesLike } from '../../diff/blocks.ts';
import { gramPlaces, type Stream } from '../../index/streams.ts';

const RANK = { verbatim: 0, near: 1, altered: 2, similar: 3, none: 4 };

/** Places tried by alignment in one transcript. */
const SPOTS = 2;
/** Share of a quote's characters that a place must have in common blocks to be aligned; half of it must stay for `similar`. */
const SHARED = 0.3;
const SHARED_LONG = 0.45;
const LONG = 300;
/** … when another event has the quote already. */
const RESEMBLES = 0.6;

/** The whole quote beside each place that it may come from, unchanged or changed. */
export function compareWhole(corpus: Corpus, query: Query): Comparison[] {
  const whole: Range = [0, query.side.text.length];
  const found = exactPlaces(corpus, query, whole);
  if (whole[1] < query.ways.lengths.altered) return found;
  for (const each of nearPlaces(corpus, query, whole, found)) {
    if (each.wording !== 'none' && !found.some((other) => samePlace(other, each))) found.push(each);
  }
  return found;
}

/** Every place where `quote` stands unchanged, as printed or as emended. */
export function exactPlaces(corpus: Corpus, query: Query, quote: Range): Comparison[] {
  const text = query.side.text.slice(quote[0], quote[1]);
  const { ways } = query;
  const short = text.length < ways.lengths.altered;
  const standing = (stream: Stream, start: number): Comparison => {
    const each = ways.exactly(query, quote, stream, start);
    // A phrase that is looked up is found wherever it stands.
    return short ? each : ways.withCutWords(query, each);
  };
  const found: Comparison[] = [];
  for (const printed of corpus.printed) {
    found.push(...occurrences(printed, text).map((start) => standing(printed, start)));
  }
  // Of a phrase that recurs the places are counted: as they are printed, when there are any.
  if (!short || found.length === 0) {
    for (const emended of corpus.emended) {
      if (!emended) continue;
      const more = occurrences(emended, text).map((start) => standing(emended, start));
      found.push(...more.filter((each) => !found.some((other) => samePlace(other, each))));
    }
  }
  if (!short) return found;
  // 平台,海外 holds no 台海; but 拥核不会安全,动武 may be asked for without its comma.
  const unbroken = found.filter((each) => !isBroken(query, each));
  return unbroken.length > 0 ? unbroken : found;
}

/** Whether the record pauses inside the words where the quote does not. */
function isBroken(query: Query, { stream, quote, record }: Comparison): boolean {
  for (let step = 1; step < quote[1] - quote[0]; step += 1) {
    const isPause = breakAt(stream.breaks, record[0] + step) >= CLAUSE;
    if (isPause && breakAt(query.breaks, quote[0] + step) < CLAUSE) return true;
  }
  return false;
}

/** Grams of so many characters lead to where a text may stand. */
const LEAD = 3;
/** To learn where a text's grams stand takes longer than to read through it so often: of a library most texts are asked for one quote and no other. */
const READINGS = 8;
const readings = new WeakMap<Stream, number>();

function knowsGrams(stream: Stream): boolean {
  if (stream.grams.has(LEAD)) return true;
  const times = readings.get(stream) ?? 0;
  readings.set(stream, times + 1);
  return times >= READINGS;
}

function occurrences(stream: Stream, part: string): number[] {
  const { text } = stream;
  const starts: number[] = [];
  if (part.length < LEAD || !knowsGrams(stream)) {
    if (part === '') return starts;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
    return starts;
  }
  for (const at of placesLike(gramPlaces(stream, LEAD), part)) if (text.startsWith(part, at)) starts.push(at);
  return starts;
}

/** Whether two comparisons, one perhaps with the emended text, are of one place in the source. */
export function samePlace(a: Comparison, b: Comparison): boolean {
  if (a.stream.transcript !== b.stream.transcript) return false;
  const [startA, endA] = sourceSpan(a);
  const [startB, endB] = sourceSpan(b);
  // What an emendation supplies stands at a point of the source, between two of its characters.
  return (startA < endB && startB < endA) || (startA === startB && endA === endB);
}

function sourceSpan({ stream, record }: Comparison): Range {
  const last = Math.max(record[0], record[1] - 1);
  return [stream.starts[record[0]] ?? 0, stream.ends[last] ?? 0];
}

/**
 * The best comparisons of `quote` with each transcript, best first.
 * @param exact where it stands unchanged: those transcripts need no second place
 */
export function nearPlaces(
  corpus: Corpus,
  query: Query,
  quote: Range,
  exact: readonly Comparison[] = [],
): Comparison[] {
  const settled = new Set(exact.filter(({ stream }) => !stream.emended).map(({ stream }) => stream.transcript));
  const { text } = query.side;
  const part = text.slice(quote[0], quote[1]);
  const grams = spotGrams(part);
  const least = part.length * (part.length < LONG ? SHARED : SHARED_LONG);
  const places = proposedTexts(corpus, text, query.breaks, quote)
    .filter(({ printed }) => !settled.has(printed.transcript))
    .flatMap(({ printed, emended, slots }) =>
      spotsIn(grams, printed, slots, SPOTS).map((spot) => ({ printed, emended, ...spot })),
    )
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared);
  const found: Comparison[] = [];
  const events = new Set(exact.map(({ stream }) => stream.transcript.event));
  for (const { printed, emended, window, shared } of places) {
    // Where an event has the quote, aligning what merely resembles it in another tells nothing.
    if (events.size > 0 && !events.has(printed.transcript.event) && shared < RESEMBLES * part.length) continue;
    const asPrinted = query.ways.compareWithin(query, quote, printed, window);
    const better =
      emended && mayBeEmended(text, asPrinted, emended) ? emendedAt(query, quote, emended, asPrinted) : null;
    const best = better && better.deltas.length < asPrinted.deltas.length ? better : asPrinted;
    if (found.some((other) => samePlace(other, best))) continue;
    found.push(best);
    if (best.wording === 'verbatim' || best.wording === 'near') events.add(printed.transcript.event);
  }
  return found.sort((a, b) => RANK[a.wording] - RANK[b.wording] || b.similarity - a.similarity);
}

/** The same place compared with the emended text. */
function emendedAt(query: Query, quote: Range, emended: Stream, { stream, record }: Comparison): Comparison {
  const [start, end] = mapped(stream, emended, record);
  const slack = 12;
  return query.ways.compareWithin(query, quote, emended, [
    Math.max(0, start - slack),
    Math.min(emended.text.length, end + slack),
  ]);
}
