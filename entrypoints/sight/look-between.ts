import { boxesOf } from '../../platform/in-page/character-box.ts';
import { handover } from '../../platform/in-page/handover.ts';
import { elementAround, parentOf } from '../../platform/in-page/host.ts';
import { boxOf, isFitting, isInside } from '../../platform/in-page/page-element.ts';
import { type CharacterBox, heightOf, isBeside, isNext, middleOf, turn } from './cells.ts';
import { shadowOf } from './flat-tree.ts';
import type { Glyph } from './glyphs.ts';
import { elementsAt, isInWindow, metBy } from './look-for.ts';
import { DRAWS_WORDS } from './look-over.ts';
import {
  boxAround,
  isColourless,
  isPainted,
  outwards,
  pixels,
  remember,
  saysWords,
  shareOf,
  SIGNED,
  styleOf,
  WORDS,
} from './styles.ts';

/** Smaller ones are readings above characters and marks of notes; what is no Chinese may be nearly as large as the text. */
const HAN_SHARE = 0.65;
const FULL_SHARE = 0.9;
/** Elements that are looked at: a quotation has a few. */
const MAX_NODES = 5000;
const MAX_BOXES = 8;

/** Text that is fainter is not read. */
const LEAST_READ = 0.1;

/** What draws words that are no text of the page. */
const OPAQUE = `${DRAWS_WORDS},canvas,img[alt]`;

/**
 * Whether something is seen amid the words that was not read with them: text that was left out, text of shadow roots and of pseudo-elements,
 * fields. It counts where it stands in a line of theirs as the next character would.
 */
export function hasMore(range: Range, glyphs: readonly Glyph[]): boolean {
  const read = new Set(glyphs.map(({ node }) => node));
  const cells = glyphs.flatMap(({ cell }) => cell ?? []);
  const last = glyphs.at(-1)!.node;
  const words = glyphs.some(({ node }) => /\d/.test(node.data)) ? SIGNED : WORDS;
  let isAmid = false;
  for (const node of nodesIn(range)) {
    if (node instanceof Text) {
      if (read.has(node)) isAmid = true;
      else if (isMoreText(node, glyphs)) return true;
    }
    if (!isAmid || !(node instanceof Element)) continue;
    const isOver = !isInside(node, last);
    if (saysWords(node, '::before', words) || (isOver && saysWords(node, '::after', words))) return true;
    if (styleOf(node).display.includes('list-item') && saysWords(node, '::marker', words)) return true;
    if (isOver && isFitting(node, OPAQUE) && isMoreDrawn(node, cells)) return true;
  }
  return false;
}

/**
 * Whether two characters that follow each other in a block have room for another one between them. Readings and note marks, which are
 * left out, fill what they stand in; so do pictures, as those of faces and formulas are.
 */
export function hasHole(range: Range, glyphs: readonly Glyph[]): boolean {
  const blockOf = remember(blockAround);
  const read = new Set<Node>(glyphs.map(({ node }) => node));
  let others: CharacterBox[] | null = null;
  const isFilled = (a: CharacterBox, b: CharacterBox): boolean => {
    others ??= Array.from(nodesIn(range)).flatMap((node) => (isFiller(node) && !read.has(node) ? cellsOf(node) : []));
    // Browsers draw what has readings a little over what stands beside it.
    const between = ({ left, right }: CharacterBox) => Math.max(0, Math.min(right, b.left) - Math.max(left, a.right));
    const filled = others.reduce((sum, cell) => sum + (isBeside(cell, a) ? between(cell) : 0), 0);
    return isNext({ ...a, right: a.right + filled }, b);
  };
  return glyphs.some(({ node, cell, followsOn }, at) => {
    const before = glyphs[at - 1];
    if (!followsOn || cell === null || !before?.cell) return false;
    if (!isBeside(before.cell, cell) || isNext(before.cell, cell)) return false;
    return blockOf(before.node) === blockOf(node) && !isFilled(before.cell, cell);
  });
}

function blockAround(node: Node): Element | null {
  const isBlock = (element: Element) => !/^(?:inline|contents|ruby)/.test(styleOf(element).display);
  return outwards(elementAround(node)).find(isBlock) ?? null;
}

function isFiller(node: Node): node is Text | Element {
  return node instanceof Text || (node instanceof Element && isPicture(node));
}

/** What a picture shows is not judged; one that did not come shows the words that stand for it. */
function isPicture(element: Element): boolean {
  if (!(element instanceof HTMLImageElement)) return element instanceof SVGSVGElement;
  return element.naturalWidth > 0 || !/\p{Script=Han}/u.test(element.alt);
}

