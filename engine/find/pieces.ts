/**
 * Take a quote apart into stretches that each stand in the record.
 *
 * Long common blocks are joined while the stretch stays as close to the record as a `near` quote must; what is left between the
 * stretches has no counterpart, or stands somewhere else.
 */
import type { Range } from '../record.ts';
import { type Block, blocksWith, gramsOf } from './blocks.ts';
import { CLAUSE } from './breaks.ts';
import { proposed } from './candidates.ts';
import { compareWithin, type Comparison } from './compare.ts';
import { type Corpus, slotsByTranscript } from './corpus.ts';
import type { Query } from './query.ts';
import type { Stream } from './streams.ts';

/** The shortest piece of a splice; DESIGN §4. */
export const SHORTEST_PIECE = 8;
/** Blocks nearer to each other than this, in quote and record, may belong to one piece. */
const JOIN = 8;
/** Share of a growing piece that edits may take; what is too many for `near` is cut away afterwards. */
const EDITS = 0.2;

/** Pieces that stand verbatim or near in one transcript or another, the longest first; they may overlap. */
export function piecesOf(corpus: Corpus, query: Query, quote: Range): Comparison[] {
  const { text } = query.side;
  const found: Comparison[] = [];
  const size = quote[1] - quote[0] < 120 ? 3 : 4;
  const part = text.slice(quote[0], quote[1]);
  const grams = gramsOf(part, size);
  for (const [at, slots] of slotsByTranscript(corpus, proposed(corpus.index, text, query.breaks, quote))) {
    for (const stream of [corpus.printed[at]!, corpus.emended[at] ?? null]) {
      if (stream === null) continue;
      const blocks: Block[] = [];
      for (const slot of slots) {
        const { start, end } = slotSpan(corpus.printed[at]!, stream, slot);
        blocks.push(...blocksWith(grams, part, stream.text, start, end));
      }
      for (const { a, b } of runs(blocks)) {
        const range: Range = [a[0] + quote[0], a[1] + quote[0]];
        const piece = settle(query, range, stream, b);
        if (piece !== null) found.push(piece);
      }
    }
  }
  return found.sort((x, y) => length(y) - length(x) || Number(x.stream.emended) - Number(y.stream.emended));
}

/** Emended texts have the same paragraphs as printed ones. A little of the neighbours: pieces run across paragraphs. */
function slotSpan(_printed: Stream, stream: Stream, slot: number): { start: number; end: number } {
  const next = stream.slots[slot + 1];
  return {
    start: stream.slots[slot]!.start,
    end: next ? Math.min(next.end, next.start + 60) : stream.slots[slot]!.end,
  };
}

function length({ quote }: Comparison): number {
  return quote[1] - quote[0];
}

interface Run {
  a: Range;
  b: Range;
}

/** Join blocks that follow each other closely in both texts. */
function runs(blocks: Block[]): Run[] {
  const pool = blocks.toSorted((x, y) => y.length - x.length);
  const used = new Set<Block>();
  const out: Run[] = [];
  for (const seed of pool) {
    if (used.has(seed)) continue;
    used.add(seed);
    let a: [number, number] = [seed.a, seed.a + seed.length];
    let b: [number, number] = [seed.b, seed.b + seed.length];
    let edits = 0;
    for (let next = nearest(pool, used, a, b, edits); next !== null; next = nearest(pool, used, a, b, edits)) {
      used.add(next.block);
      edits += next.cost;
      a = [Math.min(a[0], next.block.a), Math.max(a[1], next.block.a + next.block.length)];
      b = [Math.min(b[0], next.block.b), Math.max(b[1], next.block.b + next.block.length)];
    }
    if (a[1] - a[0] >= SHORTEST_PIECE - 2) out.push({ a, b });
  }
  return out;
}

