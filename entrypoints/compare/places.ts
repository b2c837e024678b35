import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Variant } from '../../engine/collation-variants.ts';
import type { Collation, Row } from '../../engine/collation.ts';

/** A difference as it is jumped to; its index is that of its marks (`data-difference`). */
export interface Difference {
  row: Row;
  variant: Variant;
}

/** In the order of the page. */
export function listDifferences({ sections }: Collation): Difference[] {
  return sections.flatMap(({ rows }) => rows).flatMap((row) => row.variants.map((variant) => ({ row, variant })));
}

/** Index of the row that holds a turn or paragraph of either text; -1 where neither has it. */
export function rowOf({ sections }: Collation, place: string): number {
  const rows = sections.flatMap((section) => section.rows);
  const within = (paragraph: string | undefined) => paragraph === place || paragraph?.startsWith(`${place}.`) === true;
  const found = rows.findIndex(({ a, b }) => within(a?.paragraph) || within(b?.paragraph));
  if (found >= 0 || !place.includes('.', place.indexOf('#'))) return found;
  // A row may begin in one paragraph and end in the next, which then begins none.
  const paragraph = sections
    .flatMap(({ a, b }) => [...(a?.paragraphs ?? []), ...(b?.paragraphs ?? [])])
    .find(({ id }) => id === place);
  const at = paragraph?.ranges[0]?.[0];
  if (paragraph === undefined || at === undefined) return -1;
  const side = (row: Row) => (place.startsWith(`${row.a?.paragraph.split('#')[0]}#`) ? row.a : row.b);
  return rows.findIndex((row) => side(row)?.ranges.some(([start, end]) => start <= at && at < end) === true);
}

/**
 * Bring a passage into view and mark it, once and whenever the address names another.
 * @returns whether either text has it
 */
export function usePlaceInView(
  grid: RefObject<HTMLElement | null>,
  collation: Collation,
  place: string | null,
): boolean {
  const index = useMemo(() => (place === null ? -1 : rowOf(collation, place)), [collation, place]);
  useLayoutEffect(() => {
    const row = grid.current?.querySelectorAll('.row')[index];
    row?.classList.add('here');
    row?.scrollIntoView({ block: 'center' });
    return () => row?.classList.remove('here');
  }, [index]);
  return index >= 0;
}
