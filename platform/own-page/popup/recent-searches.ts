/**
 * What was searched for in the popup since the browser started.
 *
 * In the browser's session storage, as the history of lookups is: in memory alone, out of reach of web pages, gone when the browser
 * ends. Nothing of private windows, and nothing where the reader wants no history: there no store is made.
 */
import type { Area } from '../../shared/storage/area.ts';

/** Do one thing at a time, over all our pages. */
type InTurn = (work: () => Promise<string[]>) => Promise<string[]>;

export interface RecentSearches {
  /** Newest first. */
  read(): Promise<string[]>;
  add(query: string): Promise<string[]>;
  clear(): Promise<string[]>;
}

const KEY = 'searches';
const MAX_SEARCHES = 8;
/** Longer ones are quotations. */
const MAX_LENGTH = 100;

export function createRecentSearches(area: Area, inTurn: InTurn = withLock): RecentSearches {
  const read = async (): Promise<string[]> => {
    const stored = (await area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === 'string') : [];
  };
  const write = async (searches: string[]): Promise<string[]> => {
    await area.set({ [KEY]: searches });
    return searches;
  };
  return {
    read,
    add: (query) =>
      inTurn(async () => {
        const added = query.trim();
        const searches = await read();
        if (added === '' || added.length > MAX_LENGTH) return searches;
        const [newest = ''] = searches;
        // Typed on after a rest: 全球, then 全球南方.
        const others = searches.filter((each, at) => each !== added && !(at === 0 && added.startsWith(newest)));
        return write([added, ...others].slice(0, MAX_SEARCHES));
      }),
    clear: () => inTurn(() => write([])),
  };
}

/** Two popups of two windows write into one list. */
function withLock(work: () => Promise<string[]>): Promise<string[]> {
  return navigator.locks.request(KEY, work);
}
