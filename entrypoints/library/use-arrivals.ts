/** What comes to the page by itself: texts that were kept, one that came alone, a page that was taken. */
import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem } from '../../platform/own-page/library/queue-item.ts';
import type { LibraryText } from '../../platform/library/library.ts';
import type { Route } from './use-route.ts';

const APART_MS = 2000;

/** An older form of a page: its words are others now. */
export function textAtAddress(texts: readonly LibraryText[], { open }: QueueItem): string | null {
  const address = open?.read.stated.find(({ fact }) => fact === 'address')?.value;
  if (address === undefined) return null;
  return texts.find((text) => text.address === address || text.alsoAt.includes(address))?.id ?? null;
}

/** The list is read again when something was kept, but not for each of a thousand. */
export function useKeptTexts(
  items: readonly QueueItem[],
  isWorking: boolean,
  refresh: (isWorking: boolean) => void,
): void {
  const kept = items.filter(({ state }) => state === 'kept' || state === 'replaced').length;
  const last = useRef({ kept: 0, at: 0 });
  useEffect(() => {
    const isNew = kept !== last.current.kept;
    if (!isNew || (isWorking && performance.now() - last.current.at < APART_MS)) return;
    last.current = { kept, at: performance.now() };
    refresh(isWorking);
  }, [kept, isWorking]);
}

/** A text that came alone is opened as soon as it is read, once. */
export function useAloneItem(items: readonly QueueItem[], open: (id: number) => void): void {
  const opened = useRef(new Set<number>());
  useEffect(() => {
    const next = items.find(({ id, isAlone, state }) => isAlone && state === 'needs-you' && !opened.current.has(id));
    if (next === undefined) return;
    opened.current.add(next.id);
    open(next.id);
  }, [items]);
}

/** A page that was taken waits in the session under the key of the address. */
export function useTakenPage(route: Route, take: (key: string) => Promise<void>): void {
  const key = route.view === 'page' ? route.key : null;
  useEffect(() => {
    if (key !== null) void take(key);
  }, [key]);
}
