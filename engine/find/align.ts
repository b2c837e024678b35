/**
 * Character alignment with affine gaps (Gotoh 1982).
 *
 * Opening a gap costs extra, so that a dropped phrase is one edit and not a scatter of them. A long stretch is first split at
 * its long common blocks, and only what lies between is filled in by dynamic programming.
 */
import type { Range } from '../record.ts';
import { type Block, chain, commonBlocks } from './blocks.ts';

/** A difference: `a`'s characters at `a` stand for `b`'s at `b`; one of them may be empty. */
export interface Difference {
  a: Range;
  b: Range;
  /** Characters it counts for, when these are not those of the longer side. */
  size?: number;
}

export interface Alignment {
  /** The part of `b` that stands for `a`. */
  b: Range;
  differences: Difference[];
}

const CHANGE = 4;
const OPEN = 2;
const EXTEND = 4;
const FAR = 1 << 28;

/** More cells than this are split at common blocks first. 250 × 250 takes about 0.4 ms. */
const MAX_CELLS = 60_000;

/** Align all of `a` with all of `b`. */
export function alignWhole(a: string, b: string): Difference[] {
  return alignEnds(a, b, false, false).differences;
}

/** Align all of `a` with the part of `b` that fits best. */
export function alignWithin(a: string, b: string): Alignment {
  return alignEnds(a, b, true, true);
}

function alignEnds(a: string, b: string, freeStart: boolean, freeEnd: boolean): Alignment {
  const anchors = a.length * b.length > MAX_CELLS ? anchorsOf(a, b) : [];
  if (anchors.length === 0) return alignCells(a, b, freeStart, freeEnd);
  const differences: Difference[] = [];
  let start = 0;
  let end = b.length;
  let doneA = 0;
  let doneB = 0;
  const between = (toA: number, toB: number, free: [boolean, boolean]) => {
    const part = alignCells(a.slice(doneA, toA), b.slice(doneB, toB), ...free);
    for (const each of part.differences) {
      differences.push({ a: shift(each.a, doneA), b: shift(each.b, doneB) });
    }
    return shift(part.b, doneB);
  };
  for (const [index, anchor] of anchors.entries()) {
    const range = between(anchor.a, anchor.b, [freeStart && index === 0, false]);
    if (index === 0) start = range[0];
    doneA = anchor.a + anchor.length;
    doneB = anchor.b + anchor.length;
  }
  end = between(a.length, b.length, [false, freeEnd])[1];
  return { b: [start, end], differences: joined(differences) };
}

function anchorsOf(a: string, b: string): Block[] {
  const size = a.length > 1000 ? 6 : 5;
  return chain(commonBlocks(a, b, size)).filter(({ length }) => length >= size + 1);
}

function shift([start, end]: Range, by: number): Range {
  return [start + by, end + by];
}

/** Neighbouring differences are one. */
function joined(differences: Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const each of differences) {
    const last = out.at(-1);
    if (last && last.a[1] === each.a[0] && last.b[1] === each.b[0]) {
      out[out.length - 1] = { a: [last.a[0], each.a[1]], b: [last.b[0], each.b[1]] };
    } else out.push(each);
  }
  return out;
}

/** Steps of the traceback. */
const DIAGONAL = 0;
const DOWN = 1;
const RIGHT = 2;

/** Work space, grown when needed: allocating it anew took longer than filling it in. */
let traceM = new Uint8Array(0);
let traceA = new Uint8Array(0);
let traceB = new Uint8Array(0);
type Row = Int32Array<ArrayBuffer>;
let rows: Row[] = Array.from({ length: 6 }, () => new Int32Array(0));

