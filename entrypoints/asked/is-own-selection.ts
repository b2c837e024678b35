/**
 * Whether the selection that a menu or a shortcut asks about is the reader's.
 *
 * A page can select other words between the reader's hand and the asking, in a timer or as the menu opens, and keep the look of the old
 * selection. So a selection counts that the reader's own hand has made and that is seen, and with the menu the words are those that the
 * browser gave. Where none of ours was in the page to hear the hand, the last two have to do.
 */
import type { KnownHands, PageQuote, Showing } from '../../platform/in-page/handover.ts';
import { COUNTED, isEditable, isSameRange } from '../../platform/in-page/selected-range.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';

/** @param told what the browser gave with the menu; empty for the shortcut, with which it gives nothing */
export function isReaders(
  quote: PageQuote,
  told: string,
  { isHeard, made }: KnownHands,
  { isSeen }: Pick<Showing, 'isSeen'>,
): boolean {
  // Nothing is said of it that could be untrue.
  if (quote.length >= COUNTED) return true;
  const isByHand = isSameRange(quote.selected, made);
  // What the reader writes is the reader's, and no gesture there is followed.
  const isMade = isByHand || !isHeard || isEditable(quote.selected);
  // What was seen when the hand made it may have been scrolled away since.
  return isMade && (isSeen(quote) ?? isByHand) && (told === '' || agrees(quote.text, told));
}

/** Whether words that no script can read, those in a field, are asked about where the reader's hand was. */
export function isReadersField(field: Element | null, { isHeard, pressed }: KnownHands): boolean {
  return !isHeard || (field !== null && field === pressed);
}

/**
 * Whether the browser's words are those that are read. It has in them what we leave out, readings above characters and note marks: then
 * they have to be all that is selected now.
 */
function agrees(read: string, told: string): boolean {
  const [ours, theirs] = [folded(read), folded(told)];
  if (ours === theirs) return true;
  if (read.length >= MAX_PAGE_QUOTE) return theirs.startsWith(ours);
  return folded(String(getSelection())) === theirs;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
