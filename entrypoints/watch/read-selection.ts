import type { WordsPiece } from '../../platform/in-page/handover.ts';
import { elementAround, parentOf } from '../../platform/in-page/host.ts';
import { boxOf, isWritable } from '../../platform/in-page/page-element.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';

export interface PageQuote {
  /** The words as a reader sees them, at most `MAX_PAGE_QUOTE` UTF-16 units. */
  text: string;
  /** The true length, counted up to `COUNTED`: beyond it every selection is too long alike. */
  length: number;
  /** Han characters in `text`. */
  han: number;
  /** Words in Latin letters. */
  words: number;
  /** Where they stand, piece by piece. */
  pieces: WordsPiece[];
  /** From the first word read to the last; a triple click selects up to the start of the next paragraph. */
  range: Range;
  /** As the reader made it. */
  selected: Range;
}

/** Of a longer selection nothing is compared. */
export const COUNTED = 50_001;
/** A quotation has tens of nodes, an article hundreds. What has more is told as too long instead of being walked. */
const MAX_NODES = 5000;
/** Elements and text, that of XHTML's CDATA too. */
const WALKED = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Never words of a quotation: readings above characters, controls, what is not shown. */
const FURNITURE = 'rt,rp,script,style,noscript,template,title,button,select,textarea,sup:has(a)';
const BLOCK = /^(?!inline|contents|ruby|none)/;

/** Less of opacity, of all around taken together, is not seen; the texts that viewers of documents lay over their pictures have 0.2. */
const LEAST_OPACITY = 0.1;
/** Smaller letters, in pixels, are there to be copied, not to be read. */
const LEAST_SIZE = 3;

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

/**
 * Read the words of a range; null where it has none.
 *
 * Not by `toString()`: it copies ten megabytes before it can be cut, and it has ruby readings in it.
 */
export function readRange(range: Range): PageQuote | null {
  const { startContainer, startOffset, endContainer } = range;
  const walker = document.createTreeWalker(range.commonAncestorContainer, WALKED);
  walker.currentNode = childrenOf(startContainer)[startOffset] ?? startContainer;
  const seen = new Map<Element, Shown>();
  // Asked for in the reader's own writing, that is what is read; of a page it is no part.
  const isOwn = isEditable(range);
  let text = '';
  let length = 0;
  let block: Node | null = null;
  let count = 0;
  const tight = document.createRange();
  const pieces: WordsPiece[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    const side = range.comparePoint(node, 0);
    if (side > 0) break;
    if ((count += 1) > MAX_NODES) length = Math.max(length, COUNTED);
    if (length >= COUNTED) break;
    // Where a range starts behind the last child of an element.
    if (side < 0 && node !== startContainer) continue;
    if (node instanceof HTMLBRElement) text += '\n';
    if (!(node instanceof Text)) continue;
    const from = node === startContainer ? startOffset : 0;
    const until = Math.min(from + COUNTED, node === endContainer ? range.endOffset : node.length);
    // No more of a text without end is taken out of the page.
    const words = node.data.slice(from, until);
    if (text.length >= MAX_PAGE_QUOTE) {
      length += until - from;
      tight.setEnd(node, until);
      continue;
    }
    const shown = look(elementAround(node), seen);
    if (!shown.visible || (shown.editable && !isOwn) || words === '') continue;
    if (words.trim() !== '') {
      if (pieces.length === 0) tight.setStart(node, from + words.length - words.trimStart().length);
      tight.setEnd(node, from + words.trimEnd().length);
      pieces.push([node, from, until]);
    }
    if (block !== null && shown.block !== block && text !== '') text += '\n';
    block = shown.block;
    text += words.replace(/\s+/g, ' ');
    length = text.length;
  }
  const cut = text.slice(0, MAX_PAGE_QUOTE).trim();
  if (pieces.length === 0) return null;
  return {
    text: cut,
    // White space at the edges is no part of a quotation.
    length: length > text.length ? length : text.trim().length,
    han: cut.match(/\p{Script=Han}/gu)?.length ?? 0,
    words: cut.match(/\p{Script=Latin}+/gu)?.length ?? 0,
    pieces,
    range: tight,
    selected: range,
  };
}

interface Shown {
  visible: boolean;
  editable: boolean;
  /** Of all elements around, multiplied. */
  opacity: number;
  /** It, or an element around it, was put where nobody can scroll to, or shrunk to a point. */
  isAway: boolean;
  /** The element whose words stand on lines of their own. */
  block: Node | null;
}

/** Text without an element around it. */
const BARE: Shown = { visible: true, editable: false, opacity: 1, isAway: false, block: null };

/** So much of the size around it, and a reading or a note mark looks like the text. */
const FULL_SIZE = 0.9;

/**
 * Whether words are no part of a quotation by what they are. A page can dress such an element as its text, and have a reader select
 * words that would not be compared: what looks like the text is text.
 */
function isFurniture(element: Element, style: CSSStyleDeclaration): boolean {
  const furniture = Element.prototype.closest.call(element, FURNITURE);
  if (furniture === null) return false;
  const around = elementAround(furniture);
  if (around === null || parseFloat(style.fontSize) < FULL_SIZE * parseFloat(getComputedStyle(around).fontSize))
    return true;
  const { borderTopWidth, backgroundColor, backgroundImage, appearance } = getComputedStyle(furniture);
  const isBare =
    borderTopWidth === '0px' && backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return !isBare || (Element.prototype.matches.call(furniture, CONTROLS) && appearance !== 'none');
}

const CONTROLS = 'button,select,textarea';

/** For words that are for screen readers alone, and those that a page has hidden amid its text. */
function isOffPage(element: Element, { overflow }: CSSStyleDeclaration): boolean {
  const { right, bottom, width, height } = boxOf(element);
  return right + scrollX < 0 || bottom + scrollY < 0 || (overflow !== 'visible' && width <= 1 && height <= 1);
}

/** Methods are taken from the prototype: a form's fields can hide an element's own. */
function look(element: Element | null, seen: Map<Element, Shown>): Shown {
  if (element === null) return BARE;
  const known = seen.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const around = look(elementAround(element), seen);
  const opacity = around.opacity * Number(style.opacity);
  const visible =
    opacity >= LEAST_OPACITY &&
    !around.isAway &&
    !isFurniture(element, style) &&
    // Without a box of its own an element is not visible by itself, but what stands in it is.
    (style.display === 'contents'
      ? around.visible && style.visibility === 'visible'
      : Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) &&
    style.userSelect !== 'none' &&
    parseFloat(style.fontSize) >= LEAST_SIZE;
  const editable = element instanceof HTMLElement && isWritable(element);
  const isAway = around.isAway || (/^(?:absolute|fixed)$/.test(style.position) && isOffPage(element, style));
  const shown = {
    visible: visible && !isAway,
    editable,
    opacity,
    isAway,
    block: BLOCK.test(style.display) ? element : around.block,
  };
  seen.set(element, shown);
  return shown;
}

function childrenOf(node: Node): NodeListOf<Node> {
  return Reflect.get(Node.prototype, 'childNodes', node);
}
