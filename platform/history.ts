/**
 * What was looked up since the browser started.
 *
 * In the browser's session storage: in memory alone, out of reach of web pages, there when the worker dies and gone when the browser
 * ends. The background writes, and never for private windows; the side panel reads and hears of changes.
 */
import type { Wording } from '../engine/answer.ts';

/** The page on which a quote was found. */
export interface Page {
  address: string;
  title: string;
}

export interface Lookup {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  quote: string;
  /** True length of the selection, UTF-16 units. */
  length: number;
  page: Page | null;
  wording: Wording;
  /** Of the best match. */
  date: string | null;
  speaker: string | null;
  /**
   * What the side panel does with it: `asked` is shown at once; `selected` only while the side panel follows the selection.
   */
  how: 'asked' | 'selected';
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const HISTORY = 'lookups';
const MAX_LOOKUPS = 100;
/** The finder compares no more. */
const MAX_QUOTE = 10_000;
const MAX_PAGE = 2000;

/** What the background itself wrote. Newest first. */
export function lookupsIn(value: unknown): Lookup[] {
  return Array.isArray(value) ? (value as Lookup[]) : [];
}

export async function readLookups(area: Area): Promise<Lookup[]> {
  return lookupsIn((await area.get(HISTORY))[HISTORY]);
}

export interface History {
  add(lookup: Omit<Lookup, 'id' | 'at'>): Promise<void>;
  clear(): Promise<void>;
}

/** There may be one writer only: additions wait for each other. */
export function createHistory(
  area: Area,
  now = () => new Date().toISOString(),
  newId = () => crypto.randomUUID(),
): History {
  let writing: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    writing = writing.then(work, work);
    return writing;
  };
  return {
    add: (lookup) =>
      inTurn(async () => {
        const lookups = await readLookups(area);
        const quote = lookup.quote.slice(0, MAX_QUOTE).toWellFormed();
        const page = lookup.page && {
          address: lookup.page.address.slice(0, MAX_PAGE),
          title: lookup.page.title.slice(0, MAX_PAGE).toWellFormed(),
        };
        const isAgain = (other: Lookup): boolean => other.quote === quote && other.page?.address === page?.address;
        const added: Lookup = { ...lookup, quote, page, id: newId(), at: now() };
        // Selecting the same words again is no new lookup.
        await area.set({ [HISTORY]: [added, ...lookups.filter((other) => !isAgain(other))].slice(0, MAX_LOOKUPS) });
      }),
    clear: () => inTurn(() => area.set({ [HISTORY]: [] })),
  };
}