function cellsOf(node: Text | Element): CharacterBox[] {
  const range = document.createRange();
  range.selectNode(node);
  const { writingMode } = styleOf(elementAround(node) ?? document.documentElement);
  return boxesOf(range).map((box) => turn(box, writingMode));
}

const WALKED = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/**
 * From the first word to the last, in the order of the document; what is drawn in shadow roots after their hosts. Of hosts that the
 * first word stands in, and the last one does not, before all others.
 */
export function* nodesIn(range: Range): Generator<Node> {
  let count = 0;
  for (const node of walk(range)) {
    if ((count += 1) > MAX_NODES) return;
    yield node;
  }
}

function* walk({ commonAncestorContainer: common, startContainer: first, endContainer: last }: Range): Generator<Node> {
  if (first !== common) {
    for (let around = parentOf(first); around !== null && around !== common; around = parentOf(around)) {
      yield* shadowsOf(around);
    }
  }
  const walker = document.createTreeWalker(common, WALKED);
  walker.currentNode = first;
  for (let node: Node | null = first; node !== null; node = node === last ? null : walker.nextNode()) {
    yield node;
    yield* shadowsOf(node);
  }
}

function* shadowsOf(host: Node): Generator<Node> {
  const root = shadowOf(host);
  if (!root) return;
  const walker = document.createTreeWalker(root, WALKED);
  while (walker.nextNode()) yield walker.currentNode;
}

function isMoreText(node: Text, glyphs: readonly Glyph[]): boolean {
  if (!/[\p{L}\p{N}]/u.test(node.data)) return false;
  const owner = boxAround(node);
  if (owner === null || shareOf(owner) < LEAST_READ || isColourless(owner)) return false;
  const isHan = /\p{Script=Han}/u.test(node.data);
  const isHanOrNumber = /[\p{Script=Han}\p{N}]/u.test(node.data);
  const note = Element.prototype.closest.call(owner, 'sup');
  const most = note !== null && handover().lent?.isNumber(note) ? FULL_SHARE : isHan ? HAN_SHARE : FULL_SHARE;
  const { userSelect, writingMode } = styleOf(owner);
  // Numbers of lines, which are seen not to be selected.
  if (userSelect === 'none' && !isHan) return false;
  const range = document.createRange();
  range.selectNode(node);
  const boxes = boxesOf(range).slice(0, MAX_BOXES);
  if (!isHanOrNumber && isIcon(owner, boxes)) return false;
  return boxes.some((box) => {
    const cell = turn(box, writingMode);
    const isLarge = (read: CharacterBox) => heightOf(cell) >= most * heightOf(read);
    if (!glyphs.some((glyph) => glyph.cell !== null && isLarge(glyph.cell) && isNext(glyph.cell, cell))) return false;
    return !handover().lent?.isFaint(owner, box) && isMet(owner, box);
  });
}

/** How far from a square the picture is that a font draws for a name. */
const SQUARE = 0.08;

/**
 * Whether the name of a picture is written there, in a font that draws the picture for it, a square; without such a font its letters are
 * drawn, and read. What a font draws is not judged.
 */
function isIcon(owner: Element, boxes: readonly DOMRect[]): boolean {
  const size = pixels(styleOf(owner), 'font-size');
  const isSquare = ({ width }: DOMRect) => Math.abs(width / size - 1) < SQUARE;
  if (!boxes.every(isSquare)) return false;
  const icon = Element.prototype.closest.call(owner, '[aria-hidden="true"]');
  const around = icon && elementAround(icon);
  return icon !== null && around !== null && styleOf(icon).fontFamily !== styleOf(around).fontFamily;
}

/** Whether what is drawn there can be met; out of the window that cannot be known. */
function isMet(owner: Element, box: DOMRect): boolean {
  const at = middleOf(box);
  if (!isInWindow(...at)) return true;
  const met = metBy(owner);
  return met === null || elementsAt(owner, ...at).includes(met);
}

function isMoreDrawn(element: Element, cells: readonly CharacterBox[]): boolean {
  if (isPicture(element)) return false;
  const drawn = turn(boxOf(element), styleOf(element).writingMode);
  const isWide = (cell: CharacterBox) => drawn.right - drawn.left >= heightOf(cell) / 2;
  return isPainted(element) && cells.some((cell) => isWide(cell) && isNext(cell, drawn));
}
