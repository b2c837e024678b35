/** What a script in a page sends in parts, as they come in: a frame's text. */
import { MAX_PAGE_TEXT, PART_LENGTH } from '../../shared/page-check/in-page.ts';

/** As JSON, with all that is written beside the text. */
const MAX_PARTS = Math.ceil((MAX_PAGE_TEXT * 2) / PART_LENGTH);

export interface Gathered<T> {
  parts: string[];
  /** undefined until it is whole; null for what is no text of a page. */
  text: T | null | undefined;
}

export const nothingGathered = <T>(): Gathered<T> => ({ parts: [], text: undefined });

/**
 * Take one part. One that was sent again, because its answer was lost, changes nothing; after a worker that died they begin anew.
 * @returns which part is wanted next; null: none
 */
export function gather<T>(
  gathered: Gathered<T>,
  { at, part, isLast }: { at: number; part: string; isLast: boolean },
  parse: (json: string) => T | null,
): number | null {
  if (gathered.text !== undefined) return null;
  if (at !== gathered.parts.length) return gathered.parts.length;
  if (at >= MAX_PARTS) {
    gathered.text = null;
    gathered.parts = [];
    return null;
  }
  gathered.parts.push(part);
  if (!isLast) return gathered.parts.length;
  gathered.text = parse(gathered.parts.join(''));
  gathered.parts = [];
  return null;
}
