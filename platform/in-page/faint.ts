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
    if (!CLEAR.test(backgroundColor)) return isSame(backgroundColor, color);
  }
  return stack.length > 0 && bareGrounds().some((ground) => isSame(ground, color));
}

/** The browser's own ground, which may be dark: Chromium's, Firefox's. */
function bareGrounds(): string[] {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const { matches: likesDark } = matchMedia('(prefers-color-scheme:dark)');
  const isDark = colorScheme.includes('dark') && (!colorScheme.includes('light') || likesDark);
  return isDark ? ['rgb(18, 18, 18)', 'rgb(28, 27, 34)'] : ['rgb(255, 255, 255)'];
}

/** As they are drawn: white may be written as `oklch(1 0 0)`. */
function isSame(one: string, other: string): boolean {
  if (one === other || (one.startsWith('rgb') && other.startsWith('rgb'))) return one === other;
  return drawn(one) === drawn(other);
}

function drawn(color: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return String(context.getImageData(0, 0, 1, 1).data);
}
