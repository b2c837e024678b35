/** Where two texts differ, and how much, from their beginning to their end: what a strip beside them draws. */
import type { Collation, CollationRow } from './collation.ts';
import { type Variant, VARIANT_KINDS, type VariantKind } from './variants-of.ts';

export interface HeatCell {
  /** Share of its characters that differ, 0 to 1, in either text: what one text alone has is nothing in the other. */
  a: number;
  b: number;
  /** The gravest kind of the differences in it; null where there is none. */
  gravest: VariantKind | null;
  /** Index of the first difference in it, in the order of the collation; null where there is none. */
  difference: number | null;
  /** Index of the first row in it, in the order of the collation. */
  row: number;
}

export interface HeatSection {
  /** Where it begins and ends on the strip, 0 to 1. */
  start: number;
  end: number;
  /** Those of the kinds asked for. */
  differences: number;
  /** Index of its first row, in the order of the collation. */
  row: number;
}

export interface Heat {
  cells: HeatCell[];
  /** One for each section of the collation. */
  sections: HeatSection[];
}

/** A sentence of few characters, or one that has none to compare, takes a place on the strip as well. */
const LEAST_WEIGHT = 12;

/**
 * @param kinds of differences that count; none: all
 * @param count of cells, however long the texts are
 */
export function heatOf({ sections }: Collation, kinds: ReadonlySet<VariantKind>, count: number): Heat {
  const weights = sections.map(({ rows }) => rows.map(weightOf));
  const total = Math.max(1, sum(weights.map(sum)));
  const cells = Array.from({ length: count }, (): Draft => ({
    a: 0,
    b: 0,
    rank: Infinity,
    difference: null,
    row: -1,
  }));
  const told: HeatSection[] = [];
  let [done, row, difference] = [0, 0, 0];
  for (const [at, { rows }] of sections.entries()) {
    const section: HeatSection = { start: done / total, end: 0, differences: 0, row };
    for (const [index, each] of rows.entries()) {
      const weight = weights[at]![index]!;
      const counted = each.variants
        .map((variant, nth) => ({ variant, nth }))
        .filter(({ variant: { kind } }) => kinds.size === 0 || kinds.has(kind));
      section.differences += counted.length;
      const shareIn = (side: 'a' | 'b'): number =>
        Math.min(1, sum(counted.map(({ variant }) => lengthIn(variant, side))) / weight);
      const first = counted[0];
      const rank = Math.min(Infinity, ...counted.map(({ variant: { kind } }) => VARIANT_KINDS.indexOf(kind)));
      spread(cells, [(done / total) * count, ((done + weight) / total) * count], {
        a: shareIn('a'),
        b: shareIn('b'),
        rank,
        difference: first === undefined ? null : difference + first.nth,
        row,
      });
      done += weight;
      row += 1;
      difference += each.variants.length;
    }
    section.end = done / total;
    told.push(section);
  }
  return {
    cells: cells.map(({ a, b, rank, difference: first, row: at }) => ({
      a: Math.min(1, a),
      b: Math.min(1, b),
      gravest: VARIANT_KINDS[rank] ?? null,
      difference: first,
      row: Math.max(0, at),
    })),
    sections: told,
  };
}

/** A cell while rows are put into it. */
interface Draft {
  a: number;
  b: number;
  /** In `VARIANT_KINDS`. */
  rank: number;
  difference: number | null;
  row: number;
}

/** Put a row into the cells that it reaches into, into each by the share that lies there. */
function spread(cells: Draft[], [from, to]: readonly [number, number], row: Draft): void {
  const last = Math.min(cells.length - 1, Math.ceil(to) - 1);
  for (let at = Math.floor(from); at <= last; at += 1) {
    const cell = cells[at]!;
    const share = Math.max(0, Math.min(to, at + 1) - Math.max(from, at));
    cell.a += row.a * share;
    cell.b += row.b * share;
    cell.rank = Math.min(cell.rank, row.rank);
    cell.difference ??= row.difference;
    if (cell.row < 0) cell.row = row.row;
  }
}

/** What has no words on either side, as a place that one text breaks off at, is as long as a character in both. */
function lengthIn(variant: Variant, side: 'a' | 'b'): number {
  const [a, b] = [variant.a[1] - variant.a[0], variant.b[1] - variant.b[0]];
  return Math.max(a, b) === 0 ? 1 : side === 'a' ? a : b;
}

function weightOf({ a, b }: CollationRow): number {
  return Math.max(a?.text.length ?? 0, b?.text.length ?? 0, LEAST_WEIGHT);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
