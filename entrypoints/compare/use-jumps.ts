import type { RefObject } from 'preact';
import { isComposing } from '../../components/controls/is-composing.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { VariantKind } from '../../engine/collate/variants-of.ts';
import type { PlacedVariant } from '../../engine/collate/difference-place.ts';
import { unfold } from './show-row.ts';

export interface ShownDifference extends PlacedVariant {
  /** In the order of the collation: that of its marks (`data-difference`). */
  index: number;
}

export interface Jumps {
  /** Those of the kinds chosen. */
  differences: ShownDifference[];
  /** In `differences`; null before the first jump. */
  at: number | null;
  go: (by: 1 | -1) => void;
  /** Go to one by its index in the order of the collation; not to one of a kind that is not chosen. */
  show: (index: number) => void;
}

/** From difference to difference: by button, and by key wherever no control wants the key for itself. */
export function useJumps(
  grid: RefObject<HTMLElement | null>,
  all: readonly PlacedVariant[],
  kinds: ReadonlySet<VariantKind>,
): Jumps {
  const chosen = useMemo(
    () =>
      [...all.entries()]
        .filter(([, { variant }]) => kinds.size === 0 || kinds.has(variant.kind))
        .map(([index]) => index),
    [all, kinds],
  );
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => setAt(null), [chosen]);

  const go = (by: 1 | -1): void => {
    if (chosen.length === 0 || grid.current === null) return;
    const from = at ?? inView(grid.current, chosen) - (by === 1 ? 1 : 0);
    const next = (from + by + chosen.length) % chosen.length;
    setAt(next);
    markAndShow(grid.current, chosen[next]!);
  };
  const show = (index: number): void => {
    const found = chosen.indexOf(index);
    if (found < 0 || grid.current === null) return;
    setAt(found);
    markAndShow(grid.current, index);
  };
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = stepOf(event);
      if (by === null) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  // The marks of a language or filter drawn anew know nothing of the one that was shown.
  useEffect(() => (at === null ? unmark(grid.current) : undefined), [at]);
  return { differences: chosen.map((index) => ({ ...all[index]!, index })), at, go, show };
}

/** Alt with an arrow works everywhere; the letters only where no control has the focus (WCAG 2.1.4). */
function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (isComposing(event) || event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, button, summary, a'))
    return null;
  const key = event.key.toLowerCase();
  return key === 'n' ? 1 : key === 'p' ? -1 : null;
}

/** The first of the differences that stands at or below the top of what is seen. */
function inView(grid: HTMLElement, chosen: readonly number[]): number {
  const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  // Sections first: asking for each mark would lay out all that is not in view.
  for (const section of grid.querySelectorAll('section')) {
    if (section.getBoundingClientRect().bottom <= top) continue;
    for (const mark of section.querySelectorAll<HTMLElement>('[data-difference]')) {
      const index = chosen.indexOf(Number(mark.dataset['difference']));
      if (index >= 0 && mark.getBoundingClientRect().bottom > top) return index;
    }
  }
  return 0;
}

function markAndShow(grid: HTMLElement, index: number): void {
  unmark(grid);
  const marks = grid.querySelectorAll<HTMLElement>(`[data-difference="${index}"]`);
  for (const mark of marks) mark.classList.add('current');
  const row = marks[0]?.closest<HTMLElement>('.row');
  if (row === undefined || row === null) return;
  unfold(row);
  const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const { top: start, bottom } = row.getBoundingClientRect();
  // Already wholly in view: the page stays where it is.
  if (start >= top && bottom <= window.innerHeight) return;
  row.scrollIntoView({ block: 'center' });
}

function unmark(grid: HTMLElement | null): void {
  for (const mark of grid?.querySelectorAll('.current') ?? []) mark.classList.remove('current');
}
