import { parentOf } from './host.ts';
import { isWritable } from './page-element.ts';

/** Of a longer selection nothing is compared, and its length is not told. */
export const COUNTED = 50_001;

/** Open shadow roots around the place where something happened, on an event's way from its target up. */
export function rootsOf(path: EventTarget[]): ShadowRoot[] {
  return path.filter((target) => target instanceof ShadowRoot);
}

/**
 * Where the selection is, as ends that stay as they are when the selection changes; null where there is none. A caret has its
 * two ends at one place. Reads no layout.
 * @param roots open shadow roots it may lie in
 */
export function selectedRange(roots: ShadowRoot[]): AbstractRange | null {
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  // Where the browser does not have it yet, a selection in a shadow root is not seen.
  return selection.getComposedRanges?.({ shadowRoots: roots })[0] ?? selection.getRangeAt(0).cloneRange();
}

const ENDS = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const;

/** Nothing is the same as nothing else. */
export function isSameRange(a: AbstractRange | null, b: AbstractRange | null): boolean {
  return a !== null && b !== null && ENDS.every((end) => a[end] === b[end]);
}

/** A range of its own, where what is selected can be walked; null for a mere caret. */
export function toRange(selected: AbstractRange | null): Range | null {
  if (selected === null || selected.collapsed) return null;
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  return range;
}

/** Whether a selection is in the reader's own writing. */
export function isEditable({ commonAncestorContainer: node }: Range): boolean {
  const element = node instanceof HTMLElement ? node : parentOf(node);
  return document.designMode === 'on' || (element instanceof HTMLElement && isWritable(element));
}
