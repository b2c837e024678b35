import { parentOf } from '../../platform/page-host.ts';
import { MAX_PAGE_QUOTE } from '../../platform/protocol.ts';

export interface PageQuote {
  /** The words as a reader sees them, at most `MAX_PAGE_QUOTE` UTF-16 units. */
  text: string;
  /** The true length, counted up to `COUNTED`: beyond it every selection is too long alike. */
  length: number;
  /** Han characters in `text`. */
  han: number;
  /** From the first word read to the last; a triple click selects up to the start of the next paragraph. */
  range: Range;
  /** As the reader made it. */
  selected: Range;
}

const COUNTED = 50_001;
/** A quotation has tens of nodes, an article hundreds. What has more is told as too long instead of being walked. */
const MAX_NODES = 5000;

/** Never words of a quotation: readings above characters, controls, what is not shown. */
const FURNITURE = 'rt,rp,script,style,noscript,template,title,button,select,textarea,sup:has(a)';
const BLOCK = /^(?!inline|contents|ruby|none)/;

/** What the reader has selected, a live range; null where nothing is. @param roots open shadow roots it may lie in */
export function selectedRange(roots: ShadowRoot[]): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const plain = selection.getRangeAt(0);
  const [composed] = roots.length > 0 ? (selection.getComposedRanges?.({ shadowRoots: roots }) ?? []) : [];
  if (composed === undefined) return plain.collapsed ? null : plain;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range.collapsed ? null : range;
}

/** Whether a selection is in the reader's own writing. */
export function isEditable({ commonAncestorContainer: node }: Range): boolean {
  const element = node instanceof HTMLElement ? node : parentOf(node);
  return document.designMode === 'on' || (element instanceof HTMLElement && element.isContentEditable);
}

/**
 * Read the words of a range; null where it has none.
 *
 * Not by `toString()`: it copies ten megabytes before it can be cut, and it has ruby readings in it.
 */
export function readRange(range: Range): PageQuote | null {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_ALL);
  const stop = nodeAfter(walker, range.endContainer, range.endOffset);
  const seen = new Map<Element, Shown>();
  let text = '';
  let length = 0;
  let block: Node | null = null;
  let count = 0;
  const tight = document.createRange();
  let isStarted = false;
  for (let node = nodeAt(walker, range); node !== null && node !== stop; node = walker.nextNode()) {
    if ((count += 1) > MAX_NODES) length = Math.max(length, COUNTED);
    if (length >= COUNTED) break;
    if (node instanceof HTMLBRElement) text += '\n';
    if (!(node instanceof Text)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const until = node === range.endContainer ? range.endOffset : node.length;
    const words = node.data.slice(from, until);
    if (text.length >= MAX_PAGE_QUOTE) {
      length += words.length;
      tight.setEnd(node, until);
      continue;
    }
    const parent = parentOf(node);
    const shown = parent instanceof Element ? look(parent, seen) : { visible: true, block: null };
    if (!shown.visible || words === '') continue;
    if (words.trim() !== '') {
      if (!isStarted) tight.setStart(node, from);
      tight.setEnd(node, until);
      isStarted = true;
    }
    if (block !== null && shown.block !== block && text !== '') text += '\n';
    block = shown.block;
    text += words.replace(/\s+/g, ' ');
    length = text.length;
  }
  const cut = text.slice(0, MAX_PAGE_QUOTE).trim();
  if (!isStarted) return null;
  return {
    text: cut,
    // White space at the edges is no part of a quotation.
    length: length > text.length ? length : Math.max(cut.length, text.trim().length),
    han: cut.match(/\p{Script=Han}/gu)?.length ?? 0,
    range: tight,
    selected: range.cloneRange(),
  };
}

interface Shown {
  visible: boolean;
  block: Node | null;
}

/** Methods are taken from the prototype: a form's fields can hide an element's own. */
function look(element: Element, seen: Map<Element, Shown>): Shown {
  const known = seen.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const visible =
    Element.prototype.closest.call(element, FURNITURE) === null &&
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true }) &&
    style.userSelect !== 'none' &&
    style.fontSize !== '0px';
  let block: Node | null = element;
  while (block instanceof Element && !BLOCK.test(getComputedStyle(block).display)) block = parentOf(block);
  const shown = { visible, block };
  seen.set(element, shown);
  return shown;
}

function childAt(node: Node, index: number): Node | null {
  return (Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<Node>)[index] ?? null;
}

/** Where the walk begins. */
function nodeAt(walker: TreeWalker, { startContainer, startOffset }: Range): Node | null {
  if (startContainer instanceof CharacterData) return (walker.currentNode = startContainer);
  const child = childAt(startContainer, startOffset);
  return child === null ? nodeBehind(walker, startContainer) : (walker.currentNode = child);
}

/** The first node that is wholly behind the range; null where it ends with the walked tree. */
function nodeAfter(walker: TreeWalker, end: Node, offset: number): Node | null {
  const child = end instanceof CharacterData ? null : childAt(end, offset);
  return child ?? nodeBehind(walker, end);
}

function nodeBehind(walker: TreeWalker, node: Node): Node | null {
  walker.currentNode = node;
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}
