/**
 * Where a quote begins or ends otherwise than the record, the record's own beginning or ending is found.
 *
 * An alignment ends at the last character that both have, or pairs what the quote has beyond it with as many characters of the record, in
 * the middle of a word if need be. A reader is to see what stands there instead: so the range is carried on to where the record has the
 * quote's own last words again, or else to the pause that ends what stands in their place. It never leaves the sentence: what a quote has
 * beyond a whole sentence, or adds to a whole clause, or has outside its quotation marks, is an addition, and stands for nothing.
 *
 * How alike the two are is not counted anew: the quote says nothing of how long the record's own ending is. But what is no slight
 * difference is not called one.
 */
import type { Range } from '../../record/record.ts';
import { alignWhole, type Difference } from '../../diff/align.ts';
import { breakAt, CLAUSE, LIST, SENTENCE } from '../../text/breaks.ts';
import type { Comparison } from './comparison.ts';
import { wordingOf } from '../../diff/wording-of.ts';
import { type Delta, deltasOf } from '../../diff/edits.ts';
import type { Side } from '../../diff/side.ts';
import { marksBefore } from './places.ts';
import type { Query } from '../query/query.ts';
import type { Stream } from '../../index/streams.ts';
import { wordsIn } from './words.ts';

/** The quote's last words are looked for so far behind the place where the two part. */
const AGAIN = 80;
/** Shorter words stand anywhere. */
const SHORTEST_AGAIN = 3;
/** A clause goes on for so much longer than what stands for it at most. */
const LONGER = 30;
/** One character in common is chance. */
const LEAST_COMMON = 2;

type Edge = 'start' | 'end';

interface Settled {
  /** Where the record's passage begins or ends now. */
  at: number;
  deltas: Delta[];
}

export function carriedOn(query: Query, comparison: Comparison): Comparison {
  const { stream, quote, record, deltas, wording } = comparison;
  const [first, last] = [deltas[0], deltas.at(-1)];
  // Nothing in common to start from.
  if (first === undefined || last === undefined || (first.a[0] === quote[0] && first.a[1] === quote[1]))
    return comparison;
  const isOwn = (delta: Delta, isAtEdge: boolean) => isForeign(delta, isAtEdge) && !isPartOf(query, stream, delta);
  const head = isOwn(first, first.a[0] === quote[0]) ? settle(query, stream, first, 'start') : null;
  const tail = isOwn(last, last.a[1] === quote[1]) ? settle(query, stream, last, 'end') : null;
  if (head === null && tail === null) return comparison;
  const carried: Range = [head?.at ?? record[0], tail?.at ?? record[1]];
  const between = deltas.slice(head === null ? 0 : 1, tail === null ? undefined : -1);
  const all = [...(head?.deltas ?? []), ...between, ...(tail?.deltas ?? [])];
  const size = quote[1] - quote[0];
  // Function words are slight however many characters they have.
  const told = all.filter(({ kind }) => kind !== 'minor');
  const longer = Math.max(size, carried[1] - carried[0]);
  const isSlight = told.length === 0 || wordingOf(told, size, longer) === 'near';
  return { ...comparison, record: carried, deltas: all, wording: carriedWording(wording, isSlight) };
}

function carriedWording(wording: Comparison['wording'], isSlight: boolean): Comparison['wording'] {
  if (wording === 'near') return isSlight ? 'near' : 'altered';
  return wording === 'altered' && isSlight ? 'near' : wording;
}

/** What is left of a protected word that the quote cuts is no ending of its own: 不使 of 不能不使. */
function isPartOf({ side }: Query, { text }: Stream, { kind, a, b }: Delta): boolean {
  return kind === 'protected' && text.slice(b[0], b[1]).includes(side.text.slice(a[0], a[1]));
}

/** Whether the quote has characters of its own at an edge. */
function isForeign({ a, type }: Delta, isAtEdge: boolean): boolean {
  return isAtEdge && a[1] > a[0] && type !== 'equal-number';
}

