import { handover } from '../../platform/in-page/handover.ts';
import { giveFocus, isInDocument } from '../../platform/in-page/page-element.ts';

/** The page's focus: remembered when the panel opens, given back when it closes. */
export interface PriorFocus {
  giveBack(root: ShadowRoot): void;
}

export function rememberFocus(): PriorFocus {
  const before = document.activeElement;
  return {
    giveBack(root) {
      if (!(root.activeElement instanceof HTMLElement)) return;
      root.activeElement.blur();
      if (before instanceof HTMLElement && isInDocument(before)) giveFocus(before);
    },
  };
}

const STOPS = 'button:not(:disabled)';

/** Tab goes round inside the panel. */
export function keepFocusInside(box: HTMLElement, root: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = event.shiftKey ? at - 1 : at + 1;
  // From the box itself backwards is to the last, too.
  const stop = stops.at(next < 0 ? -1 : next % stops.length);
  event.preventDefault();
  stop?.focus();
}

/** A caret is one too. */
function rangeIn(root: ShadowRoot): StaticRange | null {
  const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
  return range !== undefined && root.contains(range.startContainer) ? range : null;
}

/** Whether the selection is in the panel, be it a mere caret. */
export function holdsSelection(root: ShadowRoot): boolean {
  return rangeIn(root) !== null;
}

/** Whether a key copies what is selected in the panel; the focus stays in the page meanwhile. */
export function isCopying({ ctrlKey, metaKey, key }: KeyboardEvent, root: ShadowRoot): boolean {
  return (ctrlKey || metaKey) && /^(?:c|Insert)$/i.test(key) && rangeIn(root)?.collapsed === false;
}

/** The words that the reader selected inside the panel; the notes in brackets are not among them. */
export function selectedInside(root: ShadowRoot): string {
  const range = rangeIn(root);
  if (range === null || range.collapsed) return '';
  const words = document.createRange();
  words.setStart(range.startContainer, range.startOffset);
  words.setEnd(range.endContainer, range.endOffset);
  return handover().read?.(words)?.text ?? '';
}

/** A click on the panel's text takes the page's selection away; it comes back unless something was selected. */
export function giveBackSelection(range: Range | null): void {
  const selection = document.getSelection();
  if (!selection || range === null || range.collapsed || !isInDocument(range.startContainer)) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
