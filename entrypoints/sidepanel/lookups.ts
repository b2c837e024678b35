/** What the side panel has to show: the session's history, or, in a private window, a list that is gone when the side panel closes. */
import type { Ask } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { hearLookups, type Lookup, lookupOf, type NewLookup } from '../../platform/history.ts';

export interface Lookups {
  /** Hear of them now, and whenever there are others. `handedOver` stands outside the history: see platform/history.ts. */
  listen(tell: (history: Lookup[], handedOver: Lookup | null) => void): void;
  /** Look up what was typed. What was looked up comes back to who listens. */
  add(quote: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

export function sharedLookups(ask: Ask): Lookups {
  return {
    listen: (tell) => void hearLookups(browser.storage, tell),
    add: (quote) => ask('remember', { quote, length: quote.length }),
    clear: () => ask('clearHistory', null),
  };
}

export interface PrivateLookups extends Lookups {
  show(lookup: NewLookup): void;
}

export function privateLookups(ask: Ask): PrivateLookups {
  let lookups: Lookup[] = [];
  let tell: (history: Lookup[], handedOver: null) => void = () => {};
  const set = (all: Lookup[]): void => {
    lookups = all;
    tell(lookups, null);
  };
  const show = (lookup: NewLookup): void => {
    const others = lookups.filter(({ quote }) => quote !== lookup.quote);
    set([{ ...lookup, id: crypto.randomUUID(), at: new Date().toISOString() }, ...others]);
  };
  return {
    listen(listener) {
      tell = listener;
      tell(lookups, null);
    },
    async add(quote) {
      show(lookupOf(await ask('lookUp', { quote, length: quote.length }), quote.length, null, 'asked'));
    },
    clear: async () => set([]),
    show,
  };
}
