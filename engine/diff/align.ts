/**
 * Character alignment with affine gaps (Gotoh 1982).
 *
 * Opening a gap costs extra, so that a dropped phrase is one edit and not a scatter of them. A long stretch is first split at
 * its long common blocks, and only what lies between is filled in by dynamic programming.
 */
import type { Range } from '../record/record.ts';
import { MASK } from '../text/folding/masked.ts';
import { type Block, chain, commonBlocks } from './blocks.ts';

/** A difference: `a`'s characters at `a` stand for `b`'s at `b`; one of them may be empty. */
export interface Difference {
  a: Range;
  b: Range;
  /** Characters it counts for, when these are not those of the longer side. */
  size?: number;
}

export interface AlignedStretch {
  /** The part of `b` that stands for `a`. */
  b: Range;
  differences: Difference[];
}

const CHANGE = 4;
const OPEN = 2;
const EXTEND = 4;
const FAR = 1 << 28;
const MASKED = MASK.charCodeAt(0);

/** More cells than this are split at common blocks first. 250 × 250 takes about 0.4 ms. */
const MAX_CELLS = 60_000;

/** Align all of `a` with all of `b`. */
export function alignWhole(a: string, b: string): Difference[] {
  return alignEnds(a, b, false, false).differences;
}

/** Align all of `a` with the part of `b` that fits best. */
export function alignWithin(a: string, b: string): AlignedStretch {
  return alignEnds(a, b, true, true);
}

