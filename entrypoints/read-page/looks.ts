/**
 * What the walk over a page has to know of an element: whether a reader sees its text, which block that is a part of, and what the block
 * is. Each element is looked at once, from the outside in.
 */
import type { BlockRole } from '../../engine/page/page-text.ts';
import { isNoteMark } from '../../platform/in-page/note-mark.ts';
import { boxOf, isWritable } from '../../platform/in-page/page-element.ts';

export interface ElementLook {
  /** No text in it is read, whatever is in it. */
  isOut: boolean;
  /** Its own text is seen. What is in it can be seen all the same. */
  isShown: boolean;
  /** Of all elements around, multiplied. */
  opacity: number;
  /** Whose text it is a part of. */
  block: Element | null;
  /** Of a table, where the block is its row. */
  cell: Element | null;
  row: Element | null;
  role: BlockRole;
  /** The element around whose quotation marks are drawn by style. */
  quoted: Element | null;
  /** Its lines begin so far to the left that nobody sees them, as those of what stands in them. */
  isIndentedAway: boolean;
}

const BARE: ElementLook = {
  isOut: false,
  isShown: true,
  opacity: 1,
  block: null,
  cell: null,
  row: null,
  role: 'text',
  quoted: null,
  isIndentedAway: false,
};
const OUT: ElementLook = { ...BARE, isOut: true, isShown: false };

