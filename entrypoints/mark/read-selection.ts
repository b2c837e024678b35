import type { PageQuote, WordsPiece } from '../../platform/in-page/handover.ts';
import { boxesOf } from '../../platform/in-page/character-box.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { isNoteMark, textOf } from '../../platform/in-page/note-mark.ts';
import { boxOf, isWritable } from '../../platform/in-page/page-element.ts';
import { CLEAR } from '../../platform/in-page/drawn-apart.ts';
import { isFaint } from '../../platform/in-page/faint.ts';
import { COUNTED, isEditable } from '../../platform/in-page/selected-range.ts';
import { LONGEST_UNSEEN, MAX_PAGE_QUOTE, MOST_UNSEEN } from '../../platform/shared/protocol.ts';

/** A quotation has tens of nodes, an article hundreds. What has more is told as too long instead of being walked. */
const MAX_NODES = 5000;
/** Elements and text, that of XHTML's CDATA too. */
const WALKED = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Never words of a quotation: readings above characters, controls, what is not shown. */
const FURNITURE = 'rt,rp,script,style,noscript,template,title,button,select,textarea,sup,[aria-hidden="true"]';
const BLOCK = /^(?!inline|contents|ruby|none)/;

/** Less of opacity, of all around taken together, is not seen; the texts that viewers of documents lay over their pictures have 0.2. */
const LEAST_OPACITY = 0.1;
/** Smaller letters, in pixels, are there to be copied, not to be read; nor is anything seen in a smaller box. */
const LEAST_SIZE = 3;

/**
 * Read the words of a range; null where it has none.
 *
 * Not by `toString()`: it copies ten megabytes before it can be cut, and it has ruby readings in it.
 */
export function readRange(range: Range): PageQuote | null {
  const { runs, length: walked, end } = gather(range);
  const tight = document.createRange();
  const pieces: WordsPiece[] = [];
  const unseen: string[] = [];
  /** Since the last words that were read: behind the last of all they are no matter. */
  let skipped: string[] = [];
  let text = '';
  let block: Node | null = null;
  for (const { node, from, words, plain, shown, isBreak, isUnseen } of withFaintUnseen(runs)) {
    if (isUnseen) {
      if (pieces.length > 0 && WORD.test(plain)) skipped.push(plain.trim().slice(0, LONGEST_UNSEEN));
      continue;
    }
    if (isBreak || (block !== null && shown.block !== block && text !== '')) text += '\n';
    block = shown.block;
    text += plain;
    if (plain.trim() === '') continue;
    if (pieces.length === 0) tight.setStart(node, from + words.length - words.trimStart().length);
    tight.setEnd(node, from + words.trimEnd().length);
    pieces.push([node, from, from + words.length]);
    unseen.push(...skipped.slice(0, MOST_UNSEEN - unseen.length));
    skipped = [];
  }
  if (pieces.length === 0) return null;
  if (end !== null) tight.setEnd(...end);
  const cut = text.slice(0, MAX_PAGE_QUOTE).trim();
  return {
    text: cut,
    // White space at the edges is no part of a quotation.
    length: walked > 0 ? text.length + walked : text.trim().length,
    han: cut.match(/\p{Script=Han}/gu)?.length ?? 0,
    words: cut.match(/\p{Script=Latin}+/gu)?.length ?? 0,
    unseen,
    pieces,
    range: tight,
    selected: range,
  };
}