/** @returns null where word stands for word already */
function settle(query: Query, stream: Stream, { a, b }: Delta, edge: Edge): Settled | null {
  const { side, breaks } = query;
  // Where the quote and the record part.
  const [own, at] = edge === 'end' ? [a[0], b[0]] : [a[1], b[1]];
  const inner = edge === 'end' ? -1 : 1;
  if (breakAt(breaks, own + inner) < LIST && breakAt(stream.breaks, at + inner) >= LIST) {
    // One character in common before a pause that the quote does not make: 看到 for 意识到，.
    const all: Range = edge === 'end' ? [own - 1, a[1]] : [a[0], own + 1];
    return differing(query, stream, all, [at + inner, at + inner], edge);
  }
  const added = (): Settled => differing(query, stream, a, [at, at], edge);
  if (breakAt(stream.breaks, at) >= SENTENCE || isOutside(query, own, stream, at, edge)) return added();
  const sentence = pauseFrom(stream, at, edge, SENTENCE);
  const again = sameAgain(side.text.slice(a[0], a[1]), stream, b, sentence, edge);
  if (again !== null) return differing(query, stream, a, again, edge);
  const word = edgeWord(wordsIn(stream, b, query.names), b, edge);
  if (word !== null && word === edgeWord(side, a, edge)) return null;
  if (breakAt(stream.breaks, at) >= LIST && breakAt(breaks, own) < LIST) return added();
  const length = a[1] - a[0];
  let pause = at;
  // As many clauses as the quote has there.
  for (let left = 1 + breaks.subarray(a[0] + 1, a[1]).filter((each) => each >= CLAUSE).length; left > 0; left -= 1) {
    if (pause !== sentence) pause = pauseFrom(stream, pause, edge, CLAUSE);
  }
  const reach = Math.abs(pause - at);
  // A word or two stand for no whole clause.
  const isFar = reach > 2 * length + LEAST_COMMON;
  if (isFar && breakAt(stream.breaks, at) >= CLAUSE) return added();
  if (isFar && word !== null) return null;
  const far = reach > length + LONGER ? (edge === 'end' ? at + length : at - length) : pause;
  return differing(query, stream, a, edge === 'end' ? [at, far] : [far, at], edge);
}

/** The kind of the number, name or protected word that ends a range at its outer edge; null where none does. */
function edgeWord({ words }: Side, [start, end]: Range, edge: Edge): string | null {
  const word = words.find((each) =>
    edge === 'end' ? each.end === end && each.start >= start : each.start === start && each.end <= end,
  );
  return word?.type ?? null;
}

/** The next pause of a kind, from a unit on. */
function pauseFrom({ breaks }: Stream, from: number, edge: Edge, least: number): number {
  const step = edge === 'end' ? 1 : -1;
  let at = from + step;
  while (breakAt(breaks, at) < least) at += step;
  return at;
}

const OPENING = /[“„«「『〝‘"]/u;
const CLOSING = /[”»」』〞’"]/u;

/** Whether the quote has a quotation mark between the words and what is beyond them, which the record has not. */
function isOutside({ kept, starts, ends }: Query, own: number, stream: Stream, at: number, edge: Edge): boolean {
  const mark = edge === 'end' ? CLOSING : OPENING;
  return mark.test(kept.slice(ends[own - 1], starts[own])) && !mark.test(marksBefore(stream, at));
}

/**
 * The nearest place in the sentence where the quote's own words at the edge stand again; null where they do not. A short word counts only
 * right beside what was paired with it: 更好 in 做得更好.
 */
function sameAgain(words: string, { text }: Stream, b: Range, sentence: number, edge: Edge): Range | null {
  const isShort = words.length < SHORTEST_AGAIN;
  if (edge === 'end') {
    const to = isShort ? b[1] + words.length : b[0] + AGAIN;
    const found = text.slice(b[0], Math.min(sentence, to)).indexOf(words);
    return found < 0 ? null : [b[0], b[0] + found + words.length];
  }
  const from = Math.max(sentence, isShort ? b[0] - words.length : b[1] - AGAIN);
  const found = text.slice(from, b[1]).lastIndexOf(words);
  return found < 0 ? null : [from + found, b[1]];
}

/** What differs at the edge. What the record alone has at the very edge, the quote does not reach. */
function differing({ side, names }: Query, stream: Stream, a: Range, b: Range, edge: Edge): Settled {
  const differences = alignWhole(side.text.slice(a[0], a[1]), stream.text.slice(b[0], b[1])).map(
    (each): Difference => ({ a: shifted(each.a, a[0]), b: shifted(each.b, b[0]) }),
  );
  const outer = differences.at(edge === 'end' ? -1 : 0);
  const next = differences.at(edge === 'end' ? -2 : 1);
  const common = edge === 'end' ? a[1] - (next?.a[1] ?? a[0]) : (next?.a[0] ?? a[1]) - a[0];
  const isBeyond =
    outer !== undefined &&
    outer.a[0] === outer.a[1] &&
    outer.a[0] === (edge === 'end' ? a[1] : a[0]) &&
    common >= Math.min(LEAST_COMMON, a[1] - a[0]);
  const kept = isBeyond ? differences.filter((each) => each !== outer) : differences;
  const at = edge === 'end' ? (isBeyond ? outer.b[0] : b[1]) : isBeyond ? outer.b[1] : b[0];
  return { at, deltas: deltasOf(side, wordsIn(stream, b, names), kept) };
}

function shifted([start, end]: Range, by: number): Range {
  return [start + by, end + by];
}
