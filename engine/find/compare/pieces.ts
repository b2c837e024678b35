/**
 * Take a quote apart into stretches that each stand in the record.
 *
 * Long common blocks are joined while the stretch stays as close to the record as a `near` quote must; what is left between the
 * stretches has no counterpart, or stands somewhere else.
 */
import type { Range } from '../../record/record.ts';
import { blocksWith, gramsOf } from '../../diff/blocks.ts';
import { breakAt, LIST } from '../../text/breaks.ts';
import { proposedTexts, zonesOf } from '../propose/candidates.ts';
import type { Comparison } from './comparison.ts';
import type { Corpus } from '../../index/corpus.ts';
import { mapped, touchesDamage } from './emended.ts';
import type { Query } from '../query/query.ts';
import { runsOf } from '../../diff/runs.ts';
import { gramPlaces, type Slot, type Stream } from '../../index/streams.ts';

/** Pieces that stand verbatim or near in one transcript or another, the longest first; they may overlap. */
export function piecesOf(corpus: Corpus, query: Query, quote: Range): Comparison[] {
  const { text } = query.side;
  const found: Comparison[] = [];
  const part = text.slice(quote[0], quote[1]);
  const grams = gramsOf(part, query.ways.gramFor(part.length));
  for (const { printed, emended, slots } of proposedTexts(corpus, text, query.breaks, quote)) {
    const blocks = blocksWith(grams, gramPlaces(printed, grams.size), zonesOf(printed, slots, withNext)).flat();
    for (const { a, b } of runsOf(blocks, query.ways.lengths.piece - 2)) {
      const range: Range = [a[0] + quote[0], a[1] + quote[0]];
      const mended = touchesDamage(printed, b) ? emended : null;
      const pieces = [
        settle(query, range, printed, b),
        mended && settle(query, range, mended, mapped(printed, mended, b)),
      ];
      const [best] = pieces.filter((piece) => piece !== null).sort((x, y) => length(y) - length(x));
      if (best) found.push(best);
    }
  }
  return found.sort((x, y) => length(y) - length(x) || Number(x.stream.emended) - Number(y.stream.emended));
}

/** A little of the next paragraph: pieces run across paragraphs. */
function withNext({ start, end }: Slot, next: Slot | undefined): Range {
  return [start, next ? Math.min(next.end, next.start + 60) : end];
}

function length({ quote }: Comparison): number {
  return quote[1] - quote[0];
}

/**
 * Align a run, grow it to the pauses next to it, and cut it where it is no longer `near`.
 * @returns null when nothing of it is near and long enough
 */
function settle(query: Query, run: Range, stream: Stream, b: Range): Comparison | null {
  const grown = toPauses(query, run);
  const whole = compareAround(query, grown, stream, b, grown[0] - run[0], grown[1] - run[1]);
  if (isClose(query, whole)) return whole;
  const part = closePart(query, whole);
  if (part === null) return null;
  const cut = query.ways.compareWithin(query, part.quote, stream, part.record);
  return isClose(query, cut) ? cut : null;
}

/** The longest stretch between two differences whose own differences leave it near. */
function closePart({ ways }: Query, { quote, record, deltas }: Comparison): { quote: Range; record: Range } | null {
  // Between difference i − 1 and difference j: from starts[i] to ends[j], in the quote and in the record.
  const starts: Range[] = [[quote[0], record[0]], ...deltas.map(({ a, b }): Range => [a[1], b[1]])];
  const ends: Range[] = [...deltas.map(({ a, b }): Range => [a[0], b[0]]), [quote[1], record[1]]];
  let best: { quote: Range; record: Range } | null = null;
  for (const [first, [startA, startB]] of starts.entries()) {
    for (const [passed, [endA, endB]] of ends.slice(first).entries()) {
      const last = first + passed;
      if (passed > 0 && deltas[last - 1]?.kind === 'protected') break;
      const size = endA - startA;
      if (size < ways.lengths.piece || (best && size <= best.quote[1] - best.quote[0])) continue;
      const wording = ways.wordingOf(deltas.slice(first, last), size, Math.max(size, endB - startB));
      if (wording === 'verbatim' || wording === 'near') {
        best = { quote: [startA, endA], record: [startB, endB] };
      }
    }
  }
  return best;
}