/** A text node, or what of it is in the range. */
interface Run {
  node: Text;
  from: number;
  words: string;
  /** The same, with white space as it is drawn. */
  plain: string;
  shown: Shown;
  /** A line was broken before it. */
  isBreak: boolean;
  /** Where its first letters are drawn; null for white space. */
  box: DOMRect | null;
  /** Drawn so that nobody sees it, but that the colours of what is selected may show it. */
  isUnseen: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** More are taken to be seen: a quotation has a few colours. */
const MAX_FAINT = 50;

/**
 * What is drawn in no colour, or in that of its ground, is unseen. Most of the words are seen, whatever their colour: text layers of documents
 * have none, and are laid over pictures.
 */
function withFaintUnseen(runs: readonly Run[]): readonly Run[] {
  const sizes = new Map<string, number>();
  for (const { plain, shown, isUnseen } of runs)
    if (!isUnseen) sizes.set(shown.colour, (sizes.get(shown.colour) ?? 0) + plain.length);
  const most = Math.max(...sizes.values());
  let left = MAX_FAINT;
  return runs.map((run) => {
    const { node, shown, box } = run;
    const owner = elementAround(node);
    const isUsual = run.isUnseen || box === null || owner === null || sizes.get(shown.colour) === most;
    return isUsual || (left -= 1) < 0 || !isFaint(owner, box) ? run : { ...run, isUnseen: true };
  });
}

/** @returns `length`: of what was walked beyond the words that are compared, up to `end`; null where all was */
function gather(range: Range): { runs: Run[]; length: number; end: [Text, number] | null } {
  const { startContainer, startOffset, endContainer } = range;
  const walker = document.createTreeWalker(range.commonAncestorContainer, WALKED);
  walker.currentNode = childrenOf(startContainer)[startOffset] ?? startContainer;
  const looks = new Map<Element, Shown>();
  // Asked for in the reader's own writing, that is what is read; of a page it is no part.
  const isOwn = isEditable(range);
  const runs: Run[] = [];
  let taken = 0;
  let length = 0;
  let end: [Text, number] | null = null;
  let isBreak = false;
  let count = 0;
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    const side = range.comparePoint(node, 0);
    if (side > 0) break;
    if ((count += 1) > MAX_NODES) length = COUNTED;
    if (taken + length >= COUNTED) break;
    // Where a range starts behind the last child of an element.
    if (side < 0 && node !== startContainer) continue;
    if (node instanceof HTMLBRElement) isBreak = true;
    if (!(node instanceof Text)) continue;
    const from = node === startContainer ? startOffset : 0;
    const until = Math.min(from + COUNTED, node === endContainer ? range.endOffset : node.length);
    // No more of a text without end is taken out of the page.
    const words = node.data.slice(from, until);
    if (taken >= MAX_PAGE_QUOTE) {
      length += until - from;
      end = [node, until];
      continue;
    }
    const shown = look(elementAround(node), looks);
    if (!(shown.visible || shown.isUnseen) || (shown.editable && !isOwn) || words === '') continue;
    const plain = words.replace(/\s+/g, ' ');
    const first = from + words.search(/\S/);
    const box = first < from ? null : largeBoxAt(node, first, Math.min(first + LETTERS, until));
    const isUnseen = shown.isUnseen || box === undefined;
    runs.push({ node, from, words, plain, shown, isBreak, box: box ?? null, isUnseen });
    if (isUnseen) continue;
    taken += plain.length;
    isBreak = false;
  }
  return { runs, length, end };
}

/** So many show how a text is drawn. */
const LETTERS = 16;

/** Of a stretch of text; undefined where nothing of it is large enough to be seen. */
function largeBoxAt(node: Text, from: number, until: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, until);
  return boxesOf(range).find(({ width, height }) => Math.max(width, height) >= LEAST_SIZE);
}

interface Shown {
  visible: boolean;
  /** It is not, but by what fades it, its size or its place alone. */
  isUnseen: boolean;
  editable: boolean;
  /** Of all elements around, multiplied. */
  opacity: number;
  /** It, or an element around it, was put where nobody can scroll to, or shrunk to a point. */
  isAway: boolean;
  /** …, and that by its small box alone, which does not cut off what is placed in an element outside. */
  smallBox: Element | null;
  /** The element whose words stand on lines of their own. */
  block: Node | null;
  colour: string;
}

/** Text without an element around it. */
const BARE: Shown = {
  visible: true,
  isUnseen: false,
  editable: false,
  opacity: 1,
  isAway: false,
  smallBox: null,
  block: null,
  colour: '',
};

/** So much of the size around it, and a reading or a note mark looks like the text. */
const FULL_SIZE = 0.9;

/**
 * Whether words are no part of a quotation by what they are. A page can dress such an element as its text, and have a reader select
 * words that would not be compared: what looks like the text is text.
 */
function isFurniture(element: Element, style: CSSStyleDeclaration): boolean {
  const furniture = Element.prototype.closest.call(element, FURNITURE);
  if (furniture === null) return style.verticalAlign === 'super' && isNoteMark(element);
  const isOf = (selector: string): boolean => Element.prototype.matches.call(furniture, selector);
  // Of what is not read aloud, names of icons are no words.
  if (isOf('[aria-hidden]')) return !WORDY.test(textOf(furniture));
  if (isOf('sup') && !isNoteMark(furniture)) return false;
  const around = elementAround(furniture);
  if (around === null || parseFloat(style.fontSize) < FULL_SIZE * parseFloat(getComputedStyle(around).fontSize))
    return true;
  const { borderTopWidth, backgroundColor, backgroundImage, appearance } = getComputedStyle(furniture);
  const isBare = borderTopWidth === '0px' && backgroundImage === 'none' && CLEAR.test(backgroundColor);
  return !isBare || (isOf(CONTROLS) && appearance !== 'none');
}

