/** The printed lines of a source, without the blanks and typographic marks at their edges. */
import { firstWhere } from '../record/first-where.ts';
import type { Range } from '../record/record.ts';

export interface Line {
  /** Counted from 1, as an editor shows it. */
  number: number;
  /** The words: neither blanks nor the marks before them. */
  start: number;
  end: number;
  /** `#` marks of a heading, or the one printed in front of a side-bar's heading (■ ◆ …); empty otherwise. */
  mark: string;
  /** A blank line, or the beginning of the text, stands before it. */
  apart: boolean;
}

export interface Lines {
  lines: Line[];
  /** Marks before lines and `**` anywhere: nobody's words. */
  marks: Range[];
}

const BREAK = /\r\n?|[\n\f\v\u2028\u2029\u0085]/g;
/**
 * Zero-width characters, quotation marks of e-mail, Markdown headings, bullets, the time before a turn of a live text.
 * A number is no mark: it may be said; nor is #话题#.
 */
const LEADING =
  /^(?:[[（(]?(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}[ T　]?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]）)]?(?=[\s　[【])(?!\s*[apAP]\.?[mM])|[\u200b-\u200f\u2060\ufeff]+|>+|#{1,6}(?=[\s\p{Script=Han}*])(?!\p{Script=Han}[^#\n]{0,30}#)|[■◆●▲★※□◇○▼►▶•▍▎▌▋▊▉█▐]+|[-*+](?=[ \t])|\s+)+/u;
const HEADING_MARK = /#{1,6}|[■◆●▲★※□◇○▼►▶▍▎▌▋▊▉█▐]/;
const RULE = /^[-_=*~—·.\s]{3,}$/;

export function readLines(source: string): Lines {
  const lines: Line[] = [];
  const marks: Range[] = [];
  let number = 0;
  let apart = true;
  for (const [from, to] of spans(source)) {
    number += 1;
    const raw = source.slice(from, to);
    const end = from + raw.trimEnd().length;
    if (raw.trim() === '') {
      apart = true;
      continue;
    }
    if (RULE.test(raw)) {
      marks.push([end - raw.trim().length, end]);
      apart = true;
      continue;
    }
    const leading = LEADING.exec(raw.slice(0, 200))?.[0] ?? '';
    const start = Math.min(from + leading.length, end);
    for (const piece of leading.matchAll(/\S+/g))
      marks.push([from + piece.index, from + piece.index + piece[0].length]);
    if (start === end) continue;
    lines.push({ number, start, end, mark: HEADING_MARK.exec(leading)?.[0] ?? '', apart });
    apart = false;
  }
  for (const { index } of source.matchAll(/\*\*/g)) marks.push([index, index + 2]);
  return { lines, marks: withoutOverlaps(marks) };
}

function* spans(source: string): Generator<Range> {
  let from = 0;
  for (const { index, 0: lineBreak } of source.matchAll(BREAK)) {
    yield [from, index];
    from = index + lineBreak.length;
  }
  yield [from, source.length];
}

/** A rule made of stars is a mark already: its stars are not counted a second time. */
function withoutOverlaps(ranges: Range[]): Range[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  let reached = -1;
  return sorted.filter(([start, end]) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** `[start, end)` without the blanks at its edges. */
export function trim(source: string, start: number, end: number): Range {
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return [start, end];
}

/** `range` without `holes` (sorted, disjoint) and without blanks beside them. */
export function cut(source: string, range: Range, holes: Range[]): Range[] {
  const rest: Range[] = [];
  let from = range[0];
  const first = firstWhere(holes, ([, end]) => end > range[0]);
  const beyond = firstWhere(holes, ([start]) => start >= range[1]);
  for (const [start, end] of holes.slice(first, beyond)) {
    if (start > from) rest.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < range[1]) rest.push([from, range[1]]);
  return rest.filter(([start, end]) => source.slice(start, end).trim() !== '');
}
