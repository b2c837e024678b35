/** What stands round a quote in the record and changes how it must be read. */
import type { Flag } from '../../record/answer.ts';
import { neighbours } from '../../record/neighbours.ts';
import type { Range } from '../../record/record.ts';
import { breakAt, LIST, SENTENCE, TURN } from '../../text/breaks.ts';
import { spanInSource } from '../../text/fold.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Draft } from '../decide/drafts.ts';
import { type Lexeme, lexemesIn } from '../../text/lexicon.ts';
import type { KnownNames } from '../../text/names.ts';
import { sourceRanges, slotAt, sourceText, voiceOf } from '../compare/places.ts';
import type { Query } from '../query/query.ts';
import type { Stream } from '../../index/streams.ts';
import { wordsIn } from '../compare/words.ts';

/** Words that turn or bind what was said before them. */
const TURNS =
  /^(?:但是?|不过|然而|可是|只是|如果|只要|除非|前提|只有|否则|却)|(?:但是|不过|然而|如果|只要|除非|前提是|的前提)/u;
const HYPOTHESES = /如果|假如|假设|倘若|要是|只要|除非|一旦|若是/u;
/** Somebody else says or is said to say. */
const OTHERS =
  /(?:有人|有的人|一些人|某些人|有些人|外界|媒体|学者|分析|舆论|观点|美方|日方|西方|他们|领导人)[^,，。]{0,8}(?:认为|称|声称|说|宣称|指责|担心|质疑)|所谓|声称|宣称/u;

export function flagsOf(query: Query, { wording, parts }: Pick<Draft, 'wording' | 'parts'>): Flag[] {
  const flags = new Set<Flag>();
  for (const part of parts) for (const flag of aroundPart(query, part)) flags.add(flag);
  if (wording === 'abridged') for (const flag of elided(parts)) flags.add(flag);
  if (wording === 'spliced' || wording === 'altered') for (const flag of seams(parts)) flags.add(flag);
  return [...flags];
}

/** The units of the sentence in which `at` stands. */
function sentenceAt({ breaks, text }: Stream, at: number): Range {
  let start = at;
  while (start > 0 && breakAt(breaks, start) < SENTENCE) start -= 1;
  let end = at + 1;
  while (end < text.length && breakAt(breaks, end) < SENTENCE) end += 1;
  return [start, end];
}

function* aroundPart({ kept, ends, names }: Query, { stream, record, quote }: Comparison): Generator<Flag> {
  const [start] = sentenceAt(stream, record[0]);
  const [, end] = sentenceAt(stream, record[1] - 1);
  const before = stream.text.slice(start, record[0]);
  const after = stream.text.slice(record[1], end);
  if (TURNS.test(after)) yield 'truncated-before-turn';
  const asks = /[？?]/u.test(markAfter(stream, end));
  const marked = /[？?]/u.test(kept.slice(ends[quote[1] - 1], (ends[quote[1] - 1] ?? 0) + 3));
  if (asks && !marked) yield 'in-question';
  if (HYPOTHESES.test(before)) yield 'in-hypothesis';
  if (followsNegation(stream, record, names)) yield 'negation-elided';
  const { turn } = slotAt(stream, record[0]);
  const [from, to] = spanInSource(stream, record);
  const quoted = turn.quoted.some(([a, b]) => a <= from && to <= b);
  if (quoted || OTHERS.test(before)) yield 'in-others-view';
}

/** 绝不允许… quoted from 允许 on. Further back a negation denies something else, and a shorter phrase claims nothing. */
const DENIES = 3;
const SHORTEST_CLAIM = 6;

/** Whether the words begin, without a pause, behind a negation that belongs to them. */
function followsNegation(stream: Stream, [at, end]: Range, names: KnownNames): boolean {
  if (end - at < SHORTEST_CLAIM) return false;
  let from = at;
  while (from > 0 && at - from < DENIES && breakAt(stream.breaks, from) < LIST) from -= 1;
  return wordsIn(stream, [from, at], names).words.some((word) => word.start >= from && word.end <= at && denies(word));
}

function denies({ type, value }: Lexeme): boolean {
  return type === 'negation' || value === '绝不';
}

/** The marks that stand between a unit and the one before it. */
function markAfter(stream: Stream, unit: number): string {
  const from = stream.ends[unit - 1];
  if (from === undefined) return '';
  const { paragraph } = slotAt(stream, unit - 1);
  let at = 0;
  for (const [start, end] of paragraph.ranges) {
    if (from > start && from <= end) return paragraph.text.slice(at + from - start, at + from - start + 2);
    at += end - start;
  }
  return '';
}

/** What fell into the marked omissions. */
function* elided(parts: readonly Comparison[]): Generator<Flag> {
  for (const [last, part] of neighbours(parts)) {
    const gap: Range = [last.record[1], part.record[0]];
    if (gap[1] <= gap[0]) continue;
    const text = part.stream.text.slice(gap[0], gap[1]);
    if (lexemesIn(text).some(denies)) yield 'negation-elided';
    if (TURNS.test(text) || /但|却/u.test(sourceText(part.stream, sourceRanges(part.stream, gap)))) yield 'turn-elided';
  }
}

/** How far apart stitched pieces stand. */
function* seams(parts: readonly Comparison[]): Generator<Flag> {
  for (const [last, part] of neighbours(parts)) {
    if (voiceOf(part.stream, part.record) !== voiceOf(last.stream, last.record)) yield 'across-voices';
    if (last.stream.transcript !== part.stream.transcript) continue;
    if (part.record[0] < last.record[0]) yield 'reordered';
    const [from, to] = [Math.min(last.record[1], part.record[0]), Math.max(last.record[0], part.record[1])];
    const breaks = part.stream.breaks.subarray(from, to);
    if (
      breaks.includes(TURN) &&
      slotAt(part.stream, part.record[0]).turn !== slotAt(last.stream, last.record[0]).turn
    ) {
      yield 'across-turns';
    } else yield 'across-sentences';
  }
}
