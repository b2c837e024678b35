import { CLEAR, isDrawnApart } from './drawn-apart.ts';
import { rootAround } from './page-element.ts';

/** What is drawn in an element of these is no one colour. */
const PICTURE = /^(?:img|image|canvas|video|iframe|object|embed|svg)$/;

/**
 * Whether letters have no colour of their own, or that of what they stand on: of elements that a pointer meets at their place. What is
 * out of the window is not judged, nor what stands on pictures.
 */
export function isFaint(owner: Element, { x, y, width, height }: DOMRect): boolean {
  const { webkitTextFillColor: color, textShadow, backgroundClip } = getComputedStyle(owner);
  if (textShadow !== 'none' || backgroundClip.includes('text')) return false;
  if (CLEAR.test(color)) return !isDrawnApart(owner);
  const stack = (rootAround(owner) as Document | ShadowRoot).elementsFromPoint(x + width / 2, y + height / 2);
  for (const element of stack.slice(Math.max(0, stack.indexOf(owner)))) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none' || PICTURE.test(element.localName)) return false;
    if (!CLEAR.test(backgroundColor)) return backgroundColor === color;
  }
  // The browser's own ground, which may be dark.
  const { colorScheme } = getComputedStyle(document.documentElement);
  return stack.length > 0 && color === 'rgb(255, 255, 255)' && !colorScheme.includes('dark');
}
