/** The text of one frame, as its parts come in. */
import type { PageText } from '../../../engine/page/page-text.ts';
import { MAX_PAGE_TEXT, PART_LENGTH } from '../../shared/page-check/in-page.ts';
import { parsePageText } from './parse-page-text.ts';

/** As JSON, with all that is written beside the text. */
const MAX_PARTS = Math.ceil((MAX_PAGE_TEXT * 2) / PART_LENGTH);

export interface Gathered {
  parts: string[];
  /** undefined until it is whole; null for what is no text of a page. */
  text: PageText | null | undefined;
}

export const nothingGathered = (): Gathered => ({ parts: [], text: undefined });

/**
 * Take one part. One that was sent again, because its answer was lost, changes nothing; after a worker that died they begin anew.
 * @returns which part is wanted next; null: none
 */
export function gather(
  gathered: Gathered,
  { at, part, isLast }: { at: number; part: string; isLast: boolean },
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
  gathered.text = parsePageText(gathered.parts.join(''));
  gathered.parts = [];
  return null;
}