function alignCells(a: string, b: string, freeStart: boolean, freeEnd: boolean): Alignment {
  const m = a.length;
  const n = b.length;
  if (m === 0) {
    const at: Range = freeStart ? [n, n] : freeEnd ? [0, 0] : [0, n];
    return { b: at, differences: at[1] > at[0] ? [{ a: [0, 0], b: at }] : [] };
  }
  // Two unrelated long stretches: one difference, without looking for single characters in common.
  if (m * n > 2 * MAX_CELLS) return { b: [0, n], differences: [{ a: [0, m], b: [0, n] }] };
  const width = n + 1;
  if (traceM.length < width * (m + 1)) {
    traceM = new Uint8Array(width * (m + 1));
    traceA = new Uint8Array(width * (m + 1));
    traceB = new Uint8Array(width * (m + 1));
  }
  // Best cost of reaching a cell with a pair (M), with a character of `a` alone (A), of `b` alone (B).
  if (rows[0]!.length < width) rows = rows.map(() => new Int32Array(width * 2));
  let [costM, costA, costB, nextM, nextA, nextB] = rows as [Row, Row, Row, Row, Row, Row];
  costM.fill(FAR, 0, width);
  costA.fill(FAR, 0, width);
  costB.fill(FAR, 0, width);
  costM[0] = 0;
  for (let j = 1; j <= n; j += 1) {
    if (freeStart) costM[j] = 0;
    else {
      costB[j] = OPEN + EXTEND * j;
      traceB[j] = j === 1 ? DIAGONAL : RIGHT;
    }
  }
  for (let i = 1; i <= m; i += 1) {
    const row = i * width;
    nextM[0] = FAR;
    nextB[0] = FAR;
    nextA[0] = OPEN + EXTEND * i;
    traceA[row] = i === 1 ? DIAGONAL : DOWN;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= n; j += 1) {
      const cost = unit === b.charCodeAt(j - 1) ? 0 : CHANGE;
      let best = costM[j - 1]!;
      let step = DIAGONAL;
      if (costA[j - 1]! < best) [best, step] = [costA[j - 1]!, DOWN];
      if (costB[j - 1]! < best) [best, step] = [costB[j - 1]!, RIGHT];
      nextM[j] = best + cost;
      traceM[row + j] = step;
      const openA = Math.min(costM[j]!, costB[j]!) + OPEN + EXTEND;
      const moreA = costA[j]! + EXTEND;
      nextA[j] = moreA <= openA ? moreA : openA;
      traceA[row + j] = moreA <= openA ? DOWN : costM[j]! <= costB[j]! ? DIAGONAL : RIGHT;
      const openB = Math.min(nextM[j - 1]!, nextA[j - 1]!) + OPEN + EXTEND;
      const moreB = nextB[j - 1]! + EXTEND;
      nextB[j] = moreB <= openB ? moreB : openB;
      traceB[row + j] = moreB <= openB ? RIGHT : nextM[j - 1]! <= nextA[j - 1]! ? DIAGONAL : DOWN;
    }
    [costM, nextM] = [nextM, costM];
    [costA, nextA] = [nextA, costA];
    [costB, nextB] = [nextB, costB];
  }
  let j = n;
  if (freeEnd) {
    // Of equal ends the last: a changed word at the end rather than a missing one.
    for (let k = n; k >= 0; k -= 1) {
      if (Math.min(costM[k]!, costA[k]!) < Math.min(costM[j]!, costA[j]!)) j = k;
    }
  }
  let state = DIAGONAL;
  if (costA[j]! < costM[j]!) state = DOWN;
  if (!freeEnd && costB[j]! < Math.min(costM[j]!, costA[j]!)) state = RIGHT;
  return traceBack(a, b, j, state, freeStart, width);
}

function traceBack(a: string, b: string, end: number, last: number, freeStart: boolean, width: number): Alignment {
  const differences: Difference[] = [];
  let i = a.length;
  let j = end;
  let state = last;
  let open: [number, number] | null = null;
  const close = () => {
    if (open) differences.push({ a: [i, open[0]], b: [j, open[1]] });
    open = null;
  };
  const done = freeStart ? () => i === 0 : () => i === 0 && j === 0;
  while (!done()) {
    const cell = i * width + j;
    if (state === DIAGONAL && a.charCodeAt(i - 1) === b.charCodeAt(j - 1) && i > 0 && j > 0) close();
    else open ??= [i, j];
    if (state === DIAGONAL) {
      state = traceM[cell]!;
      i -= 1;
      j -= 1;
    } else if (state === DOWN) {
      state = traceA[cell]!;
      i -= 1;
    } else {
      state = traceB[cell]!;
      j -= 1;
    }
  }
  close();
  differences.reverse();
  return { b: [j, end], differences };
}