function alignEnds(a: string, b: string, freeStart: boolean, freeEnd: boolean): AlignedStretch {
  const anchors = a.length * b.length > MAX_CELLS ? anchorsOf(a, b) : [];
  if (anchors.length === 0) return alignCells(a, b, freeStart, freeEnd);
  const differences: Difference[] = [];
  let start = 0;
  let end = b.length;
  let doneA = 0;
  let doneB = 0;
  const between = (toA: number, toB: number, [freeFrom, freeTo]: [boolean, boolean]) => {
    // Where one end is free, leaving out all of `a` costs less than passing as many characters of `b` again.
    const most = 2 * (toA - doneA) + 1;
    const fromB = freeFrom ? Math.max(doneB, toB - most) : doneB;
    const part = alignCells(
      a.slice(doneA, toA),
      b.slice(fromB, freeTo ? Math.min(toB, fromB + most) : toB),
      freeFrom,
      freeTo,
    );
    for (const each of part.differences) {
      differences.push({ a: shift(each.a, doneA), b: shift(each.b, fromB) });
    }
    return shift(part.b, fromB);
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

/** Steps of the traceback. A cell has three, two bits each: for its pair, for `a` alone, for `b` alone. */
const DIAGONAL = 0;
const DOWN = 1;
const RIGHT = 2;
const SHIFT_A = 2;
const SHIFT_B = 4;

/** Work space, grown when needed: allocating it anew took longer than filling it in. */
let trace = new Uint8Array(0);
/** Best cost of reaching a cell of the last row with a pair (M), with a character of `a` alone (A), of `b` alone (B). */
let costM = new Int32Array(0);
let costA = new Int32Array(0);
let costB = new Int32Array(0);
let unitsB = new Uint16Array(0);

function makeRoom(cells: number, width: number): void {
  if (trace.length < cells) trace = new Uint8Array(cells * 2);
  if (costM.length >= width) return;
  costM = new Int32Array(width * 2);
  costA = new Int32Array(width * 2);
  costB = new Int32Array(width * 2);
  unitsB = new Uint16Array(width * 2);
}

function alignCells(a: string, b: string, freeStart: boolean, freeEnd: boolean): AlignedStretch {
  const m = a.length;
  const n = b.length;
  if (m === 0) {
    const at: Range = freeStart ? [n, n] : freeEnd ? [0, 0] : [0, n];
    return { b: at, differences: at[1] > at[0] ? [{ a: [0, 0], b: at }] : [] };
  }
  // Two unrelated long stretches: one difference, without looking for single characters in common.
  if (m * n > 2 * MAX_CELLS) return { b: [0, n], differences: [{ a: [0, m], b: [0, n] }] };
  const width = n + 1;
  makeRoom(width * (m + 1), width);
  costM.fill(freeStart ? 0 : FAR, 0, width);
  costA.fill(FAR, 0, width);
  costB.fill(FAR, 0, width);
  costM[0] = 0;
  for (let j = 1; j <= n; j += 1) {
    unitsB[j] = b.charCodeAt(j - 1);
    trace[j] = j === 1 ? DIAGONAL : RIGHT << SHIFT_B;
    if (!freeStart) costB[j] = OPEN + EXTEND * j;
  }
  for (let i = 1; i <= m; i += 1) fillRow(a.charCodeAt(i - 1), i, width);
  const [j, state] = freeEnd ? bestEnd(n) : [n, stateAt(n)];
  return traceBack(a, b, j, state, freeStart, width);
}

/** Where in the last row the alignment costs least; of equal ends the last: a changed word at the end rather than a missing one. */
function bestEnd(n: number): [at: number, state: number] {
  let best: [at: number, state: number] = [n, DIAGONAL];
  let least = Infinity;
  for (let at = n; at >= 0; at -= 1) {
    const [pair, alone] = [costM[at]!, costA[at]!];
    if (Math.min(pair, alone) >= least) continue;
    least = Math.min(pair, alone);
    best = [at, alone < pair ? DOWN : DIAGONAL];
  }
  return best;
}

/** Which way of reaching the last cell costs least. */
function stateAt(n: number): number {
  const [pair, aloneA, aloneB] = [costM[n]!, costA[n]!, costB[n]!];
  if (aloneB < Math.min(pair, aloneA)) return RIGHT;
  return aloneA < pair ? DOWN : DIAGONAL;
}

/** The costs of row `i`, over those of the row before, for the character of `a` that it stands for. */
function fillRow(unit: number, i: number, width: number): void {
  const row = i * width;
  // A masked character may be any.
  const change = unit === MASKED ? EXTEND / 4 : CHANGE;
  // The cell up and to the left, and the cell to the left. In the first column nothing but characters of `a` alone was passed.
  let cornerM = i === 1 ? 0 : FAR;
  let cornerA = i === 1 ? FAR : OPEN + EXTEND * (i - 1);
  let cornerB = FAR;
  let leftM = FAR;
  let leftA = OPEN + EXTEND * i;
  let leftB = FAR;
  costM[0] = leftM;
  costA[0] = leftA;
  costB[0] = leftB;
  trace[row] = i === 1 ? DIAGONAL : DOWN << SHIFT_A;
  for (let j = 1; j < width; j += 1) {
    // Read without a check, here and in the last row: there is room for `width` costs, and most of the finder's time goes by here.
    const upM = costM[j]!;
    const upA = costA[j]!;
    const upB = costB[j]!;
    let best = cornerM;
    let steps = DIAGONAL;
    if (cornerA < best) {
      best = cornerA;
      steps = DOWN;
    }
    if (cornerB < best) {
      best = cornerB;
      steps = RIGHT;
    }
    if (unit !== unitsB[j]) best += change;
    let nextA = upA + EXTEND;
    const openA = (upM <= upB ? upM : upB) + OPEN + EXTEND;
    if (nextA <= openA) steps |= DOWN << SHIFT_A;
    else {
      nextA = openA;
      if (upM > upB) steps |= RIGHT << SHIFT_A;
    }
    let nextB = leftB + EXTEND;
    const openB = (leftM <= leftA ? leftM : leftA) + OPEN + EXTEND;
    if (nextB <= openB) steps |= RIGHT << SHIFT_B;
    else {
      nextB = openB;
      if (leftM > leftA) steps |= DOWN << SHIFT_B;
    }
    trace[row + j] = steps;
    costM[j] = leftM = best;
    costA[j] = leftA = nextA;
    costB[j] = leftB = nextB;
    cornerM = upM;
    cornerA = upA;
    cornerB = upB;
  }
}

function traceBack(a: string, b: string, end: number, last: number, freeStart: boolean, width: number): AlignedStretch {
  const differences: Difference[] = [];
  let i = a.length;
  let j = end;
  let state = last;
  // Where the difference that is being walked through ends; −1 outside.
  let openA = -1;
  let openB = -1;
  // With a free start the walk ends in the first row, wherever that is.
  const isDone = freeStart ? () => i === 0 : () => i === 0 && j === 0;
  while (!isDone()) {
    const steps = trace[i * width + j]!;
    if (state === DIAGONAL && i > 0 && j > 0 && a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) {
      if (openA >= 0) differences.push({ a: [i, openA], b: [j, openB] });
      openA = -1;
    } else if (openA < 0) [openA, openB] = [i, j];
    if (state === DIAGONAL) {
      state = steps & 3;
      i -= 1;
      j -= 1;
    } else if (state === DOWN) {
      state = (steps >> SHIFT_A) & 3;
      i -= 1;
    } else {
      state = steps >> SHIFT_B;
      j -= 1;
    }
  }
  if (openA >= 0) differences.push({ a: [i, openA], b: [j, openB] });
  differences.reverse();
  return { b: [j, end], differences };
}
