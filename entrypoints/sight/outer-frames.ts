/** What an element draws beyond its box, or browsers draw for it: each may lie over words that stand beside it, and no pointer meets it there. */
import { alphaOf } from '../../platform/in-page/veils.ts';
import { bordersOf, type DrawnFrame, type DrawnSides, grow, pixels, styleOf } from './styles.ts';

/** Whether there is anything of it: most elements have none. */
export function hasOuterFrames(style: CSSStyleDeclaration): boolean {
  return (
    style.outlineStyle !== 'none' ||
    style.boxShadow !== 'none' ||
    style.borderImageSource !== 'none' ||
    style.filter.includes('drop-shadow') ||
    reflectionOf(style) !== null
  );
}

/** By a picture in place of its borders, shadows of all that is drawn in it, a reflection. */
export function outerFramesOf(style: CSSStyleDeclaration, box: DrawnSides): DrawnFrame[] {
  const opacity = Number(style.opacity);
  const frames: DrawnFrame[] = [];
  if (style.borderImageSource !== 'none' && style.borderTopStyle + style.borderLeftStyle !== 'nonenone')
    frames.push(borderImageOf(style, box, opacity));
  for (const [, color = '', x, y] of style.filter.matchAll(/drop-shadow\((\S+?\(.*?\)) (-?[\d.]+)px (-?[\d.]+)px/g))
    frames.push([grow(box, 0, 0, 0, 0, Number(x), Number(y)), box, alphaOf(color) * opacity]);
  const reflected = reflectionOf(style);
  // At one side: all of them are the page's to choose from.
  if (reflected !== null)
    frames.push([grow(box, box.bottom - box.top + reflected, box.right - box.left + reflected), box, opacity]);
  return frames;
}

/** How far off the mirrored picture is; null where there is none. */
function reflectionOf(style: CSSStyleDeclaration): number | null {
  const [, gap] = / (-?[\d.]+)/.exec(style.getPropertyValue('-webkit-box-reflect')) ?? [];
  return gap === undefined ? null : Number(gap);
}

/** The picture is drawn from so far out, at the side where that is most; what of the box it leaves is the picture's to say. */
function borderImageOf(style: CSSStyleDeclaration, box: DrawnSides, opacity: number): DrawnFrame {
  const border = Math.max(...bordersOf(style));
  // Lengths, or how many times as wide as the border.
  const sizes = style.borderImageOutset.split(' ').map((size) => parseFloat(size) * (size.endsWith('px') ? 1 : border));
  return [grow(box, Math.max(...sizes)), null, opacity];
}

/** What the browser draws above all else: popovers, dialogs, the full screen. */
export const TOP = ':popover-open,:modal';

/** What one of these lays over the page behind itself. */
export function backdropOf(element: Element): DrawnFrame[] {
  const style = styleOf(element, '::backdrop');
  if (style.display === 'none' || style.visibility !== 'visible') return [];
  const [left, top] = [pixels(style, 'left'), pixels(style, 'top')];
  const box = { left, top, right: left + pixels(style, 'width'), bottom: top + pixels(style, 'height') };
  const ground = style.backgroundImage === 'none' ? alphaOf(style.backgroundColor) : 1;
  return [[box, null, ground * Number(style.opacity)]];
}
