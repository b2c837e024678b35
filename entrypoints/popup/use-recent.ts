import { useEffect, useState } from 'preact/hooks';
import type { RecentSearches } from '../../platform/own-page/popup/recent-searches.ts';

/** A query that stood so long, with passages found, was what was looked for. */
const REST_MS = 1500;

export interface Recent {
  searches: readonly string[];
  /** A passage of this query was opened. */
  remember: (query: string) => void;
  clear: () => void;
}

/** @param store null: nothing is remembered; @param found whether the query found anything */
export function useRecent(store: RecentSearches | null, query: string, found: boolean): Recent {
  const [searches, setSearches] = useState<readonly string[]>([]);
  // Storage that fails costs the list, not the search.
  const show = (reading: Promise<readonly string[]> | undefined): void => void reading?.then(setSearches, () => {});
  useEffect(() => show(store?.read()), [store]);
  useEffect(() => {
    if (store === null || !found) return undefined;
    const timer = setTimeout(() => show(store.add(query)), REST_MS);
    return () => clearTimeout(timer);
  }, [store, query, found]);
  return {
    searches,
    remember: (opened) => show(store?.add(opened)),
    clear: () => show(store?.clear()),
  };
}
