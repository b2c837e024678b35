import type { Range } from '../../engine/record/record.ts';

const TRANSCRIPT = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const PLACE = /^[a-z]{1,2}\d{1,5}(?:-\d{1,3})?(?:\.\d{1,5})?$/;
const RANGES = /^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9}){0,49}$/;

/** What an address asks for. Strings that do not have the form of our ids are dropped here and never shown. */
export interface ReaderAddress {
  /** null: none was named; `malformed` says whether something else stood there. */
  transcript: string | null;
  /** `a14` or `a14.2`, below the transcript. */
  place: string | null;
  /** Source ranges to mark. */
  ranges: Range[];
  /** Something stands in the address that cannot be an id. */
  malformed: boolean;
}

/**
 * Read the reader's address: `?t=2017-03-08.scio&h=120-140#a14.2`.
 * @param search with its question mark; @param hash with its number sign
 */
export function parseAddress(search: string, hash: string): ReaderAddress {
  const asked = new URLSearchParams(search);
  const [t, h] = [asked.get('t'), asked.get('h')];
  const place = decoded(hash.slice(1));
  const transcript = fit(TRANSCRIPT, t);
  return {
    transcript,
    place: fit(PLACE, place),
    ranges: rangesIn(fit(RANGES, h)),
    malformed: (t !== null && transcript === null) || (place !== '' && !PLACE.test(place ?? '')),
  };
}

function fit(form: RegExp, text: string | null): string | null {
  return text !== null && form.test(text) ? text : null;
}

function rangesIn(text: string | null): Range[] {
  if (text === null) return [];
  return text
    .split(',')
    .map((pair) => pair.split('-').map(Number) as [number, number])
    .filter(([start, end]) => start < end);
}

/** @returns null for half an escape */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // As good as any other string that names nothing.
    return null;
  }
}
