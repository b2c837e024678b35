/** Ranges of a source taken apart and put together. */
import type { Range } from '../record/record.ts';

/** The parts of `ranges` outside and inside `[from, to)`, without the blanks at the edges that the cut has made. */
export function cutAt(
  source: string,
  ranges: readonly Range[],
  [from, to]: Range,
): { outside: Range[]; inside: Range[] } {
  const outside: Range[] = [];
  const inside: Range[] = [];
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) {
      outside.push([start, end]);
      continue;
    }
    if (start < from) outside.push(...trimmed(source, [start, from]));
    inside.push(...trimmed(source, [Math.max(start, from), Math.min(end, to)]));
    if (end > to) outside.push(...trimmed(source, [to, end]));
  }
  return { outside, inside };
}

/** Without blanks at its edges; nothing where it has nothing else. */
export function trimmed(source: string, [start, end]: Range): Range[] {
  let from = start;
  let to = end;
  while (from < to && isBlank(source, from)) from += 1;
  while (to > from && isBlank(source, to - 1)) to -= 1;
  return from < to ? [[from, to]] : [];
}

function isBlank(source: string, at: number): boolean {
  return source[at]!.trim() === '';
}

/** In the order of the source; those with nothing but blanks of one line between them are one. */
export function united(source: string, ranges: readonly Range[]): Range[] {
  const whole: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && !/\S|[\n\r]/u.test(source.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
