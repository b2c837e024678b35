/**
 * What the side panel has to show: the session's history and, where none is kept, what was looked up in its window; in a private window,
 * a list that is gone when the side panel closes.
 */
import type { Ask } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { hearLookups, type Lookup, lookupOf, type NewLookup } from '../../platform/shared/history.ts';

/** @param unkept a lookup that stands in no list */
type Tell = (history: Lookup[], unkept: Lookup | null) => void;

export interface Lookups {
  /** Hear of them now, and whenever there are others. */
  listen(tell: Tell): void;
  /** Show a lookup that is written down nowhere. */
  show(lookup: NewLookup): void;
  /** Look up what was typed. What was looked up comes back to who listens. */
  add(quote: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

/** @param keepsHistory whether the reader wants one now */
export function sharedLookups(ask: Ask, keepsHistory: () => boolean): Lookups {
  let history: Lookup[] = [];
  let tell: Tell | null = null;
  /** Came before anybody listened. */
  let waiting: Lookup | null = null;
  const show = (lookup: NewLookup): void => {
    if (tell) tell(history, numbered(lookup));
    else waiting = numbered(lookup);
  };
  return {
    listen(listener) {
      void hearLookups(browser.storage, (all) => {
        history = all;
        tell = listener;
        tell(history, waiting);
        waiting = null;
      });
    },
    show,
    async add(quote) {
      if (keepsHistory()) await ask('remember', { quote, length: quote.length });
      else show(await lookUp(ask, quote));
    },
    clear: () => ask('clearHistory', null),
  };
}

export function privateLookups(ask: Ask): Lookups {
  let lookups: Lookup[] = [];
  let tell: Tell = () => {};
  const set = (all: Lookup[]): void => {
    lookups = all;
    tell(lookups, null);
  };
  const show = (lookup: NewLookup): void =>
    set([numbered(lookup), ...lookups.filter(({ quote }) => quote !== lookup.quote)]);
  return {
    listen(listener) {
      tell = listener;
      tell(lookups, null);
    },
    show,
    add: async (quote) => show(await lookUp(ask, quote)),
    clear: async () => set([]),
  };
}

async function lookUp(ask: Ask, quote: string): Promise<NewLookup> {
  return lookupOf(await ask('lookUp', { quote, length: quote.length }), quote.length, null, 'asked');
}

function numbered(lookup: NewLookup): Lookup {
  return { ...lookup, id: crypto.randomUUID(), at: new Date().toISOString() };
}
