import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Collation } from '../../engine/collate/collation.ts';
import { unfold } from './show-row.ts';

/** Index of the row that holds a turn or paragraph of either text; -1 where neither has it. */
export function rowOf({ a, b, sections }: Collation, place: string): number {
  const rows = sections.flatMap((section) => section.rows);
  for (const [side, { turns }] of [['a', a] as const, ['b', b] as const]) {
    const paragraphs = turns.find(({ id }) => id === place)?.paragraphs ?? turns.flatMap((turn) => turn.paragraphs);
    const start = paragraphs.find(({ id }) => id === place || id.startsWith(`${place}.`))?.ranges[0]?.[0];
    if (start === undefined) continue;
    // By its place: a row may begin in one paragraph and end in the next.
    return rows.findIndex((row) => row[side]?.ranges.some(([from, end]) => from <= start && start < end) === true);
  }
  return -1;
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
    unfold(row);
    row?.classList.add('here');
    row?.scrollIntoView({ block: 'center' });
    return () => row?.classList.remove('here');
  }, [index]);
  return index >= 0;
}
