/** A difference by its place in the source, which stays when the record's sentences are cut otherwise: what a link to it holds. */
import type { Range } from '../record/record.ts';
import type { Cell, Collation, CollationRow } from './collation.ts';
import type { Variant } from './variants-of.ts';

/** A difference, with the sentences in which it stands. */
export interface PlacedVariant {
  row: CollationRow;
  variant: Variant;
}

export interface DifferencePlace {
  /** The paragraph in which its sentence begins. */
  paragraph: string;
  /** In the source of that paragraph's text. */
  range: Range;
}

/** All of them, in the order of the collation. */
export function differencesIn({ sections }: Collation): PlacedVariant[] {
  return sections.flatMap(({ rows }) => rows).flatMap((row) => row.variants.map((variant) => ({ row, variant })));
}

/** Where a difference stands: in the first text; where that lacks what the second has, in the second. */
export function placeOfDifference({ row, variant }: PlacedVariant): DifferencePlace {
  const [cell, range] =
    row.a !== null && (variant.a[1] > variant.a[0] || row.b === null) ? [row.a, variant.a] : [row.b, variant.b];
  if (cell === null) throw new Error('a row of a collation has a sentence on one side at least');
  return { paragraph: cell.paragraph, range: inSource(cell, range) };
}

/** Its index in the order of the collation; -1 where neither text has a difference there. */
export function findDifference(collation: Collation, { paragraph, range }: DifferencePlace): number {
  return differencesIn(collation).findIndex((each) =>
    ([each.row.a, each.row.b] as const).some((cell, side) => {
      if (cell?.paragraph !== paragraph) return false;
      const [start, end] = inSource(cell, side === 0 ? each.variant.a : each.variant.b);
      return start === range[0] && end === range[1];
    }),
  );
}

/** From the first to the last character of a stretch of a sentence, in the source. */
function inSource({ ranges }: Cell, [from, to]: Range): Range {
  const start = sourceOffset(ranges, from);
  return [start, to > from ? sourceOffset(ranges, to - 1) + 1 : start];
}

function sourceOffset(ranges: readonly Range[], offset: number): number {
  let before = 0;
  for (const [start, end] of ranges) {
    if (offset < before + end - start) return start + offset - before;
    before += end - start;
  }
  return ranges.at(-1)?.[1] ?? 0;
}