/** The block that continues a run at the least cost. */
function nearest(
  pool: Block[],
  used: Set<Block>,
  a: Range,
  b: Range,
  edits: number,
): { block: Block; cost: number } | null {
  let best: { block: Block; cost: number } | null = null;
  for (const block of pool) {
    if (used.has(block)) continue;
    const after = [block.a - a[1], block.b - b[1]] as const;
    const before = [a[0] - block.a - block.length, b[0] - block.b - block.length] as const;
    const [gapA, gapB] = after[0] >= -2 && after[1] >= -2 ? after : before;
    if (gapA < -2 || gapB < -2 || gapA > JOIN || gapB > JOIN) continue;
    if (block.length <= -Math.min(gapA, gapB, 0)) continue;
    const cost = Math.max(gapA, gapB, Math.abs(gapA - gapB), 0);
    if (edits + cost > Math.max(3, EDITS * (a[1] - a[0] + block.length))) continue;
    if (best === null || cost - block.length < best.cost - best.block.length) best = { block, cost };
  }
  return best;
}

/**
 * Align a run, grow it to the pauses next to it, and cut it where it is no longer `near`.
 * @returns null when nothing of it is near and long enough
 */
function settle(query: Query, run: Range, stream: Stream, b: Range): Comparison | null {
  const grown = toPauses(query, run);
  for (const range of [grown, run]) {
    const whole = compareAround(query, range, stream, b, range[0] - run[0], range[1] - run[1]);
    if (isClose(whole)) return whole;
  }
  let best: Comparison | null = null;
  const whole = compareAround(query, run, stream, b, 0, 0);
  // The longest part between two of its worst differences.
  const cuts = [run[0], ...whole.deltas.flatMap(({ a }) => [a[0], a[1]]), run[1]];
  for (let from = 0; from < cuts.length; from += 1) {
    for (let to = from + 1; to < cuts.length; to += 1) {
      const range: Range = [cuts[from]!, cuts[to]!];
      if (range[1] - range[0] < SHORTEST_PIECE || (best && length(best) >= range[1] - range[0])) continue;
      const part = compareAround(query, range, stream, b, range[0] - run[0], range[1] - run[1]);
      if (isClose(part)) best = part;
    }
  }
  return best;
}

export function isClose({ wording, quote }: Comparison): boolean {
  return (wording === 'verbatim' || wording === 'near') && quote[1] - quote[0] >= SHORTEST_PIECE;
}

function compareAround(query: Query, range: Range, stream: Stream, b: Range, left: number, right: number): Comparison {
  const from = Math.max(0, b[0] + Math.min(left, 0) - 4);
  const to = Math.min(stream.text.length, b[1] + Math.max(right, 0) + 4);
  return compareWithin(query.side, range, stream, [from, to]);
}

/** Two characters at most: a piece that ends two characters before its comma has a changed end, not a foreign one. */
function toPauses({ breaks, side: { text } }: Query, [start, end]: Range): Range {
  let from = start;
  let to = end;
  for (let step = 0; step <= 2 && start - step >= 0; step += 1) {
    if (breaks[start - step]! >= CLAUSE) {
      from = start - step;
      break;
    }
  }
  for (let step = 0; step <= 2 && end + step <= text.length; step += 1) {
    if (breaks[end + step]! >= CLAUSE) {
      to = end + step;
      break;
    }
  }
  return [from, to];
}

/** Pieces that do not overlap and cover most; of two for the same words the longer one. */
export function covering(pieces: readonly Comparison[]): Comparison[] {
  const taken: Comparison[] = [];
  for (const piece of pieces) {
    const overlap = taken.reduce((sum, other) => sum + shared(piece.quote, other.quote), 0);
    // Two sentences that end alike share a word or two; the pieces are kept apart as they are.
    if (length(piece) - overlap >= SHORTEST_PIECE && overlap <= 4) taken.push(piece);
  }
  return taken.sort((x, y) => x.quote[0] - y.quote[0]);
}

export function shared(a: Range, b: Range): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** How many units of the quote the ranges cover. */
export function covered(ranges: readonly Range[]): number {
  let sum = 0;
  let end = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