/** What stands above characters, and is more than how they are read: it is left out as readings are, and told. */
function isWordAbove(element: Element): boolean {
  const above = Element.prototype.closest.call(element, 'rt');
  return above !== null && NO_READING.test(textOf(above));
}

const NO_READING = /[\p{Script=Han}\p{N}]|\p{Lu}{2}/u;
const CONTROLS = 'button,select,textarea';
/** Chinese, or a number. */
const WORDY = /[\p{Script=Han}\p{N}]/u;
/** Nothing is left inside such a path or box. */
const CUT = /^(?:inset\((?:[5-9]\d|100)%|(?:circle|ellipse)\(0|polygon\(0px 0px, 0px 0px|rect\((?:[01]px,? ?){4})/;
/** The old way of drawing a picture in the place of words. */
const FARTHEST_INDENT = -500;

/** For words that are for screen readers alone, and those that a page has hidden amid its text: put off the page. */
function isOffPage(element: Element, style: CSSStyleDeclaration): boolean {
  const { position, float, clipPath, contentVisibility, textIndent } = style;
  if (contentVisibility === 'hidden' || CUT.test(clipPath) || parseFloat(textIndent) < FARTHEST_INDENT) return true;
  const isPlaced = /^(?:absolute|fixed)$/.test(position);
  // oxlint-disable-next-line typescript/no-deprecated -- pages hide text by it still
  if (isPlaced && CUT.test(style.clip)) return true;
  if (!isPlaced && float === 'none') return false;
  const { right, bottom } = boxOf(element);
  return right + scrollX < 0 || bottom + scrollY < 0;
}

/** …, or cut to nothing: in one direction alone words may be cut off, and stand out in the other. */
function isSmallBox(element: Element, style: CSSStyleDeclaration): boolean {
  const { overflowX, overflowY } = style;
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const margin = overflowX === 'clip' && style.getPropertyValue('overflow-clip-margin');
  if (margin && parseFloat(margin.replace(/^\D+/, '')) > 0) return false;
  const { width, height } = boxOf(element);
  return (overflowX !== 'visible' && width < LEAST_SIZE) || (overflowY !== 'visible' && height < LEAST_SIZE);
}

/** Whether an element that is placed stands in what is around a box that would have cut it off. */
function isPlacedOutside(element: Element, style: CSSStyleDeclaration, box: Element | null): boolean {
  if (box === null || !/^(?:absolute|fixed)$/.test(style.position)) return false;
  const home: Element | null = Reflect.get(HTMLElement.prototype, 'offsetParent', element);
  return home === null ? style.position === 'fixed' : home !== box && !Node.prototype.contains.call(box, home);
}

/** Methods are taken from the prototype: a form's fields can hide an element's own. */
function look(element: Element | null, seen: Map<Element, Shown>): Shown {
  if (element === null) return BARE;
  const known = seen.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const around = look(elementAround(element), seen);
  const opacity = around.opacity * Number(style.opacity);
  const isDrawn =
    // Without a box of its own an element is not visible by itself, but what stands in it is.
    (style.display === 'contents'
      ? (around.visible || around.isUnseen) && style.visibility === 'visible'
      : Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) && style.userSelect !== 'none';
  const isFurnished = isFurniture(element, style);
  const editable = element instanceof HTMLElement && isWritable(element);
  const isOutside = isPlacedOutside(element, style, around.smallBox);
  const hasBox = !/^(?:inline|contents)$/.test(style.display);
  const isOff = (around.isAway && around.smallBox === null) || (hasBox && isOffPage(element, style));
  const smallBox = isOff ? null : hasBox && isSmallBox(element, style) ? element : isOutside ? null : around.smallBox;
  const isAway = isOff || smallBox !== null;
  const visible =
    isDrawn && !isFurnished && !isAway && opacity >= LEAST_OPACITY && parseFloat(style.fontSize) >= LEAST_SIZE;
  const shown = {
    visible,
    isUnseen: isDrawn && !visible && (!isFurnished || isWordAbove(element)),
    editable,
    opacity,
    isAway,
    smallBox,
    block: BLOCK.test(style.display) ? element : around.block,
    colour: style.webkitTextFillColor,
  };
  seen.set(element, shown);
  return shown;
}

function childrenOf(node: Node): NodeListOf<Node> {
  return Reflect.get(Node.prototype, 'childNodes', node);
}
