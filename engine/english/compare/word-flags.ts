/** What stands round an English quotation in its text and changes how it must be read. */
import type { Flag, Wording } from '../../record/answer.ts';
import { neighbours } from '../../record/neighbours.ts';
import type { Comparison } from '../../find/compare/comparison.ts';
import { slotAt, voiceOf } from '../../find/compare/places.ts';
import type { Query } from '../../find/query/query.ts';
import type { Stream } from '../../index/streams.ts';
import { breakAt, CLAUSE, SENTENCE } from '../../text/breaks.ts';
import { denies } from './judge.ts';
import { unitsOf } from './word-stream.ts';

const TURNING = new Set('but however yet unless except although though if provided'.split(' '));
const SUPPOSING = new Set('if unless suppose supposing whether should'.split(' '));
/** So far before the words a negation belongs to them. */
const DENIES = 3;

export function wordFlags(query: Query, { wording, parts }: { wording: Wording; parts: Comparison[] }): Flag[] {
  const flags = new Set<Flag>();
  for (const part of parts) for (const flag of around(query, part)) flags.add(flag);
  if (wording === 'abridged') for (const flag of elided(parts)) flags.add(flag);
  if (wording === 'spliced' || wording === 'altered') for (const flag of seams(parts)) flags.add(flag);
  return [...flags];
}

function* around({ kept, ends }: Query, { stream, quote, record }: Comparison): Generator<Flag> {
  const units = unitsOf(stream);
  const after = units[record[1]];
  if (after !== undefined && breakAt(stream.breaks, record[1]) < SENTENCE && TURNING.has(after.form))
    yield 'truncated-before-turn';
  let at = record[0];
  while (at > 0 && breakAt(stream.breaks, at) < SENTENCE) at -= 1;
  const before = units.slice(at, record[0]);
  if (before.some(({ form }) => SUPPOSING.has(form))) yield 'in-hypothesis';
  let from = record[0];
  while (from > at && record[0] - from < DENIES && breakAt(stream.breaks, from) < CLAUSE) from -= 1;
  if (units.slice(from, record[0]).some(denies)) yield 'negation-elided';
  const end = ends[quote[1] - 1] ?? kept.length;
  if (isAsked(stream, record[1]) && !kept.slice(end, end + 3).includes('?')) yield 'in-question';
}

/** Whether the sentence ends in a question mark, in the record. */
function isAsked(stream: Stream, at: number): boolean {
  let end = at;
  while (end < stream.text.length && breakAt(stream.breaks, end) < SENTENCE) end += 1;
  const { paragraph } = slotAt(stream, end - 1);
  const [from] = paragraph.ranges;
  const last = stream.ends[end - 1];
  if (from === undefined || last === undefined || paragraph.ranges.length > 1) return false;
  return paragraph.text.slice(last - from[0], last - from[0] + 2).includes('?');
}

/** What fell into the marked omissions. */
function* elided(parts: readonly Comparison[]): Generator<Flag> {
  for (const [last, part] of neighbours(parts)) {
    const gap = unitsOf(part.stream).slice(last.record[1], part.record[0]);
    if (gap.some(denies)) yield 'negation-elided';
    if (gap.some(({ form }) => TURNING.has(form))) yield 'turn-elided';
  }
}

/** An omission of so few words that leaves out a denial turns what is said. */
const FEW = 3;

export function hidesDenial(parts: readonly Comparison[]): boolean {
  return neighbours(parts).some(([last, part]) => {
    const gap = unitsOf(part.stream).slice(last.record[1], part.record[0]);
    return gap.length <= FEW && gap.some(denies);
  });
}

/** How far apart stitched pieces stand. */
function* seams(parts: readonly Comparison[]): Generator<Flag> {
  for (const [last, part] of neighbours(parts)) {
    if (voiceOf(part.stream, part.record) !== voiceOf(last.stream, last.record)) yield 'across-voices';
    if (last.stream.transcript !== part.stream.transcript) continue;
    if (part.record[0] < last.record[0]) yield 'reordered';
    const isOneTurn = slotAt(part.stream, part.record[0]).turn === slotAt(last.stream, last.record[0]).turn;
    yield isOneTurn ? 'across-sentences' : 'across-turns';
  }
}
