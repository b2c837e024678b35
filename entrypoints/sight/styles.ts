/** What styles say of what is drawn. */
import { elementAround } from '../../platform/in-page/host.ts';
import { rootAround } from '../../platform/in-page/page-element.ts';
import { isDrawnApart, stylesApart } from '../../platform/in-page/drawn-apart.ts';
import { alphaOf, isPartlyVeiled, isUnusual, isVeiled, VEILS } from '../../platform/in-page/veils.ts';

/** Less of opacity draws nothing that could be read, whatever a filter around makes of it. */
const LEAST_OPACITY = 0.01;
/** What covers lets less of the words through. */
export const SOLID = 0.4;

/** So much has to be left of words by all that fades them; the texts that viewers of documents lay over their pictures have 0.2. */
const LEAST_SHARE = 0.19;

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

/** The nearest element around that has a box. */
export function boxAround(node: Node): Element | null {
  let element = elementAround(node);
  while (element !== null && styleOf(element).display === 'contents') element = elementAround(element);
  return element;
}

/** Whether words in an element are kept from being read by it or by what is around it, within what all words stand in. */
export function isVeiledIn(owner: Element, common: Node): boolean {
  const thick = pixels(styleOf(owner), 'font-size') / 4;
  let share = 1;
  for (let around: Element | null = owner; around !== null; around = elementAround(around)) {
    const style = styleOf(around);
    if (
      (around === owner && isStroked(style, thick)) ||
      isStruck(style, thick) ||
      isEndExchanged(around, style) ||
      (Node.prototype.contains.call(around, common) ? isPartlyVeiled(style) : isVeiled(style))
    )
      return true;
    share *= Number(style.opacity);
    for (const [, value] of style.filter.matchAll(/opacity\(([\d.]+)/g)) share *= Number(value);
  }
  return share < LEAST_SHARE || isHiddenApart(owner, thick);
}

/** Whether letters of an element, its first one or its first line or those that an address leads to, are not drawn as the others are. */
function isHiddenApart(owner: Element, thick: number): boolean {
  const isHidden = (apart: CSSStyleDeclaration, of: Element): boolean => {
    const own = styleOf(of);
    const share = alphaOf(apart.webkitTextFillColor) * Number(apart.opacity);
    return (
      (share < LEAST_SHARE && alphaOf(own.webkitTextFillColor) >= LEAST_SHARE) ||
      (isStruck(apart, thick) && !isStruck(own, thick)) ||
      isStroked(apart, thick)
    );
  };
  if (isHidden(styleOf(owner, '::target-text'), owner)) return true;
  for (const [apart, of] of stylesApart(owner, styleOf)) if (isHidden(apart, of)) return true;
  return false;
}

/** Whether words of the page's choice stand in place of the last ones of a line that is cut off: Firefox draws them. */
function isEndExchanged(element: Element, style: CSSStyleDeclaration): boolean {
  if (!style.textOverflow.includes('"')) return false;
  const wide = (name: string): number => Reflect.get(Element.prototype, name, element);
  return wide('scrollWidth') > wide('clientWidth');
}

/** Whether a picture of the page as it was lies over it, until it has turned into what it is now. */
export function isTurning(): boolean {
  const isOfPicture = ({ effect }: Animation) =>
    effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition') === true;
  return document.getAnimations().some(isOfPicture);
}

/** Whether lines as thick as letters are drawn over the words. */
function isStruck(style: CSSStyleDeclaration, thick: number): boolean {
  // A line under words, as thick as a marker's, is drawn behind them.
  const isThrough = style.textDecorationLine.includes('through');
  return (
    (isThrough && pixels(style, 'text-decoration-thickness') > thick) ||
    Math.min(pixels(style, 'outline-width'), -pixels(style, 'outline-offset')) > thick
  );
}

/** Whether letters are drawn round so thickly that nothing of them is left; where that is drawn before them, they lie over it. */
function isStroked(style: CSSStyleDeclaration, thick: number): boolean {
  return pixels(style, '-webkit-text-stroke-width') > (style.paintOrder.startsWith('stroke') ? thick : thick / 3);
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
  const colour = element instanceof SVGElement ? style.fill : style.webkitTextFillColor;
  const share = element instanceof SVGElement ? Number(style.fillOpacity) : 1;
  if (colour !== 'none' && alphaOf(colour) * share >= LEAST_OPACITY) return false;
  if (isDrawnApart(element, styleOf)) return false;
  for (let around: Element | null = element; around !== null; around = elementAround(around)) {
    if (styleOf(around).backgroundClip.includes('text')) return false;
  }
  return true;
}

/** Whether an element is drawn at all. */
export function isPainted(element: Element): boolean {
  return shareOf(element) >= LEAST_OPACITY;
}

/** How much of an element is drawn, by all that fades it. */
export function shareOf(element: Element): number {
  let opacity = styleOf(element).visibility === 'visible' ? 1 : 0;
  for (let around: Element | null = element; around !== null; around = boxAround(around)) {
    opacity *= Number(styleOf(around).opacity);
  }
  return opacity;
}

const PICTURE =
  /^(?:img|image|canvas|video|iframe|object|embed|input|textarea|select|rect|path|circle|ellipse|polygon|use)$/i;

/** How much a picture that lies over words hides of them. */
export function pictureShare(element: Element): number {
  const { opacity, backgroundImage } = styleOf(element);
  return PICTURE.test(element.localName) || backgroundImage !== 'none' ? Number(opacity) : 0;
}

export type DrawnSides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What is drawn in a box, but for what of it is left free, and how much it hides: thin veils are thick together. */
export type DrawnFrame = readonly [outer: DrawnSides, free: DrawnSides | null, share: number];

/**
 * Where something that is drawn in a box hides what lies under it: by its ground or what it makes of what is behind it, its borders, its
 * outline and its shadows. A line that is drawn under words, or through them, hides none.
 */
export function framesOf(style: CSSStyleDeclaration, box: DrawnSides): DrawnFrame[] {
  const opacity = Number(style.opacity);
  if (opacity < LEAST_OPACITY || style.visibility !== 'visible') return [];
  const { left, top, right, bottom } = box;
  const thin = pixels(style, 'font-size') / 3;
  const grown = (up: number, on = up, down = up, back = up, across = 0, along = 0): DrawnSides => ({
    left: left - back + across,
    top: top - up + along,
    right: right + on + across,
    bottom: bottom + down + along,
  });
  const edges = ['top', 'right', 'bottom', 'left'].map((side) => {
    const width = pixels(style, `border-${side}-width`);
    return width > thin ? -width : 0;
  }) as [number, number, number, number];
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

/** Words and numbers; of icons, quotation marks and bullets there are many. */
export const WORDS = /[\p{Script=Han}\p{N}]|\p{L}{2}/u;
/** Beside numbers, what changes them; a bullet has white space after it. */
export const SIGNED = /[\p{Script=Han}\p{N}]|\p{L}{2}|[\p{Sm}%-](?!\s)/u;

export type Pseudo = '::before' | '::after' | '::marker';
export type AnyPart =
  '' | Pseudo | '::first-letter' | '::first-line' | '::target-text' | '::backdrop' | '::-webkit-scrollbar';

/** Whether a pseudo-element puts words into the page. */
export function saysWords(element: Element, name: Pseudo, words = WORDS): boolean {
  const style = styleOf(element, name);
  const { content: own, quotes, display, visibility, opacity, listStyleType } = style;
  // Numbers that the browser counts are none of the page's choice.
  const content = name === '::marker' && own === 'normal' ? listStyleType : own;
  if (display === 'none' || visibility !== 'visible' || Number(opacity) < LEAST_OPACITY) return false;
  if (/-quote/.test(content) && words.test(quotes.replace(/^(?:auto|none)$/, ''))) return true;
  // The names of counters stand in the value too, but not in quotation marks.
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
  ...VEILS,
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