/** Never words of a page: readings above characters, controls and what is written in them, what is drawn otherwise than as text. */
const FURNITURE = new Set(
  'head script style noscript template title textarea select option datalist input button rt rp iframe object canvas video audio svg math'.split(
    ' ',
  ),
);
const BLOCK = /^(?!inline|contents|ruby)/;
const OUT_OF_FLOW = /^(?:absolute|fixed)$/;
/** Nothing is left inside such a path or box. */
const CLIPPED = /^(?:inset\((?:[5-9]\d|100)%\)|circle\(0|polygon\(0px 0px, 0px 0px)/;
const CLIPPED_BOX = /^rect\((0px|1px), \1, \1, \1\)$/;
/** As for a selection: less of opacity and smaller letters are not seen. */
const LEAST_OPACITY = 0.1;
const LEAST_SIZE = 3;
/** The old way of drawing a picture in the place of words. */
const FARTHEST_INDENT = -500;

const PRE = /^(?:pre|break-spaces)/;
const HEADING = /^h[1-6]$/;
const QUOTING = /quot/i;
const MARKS = /open-quote|[“”„«»‘’「」『』﹁﹂"]/u;
const ITEMS = new Set(['li', 'dt', 'dd', 'aside', 'nav', 'footer']);
const ITEM_ROLES = new Set(['listitem', 'navigation', 'complementary', 'comment']);

type Getter<T> = (of: Node) => T;
/** By the prototypes' own getters: a form's fields hide its own. Taken once, since `Reflect.get` looks for them at every call. */
const getterOf = (prototype: object, name: string): Getter<unknown> => {
  const get = Reflect.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of): unknown => get?.call(of);
};
const slotOf = getterOf(Element.prototype, 'assignedSlot') as Getter<Element | null>;
const textSlotOf = getterOf(Text.prototype, 'assignedSlot') as Getter<Element | null>;
export const shadowOf = getterOf(Element.prototype, 'shadowRoot') as Getter<ShadowRoot | null>;
export const nameOf = getterOf(Element.prototype, 'localName') as Getter<string>;
const parentNodeOf = getterOf(Node.prototype, 'parentNode') as Getter<Node | null>;
export const beside = (element: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element | null =>
  Reflect.get(Element.prototype, way, element);

/** @returns the way to look at an element, or at the text directly in it; what was seen once is remembered */
export function createLooks(): (of: Element | Text) => ElementLook {
  const looks = new Map<Element, ElementLook>();
  return (of) => {
    const way: Element[] = [];
    let next: Element | null | 'nowhere' = of instanceof Element ? of : aroundText(of);
    // Not by recursion: scripts make trees of any depth.
    while (next !== null && next !== 'nowhere' && !looks.has(next)) {
      way.push(next);
      next = around(next);
    }
    let look = next === null ? BARE : next === 'nowhere' ? OUT : looks.get(next)!;
    for (const element of way.reverse()) {
      look = look.isOut ? OUT : lookInto(element, look);
      looks.set(element, look);
    }
    return look;
  };
}

/** As it is drawn: in the slot that it was put into. `nowhere`: in none of those that its parent draws. */
function around(node: Element): Element | null | 'nowhere' {
  return drawnIn(node, slotOf);
}
function aroundText(node: Text): Element | null | 'nowhere' {
  return drawnIn(node, textSlotOf);
}
function drawnIn(node: Node, slot: (of: Node) => Element | null): Element | null | 'nowhere' {
  const parent = parentNodeOf(node);
  if (parent instanceof Element) return shadowOf(parent) === null ? parent : (slot(node) ?? 'nowhere');
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Whether line ends in the source are drawn as such. */
export function isPre(text: Text): boolean {
  const element = aroundText(text);
  return element instanceof Element && PRE.test(getComputedStyle(element).whiteSpace);
}

/** What is asked of the style is asked of thousands of elements: as little as can be, and of what stands in a line less. */
function lookInto(element: Element, outer: ElementLook): ElementLook {
  const name = nameOf(element);
  const isBare = !Element.prototype.hasAttributes.call(element);
  if (FURNITURE.has(name) || isLeftOut(element, name, isBare)) return OUT;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || display === '') return OUT;
  const isInLine = display === 'inline' || display === 'contents';
  if (!isInLine && style.contentVisibility === 'hidden') return OUT;
  const opacity = outer.opacity * Number(style.opacity);
  if (opacity < LEAST_OPACITY || (!isInLine && isAway(element, name, style))) return OUT;
  const isIndentedAway = isInLine ? outer.isIndentedAway : parseFloat(style.textIndent) <= FARTHEST_INDENT;
  const isShown = !isIndentedAway && style.visibility === 'visible' && parseFloat(style.fontSize) >= LEAST_SIZE;
  const role = roleOf(element, name, outer.role, isBare);
  const quoted = outer.quoted ?? (drawsMarks(element, name, outer) ? element : null);
  if (isInLine || !BLOCK.test(display)) {
    const isAsOuter = isShown === outer.isShown && opacity === outer.opacity && role === outer.role;
    if (isAsOuter && quoted === outer.quoted && isIndentedAway === outer.isIndentedAway) return outer;
    return { ...outer, isShown, opacity, role, quoted, isIndentedAway };
  }
  const [block, cell, row] = placeOf(element, display, outer);
  return { isOut: false, isShown, opacity, block, cell, row, role, quoted, isIndentedAway };
}

/** Which block an element's text is a part of, and which cell of which row. */
function placeOf(
  element: Element,
  display: string,
  { block, cell, row }: ElementLook,
): [block: Element | null, cell: Element | null, row: Element | null] {
  if (display === 'table-row') return [element, null, element];
  if (display === 'table-cell' && row !== null) return [row, element, row];
  // A paragraph that is all of its cell.
  if (cell !== null && parentNodeOf(element) === cell && isOnlyChild(element)) return [block, cell, row];
  return [element, null, null];
}

/** @param isBare without any attribute */
function isLeftOut(element: Element, name: string, isBare: boolean): boolean {
  const attribute = (of: string): string | null => Element.prototype.getAttribute.call(element, of);
  if (!isBare) {
    if (attribute('aria-hidden') === 'true' || attribute('role') === 'textbox') return true;
    if (attribute('contenteditable') !== null && element instanceof HTMLElement && isWritable(element)) return true;
  }
  if (name === 'sup') return isNoteMark(element);
  // What is folded away is drawn in a slot of the browser's own, which is not shown to us.
  const parent = parentNodeOf(element);
  return parent instanceof HTMLDetailsElement && name !== 'summary' && !parent.open;
}

/** Shrunk or cut to nothing, or put where nobody can scroll to. */
function isAway(element: Element, name: string, style: CSSStyleDeclaration): boolean {
  if (name === 'html' || name === 'body') return false;
  const { overflow, position, transform, clipPath } = style;
  if (clipPath !== 'none' && CLIPPED.test(clipPath)) return true;
  const isPlaced = OUT_OF_FLOW.test(position);
  // oxlint-disable-next-line typescript/no-deprecated -- pages hide text by it still
  if (isPlaced && CLIPPED_BOX.test(style.clip)) return true;
  if (!isPlaced && overflow === 'visible' && transform === 'none') return false;
  const { right, bottom, width, height } = boxOf(element);
  if (isPlaced && (right + scrollX < 0 || bottom + scrollY < 0)) return true;
  if (transform !== 'none' && (width === 0 || height === 0)) return true;
  return overflow !== 'visible' && (width <= 1 || height <= 1);
}

/** What stands in a list or aside stays so, whatever it is made of. */
function roleOf(element: Element, name: string, outer: BlockRole, isBare: boolean): BlockRole {
  const own = ownRole(element, name, isBare ? '' : (Element.prototype.getAttribute.call(element, 'role') ?? ''));
  if (own === null) return outer;
  return outer === 'item' && own !== 'quotation' ? 'item' : own;
}

function ownRole(element: Element, name: string, role: string): BlockRole | null {
  if (name === 'blockquote') return 'quotation';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (HEADING.test(name) || role === 'heading') return 'heading';
  if (ITEMS.has(name) || ITEM_ROLES.has(role)) return 'item';
  return name === 'article' && isRepeated(element) ? 'item' : null;
}

/** One of several beside each other: entries of a list, and not the page's own text. */
function isRepeated(article: Element): boolean {
  const isOther = (sibling: Element | null): boolean => sibling !== null && nameOf(sibling) === 'article';
  return isOther(beside(article, 'nextElementSibling')) || isOther(beside(article, 'previousElementSibling'));
}

/** Only those that are likely to: the style before each element of a page would be dear. */
function drawsMarks(element: Element, name: string, outer: ElementLook): boolean {
  const isLikely =
    name === 'q' ||
    name === 'cite' ||
    name === 'blockquote' ||
    outer.role === 'quotation' ||
    QUOTING.test(Element.prototype.getAttribute.call(element, 'class') ?? '');
  if (!isLikely) return false;
  const { content, quotes } = getComputedStyle(element, '::before');
  return MARKS.test(content) && !(content.includes('open-quote') && quotes === 'none') && content !== '""';
}

function isOnlyChild(element: Element): boolean {
  return beside(element, 'nextElementSibling') === null && beside(element, 'previousElementSibling') === null;
}
