import { boxesOf, edgeBox } from '../../platform/in-page/character-box.ts';
import { handover, type PanelRequest, type WordsPiece } from '../../platform/in-page/handover.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { boxOf, isInDocument, isInside } from '../../platform/in-page/page-element.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';

/** Not more often are words looked for that are nowhere. */
const SEARCH_MS = 500;

/** Where the words are, for the panel to stand beside. Live: follows when the page scrolls or changes. */
export interface Anchor {
  readonly node: Node;
  /** In the layout viewport; empty when the words are no longer in the document. */
  rects(): DOMRect[];
  /** The block of text around them; null where there is none that can be told. */
  column(): DOMRect | null;
  /** Where the words stand as they are read now, or that other words stand there; in a text field they have no place. */
  pieces(): WordsPiece[] | 'changed';
  /** The page's selection, to be put back after a click into the panel. */
  readonly range: Range | null;
}

/** @returns null where the words are not in the page's text, nor in a field that has a box */
export function anchorFor({ place, quote }: Pick<PanelRequest, 'place' | 'quote'>): Anchor | null {
  return place === null || place instanceof Element ? anchorToField(place) : anchorTo(place, quote);
}

function anchorTo(place: { range: Range; selected: Range }, quote: PanelRequest['quote']): Anchor {
  let { range, selected } = place;
  let block = blockAround(range);
  let searched = -Infinity;
  const read = (of: Range) => handover().read?.(of) ?? null;
  /** As they stood when they were read last, and all that the document had there. */
  let last: { pieces: WordsPiece[]; text: string } | null = null;
  /** Where a page that was drawn anew has the words now. */
  const moveTo = (found: Range): void => {
    range = selected = found;
    block = blockAround(found);
  };
  return {
    column: () => (block !== null && isInDocument(block) ? boxOf(block) : null),
    pieces() {
      const now = read(range);
      // Of a longer selection nobody looks at every word.
      const text = quote.length <= MAX_PAGE_QUOTE ? String(range) : null;
      if (now?.text === quote.text) {
        last = text === null ? null : { pieces: now.pieces, text };
        return now.pieces;
      }
      // By styles alone: the words are there, and are not seen as they were.
      if (last !== null && last.text === text) return last.pieces;
      if (performance.now() - searched < SEARCH_MS) return now === null ? [] : 'changed';
      searched = performance.now();
      const { looking } = handover();
      const found = looking?.findAgain(quote.text, range.startContainer, (of) => read(of)?.text === quote.text);
      if (!found) return now === null ? [] : 'changed';
      moveTo(found);
      return read(found)?.pieces ?? [];
    },
    get node() {
      return range.startContainer;
    },
    get range() {
      return selected;
    },
    rects() {
      if (range.collapsed || !isInDocument(range.startContainer)) return [];
      // A quotation has a few lines. Of a selection that fills the page many times over the ends are enough.
      if (quote.length <= MAX_PAGE_QUOTE) return boxesOf(range);
      return [edgeBox(range, true), edgeBox(range, false)].filter((box) => box !== null);
    },
  };
}

/** The place of words in a text field: the field, since the words in it have no boxes of their own. */
function anchorToField(element: Element | null): Anchor | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  return {
    node: element,
    range: null,
    column: () => null,
    // What the reader writes is the reader's to change.
    pieces: () => [],
    rects: () => (element.isConnected ? [element.getBoundingClientRect()] : []),
  };
}

/** The nearest element around all of the words that is laid out as a block. */
function blockAround({ startContainer, endContainer }: Range): Element | null {
  for (let block = elementAround(startContainer); block !== null; block = elementAround(block))
    if (isInside(block, endContainer) && !/^(?:inline|contents)/.test(getComputedStyle(block).display)) return block;
  return null;
}

/** Something in the page near which our element lives. */
export function nearOf(anchor: Anchor | null): Node {
  return anchor?.node ?? document.documentElement;
}
