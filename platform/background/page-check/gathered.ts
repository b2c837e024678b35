/** What a script in a page sends in parts, as they come in: a frame's text. */
import { MAX_PAGE_TEXT, PART_LENGTH } from '../../shared/page-check/in-page.ts';

/** As JSON, with all that is written beside the text. */
const MAX_PARTS = Math.ceil((MAX_PAGE_TEXT * 2) / PART_LENGTH);

/** Understands a text that comes in parts. */
export interface IncomingText<T> {
  take(part: string): void;
  /** All of it came. @returns null for what is no text of a page */
  end(): T | null;
}

export interface Gathered<T> {
  /** null once the text is whole. */
  incoming: IncomingText<T> | null;
  /** So many parts. */
  taken: number;
  /** undefined until it is whole; null for what is no text of a page. */
  text: T | null | undefined;
}

export const nothingGathered = <T>(): Gathered<T> => ({ incoming: null, taken: 0, text: undefined });

/**
 * Take one part. One that was sent again, because its answer was lost, changes nothing; after a worker that died they begin anew.
 * @param begin what understands them, asked for with the first
 * @returns which part is wanted next; null: none
 */
export function gather<T>(
  gathered: Gathered<T>,
  { at, part, isLast }: { at: number; part: string; isLast: boolean },
  begin: () => IncomingText<T>,
): number | null {
  if (gathered.text !== undefined) return null;
  if (at !== gathered.taken) return gathered.taken;
  const incoming = (gathered.incoming ??= begin());
  if (at < MAX_PARTS) {
    incoming.take(part);
    gathered.taken += 1;
    if (!isLast) return gathered.taken;
    gathered.text = incoming.end();
  } else gathered.text = null;
  gathered.incoming = null;
  return null;
}

/** A text that is understood when all of it is there. */
export function wholeText<T>(parse: (text: string) => T | null): IncomingText<T> {
  const parts: string[] = [];
  return { take: (part) => void parts.push(part), end: () => parse(parts.join('')) };
}
