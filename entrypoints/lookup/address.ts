import { lookupPath } from '../../platform/shared/addresses.ts';

/** What an address holds of a quote: more is cut off, and the engine calls it too long all the same. */
const MAX_QUOTE = 100_000;

/**
 * The quote in the page's address: `#q=…`, percent-encoded.
 * @returns empty where there is none; null where the address is damaged
 */
export function quoteInHash(hash: string): string | null {
  const encoded = /^#q=(.*)$/s.exec(hash)?.[1];
  if (encoded === undefined) return hash === '' || hash === '#' ? '' : null;
  try {
    return decodeURIComponent(encoded).slice(0, MAX_QUOTE).toWellFormed();
  } catch {
    // Half an escape: the address was cut off. To look up what is left would answer another question.
    return null;
  }
}

/** The tab whose check is to be listed: `#check=12`; null where the address names none. */
export function checkedTabIn(hash: string): number | null {
  const [, tab] = /^#check=(\d{1,10})$/.exec(hash) ?? [];
  return tab === undefined ? null : Number(tab);
}

const MAX_KEPT = 2000;

/** The address that a reload looks the same quote up by; one that is too long for an address is not kept. */
export function addressOf(quote: string): string {
  return quote.length > MAX_KEPT ? '#' : lookupPath(quote);
}
