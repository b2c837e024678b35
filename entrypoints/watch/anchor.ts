import type { Anchor } from '../../platform/page-handover.ts';
import { MAX_PAGE_QUOTE } from '../../platform/protocol.ts';
import type { PageQuote } from './read-selection.ts';

/** The place of selected words, for the panel to stand beside. */
export function anchorTo({ range, selected, length }: PageQuote): Anchor {
  return {
    node: range.startContainer,
    range: selected,
    rects() {
      if (range.collapsed || !range.startContainer.isConnected) return [];
      // A quotation has a few lines. Of a selection that fills the page many times over the ends are enough.
      const parts = length > MAX_PAGE_QUOTE ? [endOf(range, true), endOf(range, false)] : [range];
      return parts.flatMap((part) => [...part.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
    },
  };
}

/** The place of words in a text field: the field, since the words in it have no boxes of their own. */
export function anchorToField(element: Element | null): Anchor | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  return {
    node: element,
    range: null,
    rects: () => (element.isConnected ? [element.getBoundingClientRect()] : []),
  };
}

function endOf(range: Range, atStart: boolean): Range {
  const end = range.cloneRange();
  end.collapse(atStart);
  const node = end.startContainer;
  if (atStart && node instanceof Text) end.setEnd(node, Math.min(node.length, end.startOffset + 1));
  else if (node instanceof Text) end.setStart(node, Math.max(0, end.startOffset - 1));
  return end;
}
