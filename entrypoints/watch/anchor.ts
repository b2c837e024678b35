import type { Anchor } from '../../platform/in-page/handover.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';
import { boxesOf, edgeBox } from './character-box.ts';
import { type PageQuote, readRange } from './read-selection.ts';

/** The place of selected words, for the panel to stand beside. */
export function anchorTo({ range, selected, text, length }: PageQuote): Anchor {
  return {
    isChanged() {
      const now = readRange(range);
      return now !== null && now.text !== text;
    },
    node: range.startContainer,
    range: selected,
    rects() {
      if (range.collapsed || !range.startContainer.isConnected) return [];
      // A quotation has a few lines. Of a selection that fills the page many times over the ends are enough.
      if (length <= MAX_PAGE_QUOTE) return boxesOf(range);
      return [edgeBox(range, true), edgeBox(range, false)].filter((box) => box !== null);
    },
  };
}

/** The place of words in a text field: the field, since the words in it have no boxes of their own. */
export function anchorToField(element: Element | null): Anchor | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  return {
    node: element,
    range: null,
    // What the reader writes is the reader's to change.
    isChanged: () => false,
    rects: () => (element.isConnected ? [element.getBoundingClientRect()] : []),
  };
}
