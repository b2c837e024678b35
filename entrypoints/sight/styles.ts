/** What styles say of what is drawn. */
import { handover } from '../../platform/in-page/handover.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { rootAround } from '../../platform/in-page/page-element.ts';
import { alphaOf, isUnusual } from '../../platform/in-page/veils.ts';

/** Less of opacity draws nothing that could be read, whatever a filter around makes of it. */
const LEAST_OPACITY = 0.01;
/** What covers lets less of the words through. */
export const SOLID = 0.4;

const known = new Map<string, WeakMap<Element, CSSStyleDeclaration>>();

/** Computed styles are live, and dearer to get than to read by far: each is got once, as long as words are looked at. */
export function styleOf(element: Element, of: AnyPart = ''): CSSStyleDeclaration {
  let styles = known.get(of);
  if (styles === undefined) known.set(of, (styles = new WeakMap()));
  let style = styles.get(element);
  if (style === undefined) styles.set(element, (style = getComputedStyle(element, of)));
  return style;
}

export function forgetStyles(): void {
  known.clear();
}

export function remember<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key)!;
  };
}

/** An element and what it stands in, outwards. @param by which the next one is found */
export function outwards(element: Element | null, by: (node: Node) => Element | null = elementAround): Element[] {
  const all: Element[] = [];
  for (let at = element; at !== null; at = by(at)) all.push(at);
  return all;
}

/** The nearest element around that has a box. */
export function boxAround(node: Node): Element | null {
  let element = elementAround(node);
  while (element !== null && styleOf(element).display === 'contents') element = elementAround(element);
  return element;
}

/** Whether the browser's own highlights lie over words, which may take them away; but for ours, which do not. */
export function isHighlighted(range: Range, ours: readonly string[]): boolean {
  const isOver = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    if (rootAround(startContainer) !== rootAround(range.startContainer)) return false;
    const lit = range.cloneRange();
    lit.setStart(startContainer, startOffset);
    lit.setEnd(endContainer, endOffset);
    // One that only touches them is beside them.
    return (
      lit.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
      lit.compareBoundaryPoints(Range.START_TO_END, range) > 0
    );
  };
  let found = false;
  try {
    CSS.highlights.forEach((highlight, name) => {
      if (!found && !ours.includes(name)) highlight.forEach((other) => (found ||= isOver(other)));
    });
  } catch {
    // Firefox lets an extension see that a page has highlights, and none of them: there they are not judged.
  }
  return found;
}

export function pixels(style: CSSStyleDeclaration, name: string): number {
  return parseFloat(style.getPropertyValue(name)) || 0;
}

/** The letters have no colour, nor are they cut out of a picture behind them. */
export function isColourless(element: Element): boolean {
  const style = styleOf(element);
  if (alphaOf(style.webkitTextFillColor) >= LEAST_OPACITY) return false;
  if (handover().lent?.isDrawnApart(element, styleOf)) return false;
  return !outwards(element).some((around) => styleOf(around).backgroundClip.includes('text'));
}

/** Whether an element is drawn at all. */
export function isPainted(element: Element): boolean {
  return shareOf(element) >= LEAST_OPACITY;
}

/** How much of an element is drawn, by all that fades it. */
export function shareOf(element: Element): number {
  if (styleOf(element).visibility !== 'visible') return 0;
  return outwards(element, boxAround).reduce((share, around) => share * Number(styleOf(around).opacity), 1);
}

const PICTURE = /^(?:img|canvas|video|iframe|object|embed|input|textarea|select)$/;

/** How much a picture that lies over words hides of them. */
export function pictureShare(element: Element): number {
  const { opacity, backgroundImage } = styleOf(element);
  return PICTURE.test(element.localName) || element instanceof SVGGraphicsElement || backgroundImage !== 'none'
    ? Number(opacity)
    : 0;
}

export type DrawnSides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What is drawn in a box, but for what of it is left free, and how much it hides: thin veils are thick together. */
export type DrawnFrame = readonly [outer: DrawnSides, free: DrawnSides | null, share: number];

type Growth = [up: number, on?: number, down?: number, back?: number, across?: number, along?: number];

/** How wide the borders are: at the top, on the right, below, on the left. */
export function bordersOf(style: CSSStyleDeclaration): number[] {
  return ['top', 'right', 'bottom', 'left'].map((side) => pixels(style, `border-${side}-width`));
}

/** A box that is larger at each side, and moved. */
export function grow(
  { left, top, right, bottom }: DrawnSides,
  ...[up, on = up, down = up, back = up, across = 0, along = 0]: Growth
): DrawnSides {
  return {
    left: left - back + across,
    top: top - up + along,
    right: right + on + across,
    bottom: bottom + down + along,
  };
}

/**
 * Where something that is drawn in a box hides what lies under it: by its ground or what it makes of what is behind it, its borders, its
 * outline and its shadows. A line that is drawn under words, or through them, hides none.
 */
