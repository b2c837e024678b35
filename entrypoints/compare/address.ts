import type { Range } from '../../engine/record/record.ts';

/** What the page's address asks for. Nothing of it is shown before the record has confirmed it. */
export interface CompareAddress {
  /** Transcript ids; null where they are missing or have not the form of one. */
  a: string | null;
  b: string | null;
  /** A turn or paragraph, of the first text unless its transcript is named: `a14.2`, `2017-03-08.xinhua#a14.2`. */
  place: string | null;
  /** Where in the source of that place a difference stands: `#a14.2&d=5412-5415`; null where the address names none. */
  difference: Range | null;
  /** There is something behind `#`, and it has not the form of a place. */
  malformed: boolean;
}

const TRANSCRIPT = /^\d{4}-\d{2}-\d{2}[a-z0-9-]{0,20}\.[a-z0-9-]{1,40}$/;
const PLACE =
  /^(?:(?<transcript>[^#]+)#)?(?<key>[a-z]{1,2}\d{1,5}(?:-\d{1,3})?(?:\.\d{1,5})?)(?:&d=(?<start>\d{1,9})-(?<end>\d{1,9}))?$/;

export function parseAddress(search: string, hash: string): CompareAddress {
  const params = new URLSearchParams(search);
  const a = transcriptId(params.get('a'));
  const raw = decoded(hash.slice(1));
  const { transcript, key, start, end } = PLACE.exec(raw ?? '')?.groups ?? {};
  const owner = transcript === undefined ? a : transcriptId(transcript);
  const place = key !== undefined && owner !== null ? `${owner}#${key}` : null;
  const difference: Range | null = start === undefined ? null : [Number(start), Number(end)];
  return { a, b: transcriptId(params.get('b')), place, difference, malformed: hash.length > 1 && place === null };
}

/** What leads to a difference, behind the address of its two texts: ids and numbers, and no words. */
export function differenceHash(paragraph: string, [start, end]: Range): string {
  return `#${encodeURIComponent(paragraph)}&d=${start}-${end}`;
}

function transcriptId(value: string | null): string | null {
  return value !== null && TRANSCRIPT.test(value) ? value : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a broken escape names nothing
  }
}
