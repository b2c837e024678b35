/** One stretch of an English quote beside one stretch of an English text, word by word. */
import type { Difference } from '../../diff/align.ts';
import type { Delta } from '../../diff/edits.ts';
import type { Comparison } from '../../find/compare/comparison.ts';
import type { Query } from '../../find/query/query.ts';
import type { Stream } from '../../index/streams.ts';
import type { Range } from '../../record/record.ts';
import { breakAt, CLAUSE, SENTENCE } from '../../text/breaks.ts';
import { alignWords } from './align-words.ts';
import { isNameByItself, judgeWords, type WordSide } from './judge.ts';
import { isFunctionWord } from './lexicon.ts';
import { wordingOfWords } from './wording-of-words.ts';
import type { EnglishUnit } from './units.ts';
import { unitsOf } from './word-stream.ts';

export function exactlyWords(_: Query, quote: Range, stream: Stream, at: number): Comparison {
  const record: Range = [at, at + quote[1] - quote[0]];
  return { stream, quote, record, deltas: [], similarity: 1, wording: 'verbatim' };
}

export function compareWords(query: Query, quote: Range, stream: Stream, window: Range): Comparison {
  const aligned = alignWords(query.side.text.slice(...quote), stream.text.slice(...window));
  const differences = aligned.differences.map(({ a, b }): Difference => ({
    a: shifted(a, quote[0]),
    b: shifted(b, window[0]),
  }));
  const { record, differences: settled } = atEdges(query, quote, stream, shifted(aligned.b, window[0]), differences);
  const deltas = wordDeltas(query, stream, settled);
  return judged({ stream, quote, record, deltas });
}

function shifted([start, end]: Range, by: number): Range {
  return [start + by, end + by];
}

function judged({ stream, quote, record, deltas }: Omit<Comparison, 'similarity' | 'wording'>): Comparison {
  const length = quote[1] - quote[0];
  const longer = Math.max(length, record[1] - record[0], 1);
  const edits = deltas.reduce((sum, { size }) => sum + size, 0);
  const wording = wordingOfWords(deltas, length, longer);
  return {
    stream,
    quote,
    record,
    deltas,
    similarity: Math.max(0, 1 - edits / longer),
    wording: wording === 'altered' && !isClauseOf(stream, record, length, deltas) ? 'none' : wording,
  };
}

/** Up to so many words a changed clause is told as one only where all of the clause is there; DESIGN §3, §12. */
const SHORT = 8;

function isClauseOf({ breaks }: Stream, record: Range, length: number, deltas: readonly Delta[]): boolean {
  if (length > SHORT) return true;
  const told = deltas.filter(({ kind }) => kind !== 'minor');
  return told.length === 1 && record.every((at) => breakAt(breaks, at) >= CLAUSE);
}

/**
 * What a quote has at its edges without a counterpart is paired by an alignment with whatever stands there. The record's side ends at its
 * sentence, and has no more words than the quote's.
 */
function atEdges(
  { breaks }: Query,
  quote: Range,
  stream: Stream,
  record: Range,
  differences: readonly Difference[],
): { record: Range; differences: Difference[] } {
  const out = [...differences];
  let [start, end] = record;
  const first = out[0];
  if (first !== undefined && first.a[0] === quote[0] && first.b[0] === start && first.a[1] > first.a[0]) {
    let from = Math.max(start, first.b[1] - (first.a[1] - first.a[0]));
    for (let at = from + 1; at <= first.b[1]; at += 1) {
      if (breakAt(stream.breaks, at) >= SENTENCE && breakAt(breaks, first.a[1]) < SENTENCE) from = at;
    }
    start = from;
    out[0] = { ...first, b: [from, first.b[1]] };
  }
  const last = out.at(-1);
  if (last !== undefined && last.a[1] === quote[1] && last.b[1] === end && last.a[1] > last.a[0]) {
    let to = Math.min(end, last.b[0] + (last.a[1] - last.a[0]));
    for (let at = to - 1; at >= last.b[0]; at -= 1) {
      if (breakAt(stream.breaks, at) >= SENTENCE && breakAt(breaks, last.a[0]) < SENTENCE) to = at;
    }
    end = Math.max(to, last.b[0]);
    out[out.length - 1] = { ...last, b: [last.b[0], end] };
  }
  return end > start ? { record: [start, end], differences: out } : { record, differences: [...differences] };
}

function wordDeltas(query: Query, stream: Stream, differences: readonly Difference[]): Delta[] {
  const [a, b] = [sideOfQuery(query), sideOfStream(stream)];
  const deltas = differences.map((each): Delta => ({ a: each.a, b: each.b, ...judgeWords(a, b, each.a, each.b) }));
  return exchanged(a, b, deltas);
}

/** Words that changed places say something else: partner, competitor; competitor, partner. */
function exchanged(a: WordSide, b: WordSide, deltas: Delta[]): Delta[] {
  const formsOf = ({ units }: WordSide, range: Range): string =>
    units
      .slice(...range)
      .map(({ form }) => form)
      .filter((form) => !isFunctionWord(form))
      .join(' ');
  const words = deltas.map((delta) => ({ delta, own: formsOf(a, delta.a), other: formsOf(b, delta.b) }));
  return words.map(({ delta, own, other }) => {
    if (!delta.isContent || own === '' || own === other) return delta;
    const back = words.some((each) => each.delta !== delta && each.own === other && each.other === own);
    return back ? { ...delta, kind: 'protected', type: 'name-order' } : delta;
  });
}

const queries = new WeakMap<Query, WordSide>();

function sideOfQuery(query: Query): WordSide {
  const known = queries.get(query);
  if (known !== undefined) return known;
  const units = unitsOf(query);
  const inside = new Set(units.filter(({ range }) => isInBrackets(query.raw, range)));
  // Where nearly all words have capitals, a capital is no sign of a name.
  const words = units.filter(({ kind, form }) => kind === 'word' && !isFunctionWord(form));
  const isShouted = words.length > 3 && words.filter(({ isCapital }) => isCapital).length > SHOUTED * words.length;
  const side: WordSide = {
    units,
    isName: (unit) => isNameByItself(isShouted ? { ...unit, isCapital: false } : unit),
    isEditors: (unit) => inside.has(unit),
  };
  queries.set(query, side);
  return side;
}

const SHOUTED = 0.7;
/** A bracket reaches no further. */
const BRACKET = 80;

/** [China], advise[s] */
function isInBrackets(raw: string, [start, end]: Range): boolean {
  if (raw.slice(start, end).includes('[')) return true;
  const before = raw.slice(Math.max(0, start - BRACKET), start);
  const open = before.lastIndexOf('[');
  if (open < 0 || before.indexOf(']', open) >= 0) return false;
  const close = raw.slice(end, end + BRACKET).search(/[[\]]/u);
  return close >= 0 && raw[end + close] === ']';
}

const streams = new WeakMap<Stream, WordSide>();

/** A text tells of its words which are names: those that have a capital inside a sentence, and never none. */
function sideOfStream(stream: Stream): WordSide {
  const known = streams.get(stream);
  if (known !== undefined) return known;
  const units = unitsOf(stream);
  const [inside, plain] = [new Set<string>(), new Set<string>()];
  for (const { form, isCapital, isFirst } of units) {
    if (!isCapital) plain.add(form);
    else if (!isFirst) inside.add(form);
  }
  const isName = (unit: EnglishUnit): boolean =>
    isNameByItself(unit) || (unit.isCapital && unit.isFirst && inside.has(unit.form) && !plain.has(unit.form));
  const side: WordSide = { units, isName, isEditors: () => false };
  streams.set(stream, side);
  return side;
}
