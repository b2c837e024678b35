/**
 * Whether a hand can have made a selection: by where it pressed and let go, and what was selected before.
 *
 * A page can select what it likes while a button or a key is down. What it selects elsewhere than under the hand is told apart
 * here; a page that selects just what the hand would have selected has gained nothing.
 */
import { rootAround } from '../../platform/in-page/page-element.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';
import type { PageQuote } from '../../platform/in-page/handover.ts';
import { edgeBox } from '../../platform/in-page/character-box.ts';

/** In the layout viewport. */
export type HandPoint = readonly [x: number, y: number];
/** What of a selection tells whether a hand can have made it. `range`: from the first word to the last, or as `selected`, by the reader. */
export type HandSelection = Pick<PageQuote, 'range' | 'selected' | 'length'>;
/** Between two characters. */
export type TextPoint = readonly [node: Node, offset: number];

/** A press of a button, and the place in the text that was under it before the page changed anything; null where not known. */
export interface Press {
  at: HandPoint;
  place: TextPoint | null;
  /** Open shadow roots around it. */
  roots: ShadowRoot[];
}

/** A hand that moves less, in pixels, has clicked. */
const LEAST_DRAG = 3;
/** Browsers end a selection so many characters off what they say is under the pointer. */
const SLACK = 2;
const EDGES = [true, false];

/** Not there before Chromium 128; in shadow roots not before the browsers that take the option. */
interface Pointed {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

/** The place in the text that is nearest to a point; the window's edge stands for what is outside of it. */
export function placeAt([x, y]: HandPoint, shadowRoots: ShadowRoot[]): TextPoint | null {
  const caret = (document as Pointed).caretPositionFromPoint?.(within(x, innerWidth), within(y, innerHeight), {
    shadowRoots,
  });
  return caret ? [caret.offsetNode, caret.offset] : null;
}

/**
 * Whether a mouse that was pressed and let go there can have selected the words.
 * @param clicks how many in a row
 * @param isStretching Shift was held: a press stretches what is selected already
 */
export function isByMouse(
  quote: HandSelection,
  press: Press,
  at: HandPoint,
  clicks: number,
  isStretching: boolean,
): boolean {
  const release = { ...press, at, place: null };
  if (isStretching) return EDGES.some((edge) => isAtEdge(quote, edge, release));
  // Words or paragraphs: the ends lie beyond the places.
  if (clicks > 1) return isUnder(quote, press.at);
  const isMoved = Math.hypot(at[0] - press.at[0], at[1] - press.at[1]) >= LEAST_DRAG;
  return isMoved && EDGES.some((edge) => isAtEdge(quote, edge, press) && isAtEdge(quote, !edge, release));
}

/** Whether a point lies among the words. What is cut is too long to be measured at every click. */
export function isUnder({ range, length }: HandSelection, at: HandPoint): boolean {
  return length > MAX_PAGE_QUOTE || isInBox(range.getBoundingClientRect(), at, 0);
}

/** Whether one end is where an end was before: keys, and the handles of what a finger selected, move the other. */
export function isStretched(range: AbstractRange, before: AbstractRange | null): boolean {
  return before !== null && EDGES.some((edge) => EDGES.some((was) => isNear(edgeOf(range, edge), edgeOf(before, was))));
}

/** By what is drawn, since a page may show something over the place by now; else by what is under it, as beside a line. */
function isAtEdge({ range, selected }: HandSelection, atStart: boolean, { at, place, roots }: Press): boolean {
  const box = edgeBox(range, atStart);
  if (box !== null && isInBox(box, at, box.height / 2)) return true;
  const under = place ?? placeAt(at, roots);
  return under !== null && [selected, range].some((each) => isNear(under, edgeOf(each, atStart)));
}

/** @param slack in pixels; along a line twice as much */
function isInBox({ left, top, right, bottom }: DOMRect, [x, y]: HandPoint, slack: number): boolean {
  return Math.max(left - x, x - right) <= 2 * slack && Math.max(top - y, y - bottom) <= slack;
}

function edgeOf(range: AbstractRange, atStart: boolean): TextPoint {
  return atStart ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
}

/** Whether next to no text lies between two places. */
function isNear(a: TextPoint, b: TextPoint): boolean {
  return rootAround(a[0]) === rootAround(b[0]) && lengthOf(a, b) + lengthOf(b, a) <= SLACK;
}

/** Of the text from one place to another; 0 where that lies before it, since a range then goes there whole. */
function lengthOf(from: TextPoint, to: TextPoint): number {
  const between = document.createRange();
  between.setStart(...from);
  between.setEnd(...to);
  return String(between).trim().length;
}

function within(value: number, size: number): number {
  return Math.max(0, Math.min(value, size - 1));
}