export function isClose({ ways }: Query, { wording, quote }: Comparison): boolean {
  return (wording === 'verbatim' || wording === 'near') && quote[1] - quote[0] >= ways.lengths.piece;
}

function compareAround(query: Query, range: Range, stream: Stream, b: Range, left: number, right: number): Comparison {
  const from = Math.max(0, b[0] + Math.min(left, 0) - 4);
  const to = Math.min(stream.text.length, b[1] + Math.max(right, 0) + 4);
  return query.ways.compareWithin(query, range, stream, [from, to]);
}

/** A piece that ends two characters before its comma has a changed end, not a foreign one. */
function toPauses({ breaks, side: { text }, ways: { lengths } }: Query, [start, end]: Range): Range {
  let from = start;
  let to = end;
  for (let step = 0; step <= lengths.toPause && start - step >= 0; step += 1) {
    if (breakAt(breaks, start - step) >= LIST) {
      from = start - step;
      break;
    }
  }
  for (let step = 0; step <= lengths.toPause && end + step <= text.length; step += 1) {
    if (breakAt(breaks, end + step) >= LIST) {
      to = end + step;
      break;
    }
  }
  return [from, to];
}

/** Pieces that do not overlap and cover most; of two for the same words the longer one. */
export function covering(query: Query, pieces: readonly Comparison[]): Comparison[] {
  const { lengths } = query.ways;
  const taken: Comparison[] = [];
  for (const piece of pieces) {
    const overlapping = taken.filter((other) => shared(piece.quote, other.quote) > 0);
    const overlap = overlapping.reduce((sum, other) => sum + shared(piece.quote, other.quote), 0);
    // Two sentences that end alike share a word or two; the pieces are kept apart as they are.
    if (length(piece) - overlap >= lengths.piece && overlap <= lengths.overlap) taken.push(piece);
    else if (overlapping.length === 1 && taken.length < MOST_MOVED) {
      const [other] = overlapping;
      const moved = other && withSeam(query, other, piece);
      if (moved) taken.splice(taken.indexOf(other), 1, ...moved);
    }
  }
  return taken.sort((x, y) => x.quote[0] - y.quote[0]);
}

/** Among so many pieces no seam is looked for: a long selection has sentences enough that stand whole. */
const MOST_MOVED = 6;

/**
 * Two pieces that share what both places have: 纵容支持“台独” of one sentence and of another. The seam may lie anywhere in it, so it is laid where both
 * are long enough to be pieces. Each must be evidence by itself before it is cut: many texts have 坚定支持巴勒斯坦 in common.
 * @returns them apart, in order; null where one is or would be too short
 */
function withSeam(query: Query, one: Comparison, other: Comparison): Comparison[] | null {
  const { piece: shortest, similar: alone } = query.ways.lengths;
  if (length(one) < alone || length(other) < alone) return null;
  const [left, right] = one.quote[0] < other.quote[0] ? [one, other] : [other, one];
  const [start, end] = [left.quote[0], right.quote[1]];
  if (left.quote[1] >= end || right.quote[0] <= start) return null;
  // As much as can be stays with the one that was taken first.
  const seam = one === left ? Math.min(left.quote[1], end - shortest) : Math.max(right.quote[0], start + shortest);
  if (seam < right.quote[0] || seam > left.quote[1] || seam - start < shortest || end - seam < shortest) return null;
  const apart = [cutTo(query, left, [start, seam]), cutTo(query, right, [seam, end])];
  return apart.every((each) => isClose(query, each)) ? apart : null;
}

function cutTo(query: Query, { stream, record }: Comparison, quote: Range): Comparison {
  return query.ways.compareWithin(query, quote, stream, record);
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
