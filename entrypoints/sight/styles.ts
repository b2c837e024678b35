/** What styles say of what is drawn. */
import { elementAround } from '../../platform/in-page/host.ts';

/** Less of opacity draws nothing that could be read, whatever a filter around makes of it. */
const LEAST_OPACITY = 0.01;
/** What covers lets less of the words through. */
export const SOLID = 0.4;

/** Filters that leave words as they are, or in other colours; the rest of an animation that has ended is one. */
const HARMLESS =
  /^(?:none|(?:(?:grayscale|sepia|invert|hue-rotate|saturate|contrast|brightness|drop-shadow)\(.*?\)+|blur\((?:0|0?\.\d+|1)px\)|opacity\((?:1|0?\.[3-9]\d*)\)|\s)+)$/;

const known = new Map<string, WeakMap<Element, CSSStyleDeclaration>>();

/** Computed styles are live, and dearer to get than to read by far: each is got once, as long as words are looked at. */
export function styleOf(element: Element, of: '' | '::before' | '::after' = ''): CSSStyleDeclaration {
  let styles = known.get(of);
  if (styles === undefined) known.set(of, (styles = new WeakMap()));
  let style = styles.get(element);
  if (style === undefined) styles.set(element, (style = getComputedStyle(element, of)));
  return style;
}

export function forgetStyles(): void {
  known.clear();
}

/** The nearest element around that has a box. */
export function boxAround(node: Node): Element | null {
  let element = elementAround(node);
  while (element !== null && styleOf(element).display === 'contents') element = elementAround(element);
  return element;
}

/** Of a colour as styles compute it. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha = '1'] = /(?:\/|^rgba\(.*,)\s*([\d.]+)\)$/.exec(color) ?? [];
  return Number(alpha);
}

/** Whether an element's own style keeps words in it from being read, though they have boxes and are met by a pointer. */
export function isVeiled(element: Element): boolean {
  const { filter, maskImage } = styleOf(element);
  return maskImage !== 'none' || !HARMLESS.test(filter);
}

/** Dots for characters. */
export function isSecret(element: Element): boolean {
  const security = styleOf(element).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

/** The letters have no colour, nor are they cut out of a picture behind them. */
export function isColourless(element: Element): boolean {
  const style = styleOf(element);
  if (alphaOf(style.webkitTextFillColor) >= LEAST_OPACITY) return false;
  for (let around: Element | null = element; around !== null; around = elementAround(around)) {
    if (styleOf(around).backgroundClip.includes('text')) return false;
  }
  return true;
}

/** Whether an element is drawn at all. */
export function isPainted(element: Element): boolean {
  let opacity = 1;
  for (let around: Element | null = element; around !== null; around = elementAround(around)) {
    opacity *= Number(styleOf(around).opacity);
  }
  return opacity >= LEAST_OPACITY && styleOf(element).visibility === 'visible';
}

const PICTURE =
  /^(?:img|image|canvas|video|iframe|object|embed|input|textarea|select|rect|path|circle|ellipse|polygon|use)$/i;

/** Whether an element that lies over words hides them. */
export function isSolid(element: Element): boolean {
  const { opacity, mixBlendMode } = styleOf(element);
  if (Number(opacity) < SOLID || mixBlendMode !== 'normal') return false;
  return (
    PICTURE.test(element.localName) ||
    isFilled(styleOf(element)) ||
    (['::before', '::after'] as const).some((name) => isLaidOver(styleOf(element, name)))
  );
}

export function isFilled({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || alphaOf(backgroundColor) >= SOLID;
}

/** A pseudo-element that is lifted out of its line, in front, with a ground of its own. */
export function isLaidOver(style: CSSStyleDeclaration): boolean {
  const { content, position, zIndex, backgroundColor, opacity } = style;
  if (/^(?:none|normal)$/.test(content) || !/^(?:absolute|fixed)$/.test(position) || Number(zIndex) < 0) return false;
  // A line that is drawn under words, or through them, hides none.
  const isLine = Math.min(parseFloat(style.height), parseFloat(style.width)) < parseFloat(style.fontSize) / 2;
  return !isLine && Number(opacity) >= SOLID && alphaOf(backgroundColor) >= SOLID;
}

const WORDS = /\p{Script=Han}|\p{L}{2}/u;

/** Whether a pseudo-element puts words into the page: icons, quotation marks and numbers are none. */
export function saysWords(element: Element, name: '::before' | '::after'): boolean {
  const style = styleOf(element, name);
  const { content, quotes, display, visibility, opacity } = style;
  if (display === 'none' || visibility !== 'visible' || Number(opacity) < LEAST_OPACITY) return false;
  if (/-quote/.test(content) && WORDS.test(quotes.replace(/^(?:auto|none)$/, ''))) return true;
  const texts = [...content.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, text = '']) => text);
  const attributes = [...content.matchAll(/attr\(\s*([\w-]+)/g)].map(
    ([, attribute = '']) => Element.prototype.getAttribute.call(element, attribute) ?? '',
  );
  // The names of counters stand in the value too, but not in quotation marks.
  return [...texts, ...attributes].some((text) => WORDS.test(text));
}

/** Whether elements that are lifted out of their line can be placed in it, and it is painted after those that are not. */
export function isPositioned({ position, transform, filter }: CSSStyleDeclaration): boolean {
  return position !== 'static' || transform !== 'none' || filter !== 'none';
}
