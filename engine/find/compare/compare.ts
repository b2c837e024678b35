/** One stretch of a quote beside one stretch of the record: how alike they are, and in what words to say so. */
import type { Range } from '../../record/record.ts';
import { alignWithin } from '../../diff/align.ts';
import type { EditType } from '../../record/answer.ts';
import { breakAt, CLAUSE, LIST } from '../../text/breaks.ts';
import { byValue, type Codes, namesInTwoForms, spelledOut, spelledRange } from '../../diff/by-value.ts';
import { type Delta, deltasOf } from '../../diff/edits.ts';
import { wordingOf, type WholeWording } from '../../diff/wording-of.ts';
import { maskedForm } from '../../text/masked-form.ts';
import type { KnownNames } from '../../text/names.ts';
import type { Query } from '../query/query.ts';
import type { Stream } from '../../index/streams.ts';
import type { Comparison } from './comparison.ts';
import { type Fitted, withExchangedEnds } from './exchanged-ends.ts';
import { wordsIn } from './words.ts';

/** Compare all of the quote's units in `quote` with the best fitting part of `window`. */
export function compareWithin(query: Query, quote: Range, stream: Stream, window: Range): Comparison {
  const { side } = query;
  const there = wordsIn(stream, window, query.names);
  const codes: Codes = new Map();
  const names = namesInTwoForms(side, quote, there, window);
  const a = byValue(side, quote, codes, names);
  const b = byValue(there, window, codes, names);
  const aligned = alignWithin(a.text, b.text);
  const fitted = withExchangedEnds(side, quote, there, {
    record: spelledRange(b, aligned.b),
    differences: spelledOut(side, a, there, b, aligned),
  });
  const { record, differences } = atPauses(query, stream, fitted);
  const deltas = deltasOf(side, there, differences).map((delta) => printed(stream, within(delta, quote, record)));
  return judged({ stream, quote, record: whole(record, deltas), deltas }, query.names);
}

/** What is shown begins and ends with whole names and numbers where these were compared: 俄罗斯, not 罗斯. */
function whole([start, end]: Range, deltas: readonly Delta[]): Range {
  return [Math.min(start, deltas[0]?.b[0] ?? start), Math.max(end, deltas.at(-1)?.b[1] ?? end)];
}

/** More characters than this at the edge are no changed word; nor are those beyond a pause that the quote does not make. */
const EDGE = 2;

/**
 * A difference at the edge pairs the quote's foreign characters with whatever stands there in the record. The record's side is
 * cut back to the next pause, so that what is shown does not begin with the end of another sentence.
 */
function atPauses({ breaks }: Query, stream: Stream, { record, differences }: Fitted): Fitted {
  let [start, end] = record;
  const out = [...differences];
  const apart = (a: number, b: number) => breakAt(stream.breaks, b) >= LIST && breakAt(breaks, a) < LIST;
  const first = out[0];
  if (
    first &&
    first.size !== 0 &&
    first.b[0] === start &&
    (first.b[1] - start > EDGE || apart(first.a[1], first.b[1]))
  ) {
    while (start < first.b[1] && (breakAt(stream.breaks, start) < LIST || apart(first.a[1], first.b[1]))) start += 1;
    out[0] = { ...first, b: [start, first.b[1]] };
  }
  const last = out.at(-1);
  if (last && last.size !== 0 && last.b[1] === end && (end - last.b[0] > EDGE || apart(last.a[0], last.b[0]))) {
    while (end > last.b[0] && (breakAt(stream.breaks, end) < LIST || apart(last.a[0], last.b[0]))) end -= 1;
    out[out.length - 1] = { ...last, b: [last.b[0], end] };
  }
  return end > start ? { record: [start, end], differences: out } : { record, differences };
}

/** Where the print is damaged, the quote may have what was written. */
function printed(stream: Stream, delta: Delta): Delta {
  if (!delta.isContent || delta.kind === 'protected') return delta;
  const isDamaged = stream.damage.some(({ start, end }) => start < delta.b[1] && delta.b[0] < end);
  return isDamaged ? { ...delta, type: 'damage', isContent: false } : delta;
}

/** A number at the edge may reach beyond what was compared: 15万 in the record where the quote begins 5万. */
function within(delta: Delta, quote: Range, record: Range): Delta {
  const clamp = ([start, end]: Range, [low, high]: Range): Range => [Math.max(start, low), Math.min(end, high)];
  return { ...delta, a: clamp(delta.a, quote), b: clamp(delta.b, [record[0] - 8, record[1] + 8]) };
}

/** The same units on both sides. */
export function exactly(stream: Stream, quote: Range, at: number): Comparison {
  const record: Range = [at, at + quote[1] - quote[0]];
  return { stream, quote, record, deltas: [], similarity: 1, wording: 'verbatim' };
}

function judged(
  { stream, quote, record, deltas }: Omit<Comparison, 'similarity' | 'wording'>,
  names: KnownNames,
): Comparison {
  const length = quote[1] - quote[0];
  const longer = Math.max(length, record[1] - record[0], 1);
  const edits = deltas.reduce((sum, { size }) => sum + size, 0);
  return {
    stream,
    quote,
    record,
    deltas,
    similarity: Math.max(0, 1 - edits / longer),
    wording: honest(wordingOf(deltas, length, longer), stream, record, length, deltas, names),
  };
}

/** Up to so many characters a changed clause is told as one only where all of the clause is there; DESIGN §3, §4. */
const SHORT = 12;
/** In a clause that everybody uses, another number or name is another matter: 今年是…建交30周年. */
const OTHER_MATTER: ReadonlySet<EditType> = new Set<EditType>(['number', 'name', 'name-order']);

/** Less of a quote in common is chance: 时间戳1681131137125 beside another number. */
const COMMON = 0.5;
/** Up to so many characters a sentence about another country at another time is another matter: 去年是中欧建立…20周年. */
const ANNIVERSARY = 30;

/** Whether the record's words are of something else, although few of them differ. */
function isOtherMatter(length: number, deltas: readonly Delta[]): boolean {
  const told = deltas.filter(({ kind }) => kind !== 'minor');
  // Names that changed places are the record's own.
  const foreign = told.filter(({ type }) => type !== 'name-order');
  if (length - foreign.reduce((sum, { a }) => sum + a[1] - a[0], 0) < COMMON * length) return true;
  return (
    length <= ANNIVERSARY &&
    told.some(({ type }) => type === 'name') &&
    told.some(({ type }) => type === 'number') &&
    told.every(({ type }) => OTHER_MATTER.has(type) || type === 'time')
  );
}

/** Twelve characters or fewer are altered by one protected edit in an otherwise identical clause of the record, or not at all. */
function honest(
  wording: WholeWording,
  { text, breaks }: Stream,
  record: Range,
  length: number,
  deltas: readonly Delta[],
  names: KnownNames,
): WholeWording {
  if (wording !== 'altered') return wording;
  if (length > SHORT) return isOtherMatter(length, deltas) ? 'none' : wording;
  const told = deltas.filter(({ kind }) => kind !== 'minor');
  const [only, ...others] = told;
  const isClause = record.every((at) => breakAt(breaks, at) >= CLAUSE);
  if (!isClause || only?.kind !== 'protected' || others.length > 0) return 'none';
  const isFormula = OTHER_MATTER.has(only.type) && names.forms.has(maskedForm(text.slice(...record), names));
  return isFormula ? 'none' : 'altered';
}
