/** Keys among the sentences of two columns: up and down in a column, left and right across to the other; the rest acts on what is chosen. */
import { useEffect, useRef } from 'preact/hooks';
import type { BilingualSide } from '../../../engine/english/align/side-by-side.ts';
import { focusInView } from '../show-row.ts';
import type { PairCorrecting } from './use-pairing.ts';

/** @param pairing null: the keys are not heard */
export function useSentenceKeys(pairing: PairCorrecting | null): void {
  const now = useRef(pairing);
  now.current = pairing;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (now.current !== null) onSentenceKey(event, now.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function onSentenceKey(event: KeyboardEvent, pairing: PairCorrecting): void {
  if (event.key === 'Escape') return pairing.clear();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    return pairing.state();
  }
  const here = event.target instanceof Element ? event.target.closest<HTMLElement>('.sentence') : null;
  if (here === null || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const next = nextTo(here, event.key);
  if (next === null) return undefined;
  event.preventDefault();
  return focusInView(next);
}

function nextTo(here: HTMLElement, key: string): HTMLElement | null {
  const side = here.dataset['side'];
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const all = [...document.querySelectorAll<HTMLElement>(`.sentence[data-side="${side}"]`)];
    return all[all.indexOf(here) + (key === 'ArrowDown' ? 1 : -1)] ?? null;
  }
  const other = key === 'ArrowRight' ? 'chinese' : key === 'ArrowLeft' ? 'english' : null;
  if (other === null || other === side) return null;
  return here.closest('.row')?.querySelector<HTMLElement>(`.sentence[data-side="${other}"]`) ?? null;
}

export function sentenceAt(side: BilingualSide, at: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.sentence[data-side="${side}"][data-at="${at}"]`);
}

/** The first sentence of the next pair that is not sure, behind a row; from the last one the first is next. */
export function nextUnsure(grid: HTMLElement, row: Element | null): HTMLElement | null {
  const rows = [...grid.querySelectorAll<HTMLElement>('.row')];
  const from = rows.findIndex((each) => each === row);
  const isUnsure = (each: HTMLElement): boolean => each.classList.contains('row-unsure');
  const next = rows.slice(from + 1).find(isUnsure) ?? rows.find(isUnsure);
  return next?.querySelector<HTMLElement>('.sentence') ?? null;
}
