/**
 * Which text of a page nobody sees, though the walk reads it. A page that is added to the library is kept for good: by rules that are near to
 * those of the look at selected words, and cheaper. Not judged is what lies over text, or under it where styles do not tell.
 */
import { boxesOf } from '../../platform/in-page/character-box.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { boxOf } from '../../platform/in-page/page-element.ts';
import { alphaOf, isUnusual, isVeiled } from '../../platform/in-page/veils.ts';

/** As for selected words: less of opacity, and smaller letters, nobody reads. */
const LEAST_SHARE = 0.19;
const LEAST_SIDE = 4;

/** Of an element and what is around it. */
export interface Veil {
  /** What is left by all that fades it. */
  share: number;
  /** Veiled, cut to a shape, or in a box that nothing can be seen in. */
  isHidden: boolean;
}

/** @param box null where it is not asked for */
export function veilIn(outer: Veil, style: CSSStyleDeclaration, box: (() => DOMRect) | null): Veil {
  let share = outer.share * Number(style.opacity);
  for (const [, value] of style.filter.matchAll(/opacity\(([\d.]+)/g)) share *= Number(value);
  const isCut = box !== null && /hidden|clip/.test(style.overflow) && isSmall(box());
  return { share, isHidden: outer.isHidden || isVeiled(style) || isUnusual(style, 'clip-path') || isCut };
}

const isSmall = ({ width, height }: Pick<DOMRect, 'width' | 'height'>): boolean =>
  width < LEAST_SIDE || height < LEAST_SIDE;

/** Whether letters have no colour of their own, and are not cut out of what is behind them. */
export function isColourless(style: CSSStyleDeclaration): boolean {
  return (
    alphaOf(style.webkitTextFillColor) === 0 && style.textShadow === 'none' && !style.backgroundClip.includes('text')
  );
}

/** The colour that text stands on; null where pictures, thin colours or what is placed elsewhere may lie under it. */
export function groundIn(outer: string | null, style: CSSStyleDeclaration): string | null {
  const { backgroundColor, backgroundImage, position } = style;
  if (backgroundImage !== 'none') return null;
  const alpha = alphaOf(backgroundColor);
  if (alpha > 0) return alpha === 1 ? backgroundColor : null;
  return /^(?:absolute|fixed)$/.test(position) ? null : outer;
}

/** Of the window's page, or of a box that is scrolled: where it begins now, and how wide it is. */
export interface Room {
  left: number;
  top: number;
  width: number;
  /** It begins at the right, and what is to the left can be scrolled to. */
  isFromRight: boolean;
}

/** Whether text that is drawn in boxes could be brought into view, and read. What is folded away stands below the end of a page. */
export function isInRoom(boxes: readonly DOMRect[], { left, top, width, isFromRight }: Room): boolean {
  return boxes.some((box) => {
    const isAcross = isFromRight || (box.right > left && box.left < left + width);
    return !isSmall(box) && isAcross && box.bottom > top;
  });
}

function roomOf(scroller: Element, start: { left: number; top: number }): Room {
  const { direction, writingMode } = getComputedStyle(scroller);
  const ask = (name: string): number => Reflect.get(Element.prototype, name, scroller);
  return {
    left: start.left - ask('scrollLeft'),
    top: start.top - ask('scrollTop'),
    width: ask('scrollWidth'),
    isFromRight: direction === 'rtl' || writingMode.endsWith('-rl'),
  };
}

interface KnownVeil extends Veil {
  /** What hides it, the outermost. */
  by: Element | null;
  room: Room;
  ground: string | null;
}

/** Why text is not seen: what around it hides it, its own colour, or where and how small it is drawn. */
export type Unseen = Element | 'colour' | 'place';

/** @returns why the text right in a node is seen by nobody; null where it is seen */
export function createUnseen(): (node: Text) => Unseen | null {
  const root = document.documentElement;
  const whole: KnownVeil = {
    share: 1,
    isHidden: false,
    by: null,
    // The browser's own, unless it may be dark.
    ground: getComputedStyle(root).colorScheme.includes('dark') ? null : 'rgb(255, 255, 255)',
    room: { ...roomOf(root, { left: 0, top: 0 }), left: -scrollX, top: -scrollY },
  };
  const veils = new Map<Element, KnownVeil>();
  const veilOn = (element: Element, outer: KnownVeil): KnownVeil => {
    const style = getComputedStyle(element);
    if (style.display === 'contents') return outer;
    const isBox = style.display !== 'inline' && element !== root && element !== document.body;
    const isScrolled = isBox && /auto|scroll/.test(style.overflow);
    const room = style.position === 'fixed' ? whole.room : outer.room;
    const own = veilIn(outer, style, isBox ? () => boxOf(element) : null);
    return {
      ...own,
      ground: groundIn(outer.ground, style),
      by: outer.by ?? (own.isHidden || own.share < LEAST_SHARE ? element : null),
      room: isScrolled ? roomOf(element, boxOf(element)) : room,
    };
  };
  const veilOf = (element: Element): KnownVeil => {
    const way: Element[] = [];
    let next: Element | null = element;
    // Not by recursion: scripts make trees of any depth.
    for (; next !== null && !veils.has(next); next = elementAround(next)) way.push(next);
    let veil = next === null ? whole : veils.get(next)!;
    for (const each of way.toReversed()) veils.set(each, (veil = veilOn(each, veil)));
    return veil;
  };
  const range = document.createRange();
  return (node) => {
    const owner = elementAround(node);
    if (owner === null || !/\S/.test(node.data)) return null;
    const { by, room, ground } = veilOf(owner);
    if (by !== null) return by;
    const style = getComputedStyle(owner);
    if (isColourless(style) || (style.webkitTextFillColor === ground && style.textShadow === 'none')) return 'colour';
    range.selectNodeContents(node);
    return isInRoom(boxesOf(range), room) ? null : 'place';
  };
}