export function framesOf(style: CSSStyleDeclaration, box: DrawnSides): DrawnFrame[] {
  const opacity = Number(style.opacity);
  if (opacity < LEAST_OPACITY || style.visibility !== 'visible') return [];
  const { left, top, right, bottom } = box;
  const thin = pixels(style, 'font-size') / 3;
  const grown = (...by: Growth) => grow(box, ...by);
  const edges = bordersOf(style).map((width) => (width > thin ? -width : 0)) as [number, number, number, number];
  const frames: DrawnFrame[] = [[box, grown(...edges), opacity]];
  const isThick = Math.min(right - left, bottom - top) > thin;
  const ground = style.backdropFilter === 'none' ? alphaOf(style.backgroundColor) : 1;
  if (isThick && ground > 0) frames.push([box, null, ground * opacity]);
  const [width, offset] = [pixels(style, 'outline-width'), pixels(style, 'outline-offset')];
  if (width > thin) frames.push([grown(width + offset), grown(offset), opacity]);
  for (const shadow of style.boxShadow.split(/, (?=[a-z])/)) {
    const share = alphaOf(shadow.slice(0, shadow.indexOf(')') + 1)) * opacity;
    // None, where there is no shadow: then nothing is in it.
    const sizes = shadow.match(/-?[\d.]{1,9}(?=px)/g) ?? [];
    const [across, along, blur, spread] = sizes.map(Number) as [number, number, number, number];
    const isInner = shadow.endsWith('inset');
    const size = isInner ? -spread : spread + blur / 2;
    const shaded = grown(size, size, size, size, across, along);
    // Bands of colour over the whole width are drawn so.
    const cut = /^inset\(0px -\S+\)$/.test(style.clipPath) ? { ...shaded, top, bottom } : shaded;
    frames.push(isInner ? [box, shaded, share] : [cut, box, share]);
  }
  return frames;
}

export function isIn({ left, top, right, bottom }: DrawnSides, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Words and numbers, and single characters that look like one; of icons, quotation marks and bullets there are many. */
export const WORDS = /[\p{Script=Han}\p{N}\p{Lo}\u31C0-\u31EF]|\p{L}{2}/u;
/** Beside numbers, what changes them; a bullet has white space after it. */
export const SIGNED = new RegExp(`${WORDS.source}|[\\p{Sm}%-](?!\\s)`, 'u');

/** What a counter is drawn as, where no page can have it drawn otherwise. */
const COUNTED = /^(?:none|decimal|disc|circle|square|disclosure-.*)$/;

export type Pseudo = '::before' | '::after' | '::marker';
export type AnyPart =
  | ''
  | Pseudo
  | '::first-letter'
  | '::first-line'
  | '::details-content'
  | '::selection'
  | '::target-text'
  | '::backdrop'
  | '::-webkit-scrollbar';

/** Whether a pseudo-element puts words into the page. */
export function saysWords(element: Element, name: Pseudo, words = WORDS): boolean {
  const style = styleOf(element, name);
  const { content: own, quotes, display, visibility, opacity, listStyleType } = style;
  const content = name === '::marker' && own === 'normal' ? listStyleType : own;
  if (display === 'none' || visibility !== 'visible' || Number(opacity) < LEAST_OPACITY) return false;
  // Numbers of lists are none of the page's choice; elsewhere they are.
  if (content === listStyleType && !content.includes('"')) return !COUNTED.test(content);
  const counters = content.matchAll(/counters?\(.*?(?:, ([a-z][\w-]*))?\)/gi);
  if ([...counters].some(([, kind = 'decimal']) => words !== WORDS || !COUNTED.test(kind))) return true;
  if (/-quote/.test(content) && words.test(quotes.replace(/^(?:auto|none)$/, ''))) return true;
  const texts = content.matchAll(/"((?:\\.|[^"\\])*)"|attr\(\s*([\w-]+)/g);
  return [...texts].some(([, text, attribute = '']) =>
    words.test(text ?? Element.prototype.getAttribute.call(element, attribute) ?? ''),
  );
}

/** Whether elements that are lifted out of their line can be placed in it, and it is painted after those that are not. */
export function isPositioned({ position, transform, filter }: CSSStyleDeclaration): boolean {
  return position !== 'static' || transform !== 'none' || filter !== 'none';
}

/** Any value of these but the usual one may make a layer of its own, with all layers inside. */
const PARTED = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'contain',
  'will-change',
  'filter',
  'clip-path',
  'isolation',
  'mask-image',
  'mix-blend-mode',
];

/**
 * In which layer something is, seen from around an element that it is in. A number counts only where the element is placed, or an item of a
 * flexible box or a grid; a layer of its own without a number is the lowest of those that are lifted.
 * @param inner in which it is within the element
 * @param isWords what may be a layer of its own is believed to be one: words do not stand higher than they seem to, nor what covers them lower
 */
export function layerIn(
  style: CSSStyleDeclaration,
  outer: CSSStyleDeclaration,
  inner: number,
  isWords: boolean,
): number {
  const { position, zIndex } = style;
  const isPlaced = position !== 'static';
  if (/\d/.test(zIndex) && (isPlaced || /flex|grid/.test(outer.display))) return Number(zIndex);
  const isParted =
    /fixed|sticky/.test(position) || Number(style.opacity) < 1 || PARTED.some((name) => isUnusual(style, name));
  return (isParted && isWords) || ((isParted || isPlaced) && inner === UNLIFTED) ? 0 : inner;
}

/** What is not lifted is painted before what has no number. */
export const UNLIFTED = -0.5;
