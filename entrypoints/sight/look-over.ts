import { boxesOf } from '../../platform/in-page/character-box.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { boxOf } from '../../platform/in-page/page-element.ts';
import type { StyledElement } from './elements.ts';
import { type Glyph, ownersOf } from './glyphs.ts';
import { alphaOf, isLaidOver, isPainted, isPositioned, saysWords, SOLID, styleOf } from './styles.ts';

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Whether words or a ground lie over the words that no pointer meets: in elements that let presses through, and in pseudo-elements of
 * those around. Pictures among them are not judged: snow and watermarks are the usual ones.
 */
export function isLaidUnder(glyphs: readonly Glyph[], ours: Element, elements: readonly StyledElement[]): boolean {
  const boxes = glyphs.flatMap(({ box }) => box ?? []);
  const meets = (drawn: Box) => boxes.some((box) => hasMiddle(drawn, box));
  const owners = ownersOf(glyphs);
  const around = new Set<Element>();
  for (const owner of owners) {
    for (let each: Element | null = owner; each !== null && !around.has(each); each = elementAround(each))
      around.add(each);
  }
  for (const element of around) {
    for (const name of ['::before', '::after'] as const) {
      const style = styleOf(element, name);
      if (!/^(?:absolute|fixed)$/.test(style.position)) continue;
      // Of another element around, a ground that lies over the words is met by a pointer.
      if (!saysWords(element, name) && !(owners.has(element) && isLaidOver(style))) continue;
      if (meets(boxOfPseudo(element, style))) return true;
    }
  }
  const [owner] = owners;
  return elements.some(([element, style]) => {
    if (style.pointerEvents !== 'none' || element === ours || around.has(element)) return false;
    return drawnOf(element, style).some(meets) && isPainted(element) && isOver(element, owner!);
  });
}

/** Where an element draws text, or a ground of its own. */
function drawnOf(element: Element, style: CSSStyleDeclaration): DOMRect[] {
  const drawn = alphaOf(style.backgroundColor) >= SOLID ? [boxOf(element)] : [];
  const range = document.createRange();
  for (const child of Reflect.get(Node.prototype, 'childNodes', element) as NodeListOf<Node>) {
    if (!(child instanceof Text) || !/[\p{L}\p{N}]/u.test(child.data)) continue;
    range.selectNode(child);
    drawn.push(...boxesOf(range));
  }
  return drawn;
}

/** Where a pseudo-element stands that is lifted out of its line: its styles tell it in pixels, from the element it is placed in. */
function boxOfPseudo(element: Element, style: CSSStyleDeclaration): Box {
  const px = (...names: string[]) =>
    names.reduce((sum, name) => sum + (parseFloat(style.getPropertyValue(name)) || 0), 0);
  let home: Element | null = style.position === 'fixed' ? null : element;
  while (home !== null && !isPositioned(styleOf(home))) home = elementAround(home);
  const { left, top } = home ? boxOf(home) : { left: 0, top: 0 };
  const { e, f } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
  const [x, y] = [left + px('left', 'margin-left') + e, top + px('top', 'margin-top') + f];
  const isWhole = style.boxSizing === 'border-box';
  const wide = px('width') + (isWhole ? 0 : px('padding-left', 'padding-right'));
  const high = px('height') + (isWhole ? 0 : px('padding-top', 'padding-bottom'));
  return { left: x, top: y, right: x + wide, bottom: y + high };
}

function hasMiddle(drawn: Box, { left, top, width, height }: DOMRect): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x > drawn.left && x < drawn.right && y > drawn.top && y < drawn.bottom;
}

/** Whether an element is painted after the words: by the layers below what both stand in, then by the order of the document. */
function isOver(element: Element, words: Element): boolean {
  let common: Element | null = element;
  while (common !== null && !Node.prototype.contains.call(common, words)) common = elementAround(common);
  const [over, under] = [layerOf(element, common), layerOf(words, common)];
  if (over !== under) return over > under;
  return (Node.prototype.compareDocumentPosition.call(words, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Of the outermost layer that an element is in; what is not lifted is painted before what has no number. */
function layerOf(element: Element, common: Element | null): number {
  let layer = -0.5;
  for (let around: Element | null = element; around !== null && around !== common; around = elementAround(around)) {
    const style = styleOf(around);
    if (/^-?\d+$/.test(style.zIndex)) layer = Number(style.zIndex);
    else if (layer === -0.5 && (isPositioned(style) || Number(style.opacity) < 1)) layer = 0;
  }
  return layer;
}
