import { elementAround } from '../../platform/in-page/host.ts';
import { boxOf, isInside as isHolding, rootAround } from '../../platform/in-page/page-element.ts';
import { middleOf } from './cells.ts';
import type { Glyph } from './glyphs.ts';
import { framesIn, shareUnder } from './look-over.ts';
import { boxAround, pictureShare, remember, SOLID, styleOf } from './styles.ts';

/**
 * `seen`: a pointer would meet it. `away`: scrolled to where it cannot be looked for. `covered`: something lies over it.
 * `unseen`: drawn nowhere, too small, cut off, or veiled.
 */
export type Sight = 'seen' | 'away' | 'covered' | 'unseen';

/** Nobody reads a smaller character, in pixels of the window. */
const LEAST_SIDE = 4;
/** Nor one of this share of the others. */
const LEAST_SHARE = 0.3;

export interface Surroundings {
  /** What all of the words stand in. */
  common: Node;
  /** How high their characters usually are. */
  height: number;
  /** Our own element, which may lie over them. */
  ours: Element;
}

/**
 * @returns a function that remembers what it was told of elements, for one look at a page that stands still; it answers null where
 *   nothing but a pointer could tell, and none is due
 */
export function lookFor({ common, height, ours }: Surroundings): (glyph: Glyph, isDue: boolean) => Sight | null {
  const ownerOf = remember((node: Text) => boxAround(node));
  const picture = remember(pictureShare);
  const drawn = remember((element: Element) => framesIn(element, /\S/));
  const under = (element: Element, x: number, y: number) => (1 - picture(element)) * shareUnder(drawn(element), x, y);

  return ({ node, box, isHan }, isDue) => {
    const owner = ownerOf(node);
    if (box === null || owner === null) return 'unseen';
    const side = isHan ? Math.min(box.width, box.height) : box.height;
    if (side < LEAST_SIDE || box.height < LEAST_SHARE * height) return 'unseen';
    if (!isDue) return null;
    const [x, y] = middleOf(box);
    const isInside = isInWindow(x, y);
    const met = metBy(owner);
    if (!isInside || met === null) return reach(owner, x, y, common, isInside);
    const root = rootAround(node) as Document | ShadowRoot;
    // What lies beneath is dearer to be told of.
    if (root.elementFromPoint(x, y) === met) return 'seen';
    const stack = elementsAt(node, x, y);
    const at = stack.indexOf(met);
    if (at < 0) return reach(owner, x, y, common, isInside) === 'away' ? 'away' : 'unseen';
    const over = stack.slice(0, at).filter((element) => element !== ours);
    return over.reduce((left, element) => left * under(element, x, y), 1) <= 1 - SOLID ? 'covered' : 'seen';
  };
}

export function isInWindow(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** What lies at a point, the uppermost first, as it is seen from the root of a node. */
export function elementsAt(node: Node, x: number, y: number): Element[] {
  return (rootAround(node) as Document | ShadowRoot).elementsFromPoint(x, y);
}

/** null where a pointer meets nothing of it. */
export function metBy(element: Element): Element | null {
  return styleOf(element).pointerEvents === 'none' ? null : element;
}

/**
 * Whether a reader could bring up a point that is out of sight: by scrolling the window, or a scroller that holds all the words.
 * What else cuts it off does so for good.
 */
function reach(owner: Element, x: number, y: number, common: Node, isInside: boolean): Sight {
  /** Positioned elements are not cut off by those between them and the one they are placed in. */
  let isLifted = false;
  for (let around: Element | null = owner; around !== null; around = elementAround(around)) {
    if (around === document.body || around === document.documentElement) break;
    const style = styleOf(around);
    if (isLifted && style.position === 'static' && style.transform === 'none') continue;
    const cut = around === owner && style.display === 'inline' ? null : cutBy(around, style, x, y);
    if (cut !== null) return cut === 'scroll' && isHolding(around, common) ? 'away' : 'unseen';
    if (style.position === 'fixed') return isInside ? 'seen' : 'unseen';
    isLifted = style.position === 'absolute';
  }
  return isInside ? 'seen' : isOnPage(x, y) ? 'away' : 'unseen';
}

/** How an element cuts off what stands at a point; null where it does not. */
function cutBy(element: Element, style: CSSStyleDeclaration, x: number, y: number): 'scroll' | 'off' | null {
  const { left, top, right, bottom } = boxOf(element);
  const cuts = [
    x < left || x > right ? style.overflowX : 'visible',
    y < top || y > bottom ? style.overflowY : 'visible',
  ];
  if (cuts.some((overflow) => /hidden|clip/.test(overflow))) return 'off';
  return cuts.some((overflow) => /auto|scroll/.test(overflow)) ? 'scroll' : null;
}

/** In what the window can be scrolled to. */
function isOnPage(x: number, y: number): boolean {
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const styles = [document.documentElement, document.body].map((element) => styleOf(element));
  const isFromRight = styles.some(({ direction, writingMode }) => direction === 'rtl' || writingMode.endsWith('-rl'));
  const isNarrow = styles.some(({ overflowX }) => /hidden|clip/.test(overflowX));
  const across = isFromRight ? clientWidth - (x + scrollX) : x + scrollX;
  return (
    across >= 0 && across <= (isNarrow ? clientWidth : scrollWidth) && y + scrollY >= 0 && y + scrollY <= scrollHeight
  );
}
