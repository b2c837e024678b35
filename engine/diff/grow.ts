/** Differences grown to the whole numbers, names and protected words that they touch, on both sides. */
import type { Range } from '../record/record.ts';
import type { Lexeme } from '../text/lexicon.ts';
import type { Difference } from './align.ts';
import { beginningIn, type Side } from './side.ts';

export interface Region {
  a: [number, number];
  b: [number, number];
  size: number;
}

/** @param differences in the order of the text, positions in `a.text` and `b.text` */
export function grow(a: Side, b: Side, differences: readonly Difference[]): Region[] {
  let regions: Region[] = differences.map((each) => ({
    a: [each.a[0], each.a[1]],
    b: [each.b[0], each.b[1]],
    size: each.size ?? Math.max(each.a[1] - each.a[0], each.b[1] - each.b[0]),
  }));
  for (let changed = true; changed;) {
    changed = false;
    for (const [at, region] of regions.entries()) {
      const inA = reach(a.words, region.a);
      const inB = reach(b.words, region.b);
      const left = Math.max(region.a[0] - inA[0], region.b[0] - inB[0]);
      const right = Math.max(inA[1] - region.a[1], inB[1] - region.b[1]);
      if (left === 0 && right === 0) continue;
      // Both sides grow by the characters that they have in common; beyond them stands the next difference, and is taken in whole.
      const [before, after] = [regions[at - 1], regions[at + 1]];
      const [startA, startB] = grown([region.a[0], region.b[0]], -left, before && [before.a[1], before.b[1]]);
      const [endA, endB] = grown([region.a[1], region.b[1]], right, after && [after.a[0], after.b[0]]);
      region.a = [Math.max(0, startA), Math.min(a.text.length, endA)];
      region.b = [Math.max(0, startB), Math.min(b.text.length, endB)];
      changed = true;
    }
    regions = merged(regions);
  }
  return regions;
}

/**
 * Where an edge of a region comes to lie. @param edge in both texts @param by units, below nought to the left @param limit where the next
 * difference in that direction ends or begins; a region that reaches it in one text reaches it in both
 */
function grown([a, b]: Range, by: number, limit: Range | undefined): Range {
  const room = limit === undefined ? Infinity : Math.min(Math.abs(a - limit[0]), Math.abs(b - limit[1]));
  return limit === undefined || Math.abs(by) < room ? [a + by, b + by] : limit;
}

/** How far the words that a range touches extend; an empty range touches a word only from inside. */
function reach(words: readonly Lexeme[], [start, end]: Range): Range {
  let [from, to] = [start, end];
  for (const word of beginningIn(words, [start - LONGEST_WORD, Math.max(end, start + 1)])) {
    if (word.end <= start || word.start >= end) {
      if (!(start === end && word.start < start && word.end > start)) continue;
    }
    from = Math.min(from, word.start);
    to = Math.max(to, word.end);
  }
  return [from, to];
}

/** No number, name or protected word is longer. */
const LONGEST_WORD = 24;

function merged(regions: Region[]): Region[] {
  const out: Region[] = [];
  for (const region of regions) {
    const last = out.at(-1);
    if (last && (last.a[1] > region.a[0] || last.b[1] > region.b[0] || touching(last, region))) {
      last.a = [Math.min(last.a[0], region.a[0]), Math.max(last.a[1], region.a[1])];
      last.b = [Math.min(last.b[0], region.b[0]), Math.max(last.b[1], region.b[1])];
      last.size += region.size;
    } else out.push(region);
  }
  return out;
}

function touching(last: Region, next: Region): boolean {
  return last.a[1] === next.a[0] && last.b[1] === next.b[0];
}
