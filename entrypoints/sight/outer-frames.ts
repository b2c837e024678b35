/** What an element draws beyond its box, or browsers draw for it: each may lie over words that stand beside it, and no pointer meets it there. */
import { alphaOf } from '../../platform/in-page/veils.ts';
import { type DrawnFrame, type DrawnSides, pixels, styleOf } from './styles.ts';

/** Of the corner by which a box can be drawn larger, in pixels, where a page has not styled it. */
const CORNER = 15;

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
    frames.push([moved(box, Number(x), Number(y)), box, alphaOf(color) * opacity]);
  const reflected = reflectionOf(style);
  if (reflected !== null) {
    const [side, gap] = reflected;
    const [wide, high] = [box.right - box.left + gap, box.bottom - box.top + gap];
    const [x, y] = { above: [0, -high], below: [0, high], left: [-wide, 0], right: [wide, 0] }[side] as [
      number,
      number,
    ];
    frames.push([moved(box, x, y), null, opacity]);
  }
  return frames;
}

function moved({ left, top, right, bottom }: DrawnSides, x: number, y: number): DrawnSides {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

type Side = 'above' | 'below' | 'left' | 'right';

function reflectionOf(style: CSSStyleDeclaration): [side: Side, gap: number] | null {
  const [, side, gap] =
    /^(above|below|left|right) (-?[\d.]+)/.exec(style.getPropertyValue('-webkit-box-reflect')) ?? [];
  return side === undefined ? null : [side as Side, Number(gap)];
}

/** The picture is drawn from so far out, to so far in, or all over the box. */
function borderImageOf(style: CSSStyleDeclaration, box: DrawnSides, opacity: number): DrawnFrame {
  const borders = ['top', 'right', 'bottom', 'left'].map((side) => pixels(style, `border-${side}-width`));
  const out = sidesOf(style.borderImageOutset, borders);
  const wide = sidesOf(style.borderImageWidth, borders);
  const grown = (by: number[]): DrawnSides => ({
    left: box.left - by[3]!,
    top: box.top - by[0]!,
    right: box.right + by[1]!,
    bottom: box.bottom + by[2]!,
  });
  const isFilled = style.borderImageSlice.includes('fill');
  return [grown(out), isFilled ? null : grown(out.map((size, at) => size - wide[at]!)), opacity];
}

/** Lengths, or how many times as wide as the border. */
function sidesOf(value: string, borders: number[]): number[] {
  const sizes = value.split(' ');
  return borders.map((border, at) => {
    const size = sizes[at] ?? sizes[at - 2] ?? sizes[0] ?? '';
    return size === 'auto' ? border : size.endsWith('px') ? parseFloat(size) : (parseFloat(size) || 0) * border;
  });
}

/** The corner by which a reader can draw a box larger. */
export function cornerOf(element: Element, style: CSSStyleDeclaration, box: DrawnSides): DrawnFrame[] {
  if (/^(?:none|)$/.test(style.resize) || (style.overflowX === 'visible' && style.overflowY === 'visible')) return [];
  const bars = styleOf(element, '::-webkit-scrollbar');
  const [wide, high] = [pixels(bars, 'width') || CORNER, pixels(bars, 'height') || CORNER];
  const { top, bottom } = { top: box.bottom - high, bottom: box.bottom };
  return [
    style.direction === 'rtl'
      ? [{ left: box.left, right: box.left + wide, top, bottom }, null, 1]
      : [{ left: box.right - wide, right: box.right, top, bottom }, null, 1],
  ];
}

/** What a popover or a dialog lays over the page behind itself. */
export function backdropOf(element: Element): DrawnFrame[] {
  if (!Element.prototype.matches.call(element, ':popover-open,:modal')) return [];
  const style = styleOf(element, '::backdrop');
  if (style.display === 'none' || style.visibility !== 'visible') return [];
  const [left, top] = [pixels(style, 'left'), pixels(style, 'top')];
  const box = { left, top, right: left + pixels(style, 'width'), bottom: top + pixels(style, 'height') };
  const ground = style.backgroundImage === 'none' ? alphaOf(style.backgroundColor) : 1;
  return [[box, null, ground * Number(style.opacity)]];
}
