/** Where a text pauses: what punctuation stands between two folded characters. */
import type { Folded } from './fold.ts';

export const NO_BREAK = 0;
/** Between the members of a list: 和平、发展. */
export const LIST = 1;
export const CLAUSE = 2;
export const SENTENCE = 3;
export const PARAGRAPH = 4;
export const TURN = 5;

const SENTENCE_END = /[。！？!?；;…\n]/;
/** Between two words stand no more. */
const MOST_MARKS = 32;
const CLAUSE_END = /[，：,:—–]|\.(?!\d)/;

/** For each folded unit, the break before it; the last entry is the break after the last unit. The edges are sentence breaks. */
export function breaksOf(folded: Folded, source: string): Uint8Array {
  const { starts, ends } = folded;
  const length = starts.length;
  const breaks = new Uint8Array(length + 1);
  breaks[0] = SENTENCE;
  breaks[length] = SENTENCE;
  for (let at = 1; at < length; at += 1) {
    // Most units follow right on the one before.
    if (starts[at] !== ends[at - 1]) breaks[at] = breakIn(source.slice(ends[at - 1], starts[at]));
  }
  return breaks;
}

/** The break before a unit. Where a text has no more units, it pauses as it does at its edges. */
export function breakAt(breaks: Uint8Array, unit: number): number {
  return breaks[unit] ?? SENTENCE;
}

/** What stands between words is one of a few marks again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 2000;

/** The break that marks between two words make. */
export function breakIn(between: string): number {
  const before = known.get(between);
  if (before !== undefined) return before;
  const found = breakOf(between);
  if (known.size < MOST_KNOWN && between.length <= MOST_MARKS) known.set(between, found);
  return found;
}

function breakOf(between: string): number {
  if (SENTENCE_END.test(between)) return SENTENCE;
  if (CLAUSE_END.test(between)) return CLAUSE;
  return between.includes('、') ? LIST : NO_BREAK;
}

const MARKS_AT_END = /[^\p{L}\p{N}]*$/u;
const LETTER_OR_END = /[\p{L}\p{N}]|$/u;

/** Whether a text pauses at a place, at the end of a clause at least; at its edges it does. */
export function pausesAt(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - MOST_MARKS), at);
  const rest = text.slice(at, at + MOST_MARKS);
  const before = lead.slice(lead.search(MARKS_AT_END));
  const after = rest.slice(0, rest.search(LETTER_OR_END));
  return at === before.length || at + after.length === text.length || breakIn(before + after) >= CLAUSE;
}
