import { boxesOf } from '../../platform/in-page/character-box.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { boxOf } from '../../platform/in-page/page-element.ts';
import type { StyledElement } from './elements.ts';
import { type Glyph, ownersOf } from './glyphs.ts';
import {
  type DrawnSides,
  type DrawnFrame,
  framesOf,
  isIn,
  isPainted,
  isPositioned,
  pixels,
  type Pseudo,
  saysWords,
  styleOf,
} from './styles.ts';

/** Where an element hides what lies under it: by its text, by its grounds, and by those that are generated for it out of its line. */
export function framesIn(element: Element, text: RegExp): DrawnFrame[] {
  const frames = framesOf(styleOf(element), boxOf(element));
  for (const [, style, box] of liftedFor(element)) frames.push(...framesOf(style, box));
  const range = document.createRange();
  for (const child of Reflect.get(Node.prototype, 'childNodes', element) as NodeListOf<Node>) {
    if (!(child instanceof Text) || !text.test(child.data)) continue;
    range.selectNode(child);
    for (const box of boxesOf(range)) frames.push([box, null]);
  }
  return frames;
}

export function isHit(frames: readonly DrawnFrame[], x: number, y: number): boolean {
  return frames.some(([outer, free]) => isIn(outer, x, y) && !(free && isIn(free, x, y)));
}

/** Over words, not even a letter is an icon beside them. */
const ANY = /[\p{L}\p{N}]/u;

/**
 * Whether words or a ground lie over the words that no pointer meets: in elements that let presses through, round others, and in
 * pseudo-elements of those around. Pictures among them are not judged: snow and watermarks are the usual ones.
 */
export function isLaidUnder(glyphs: readonly Glyph[], ours: Element, elements: readonly StyledElement[]): boolean {
  const boxes = glyphs.flatMap(({ box }) => box ?? []);
  const meets = (frames: readonly DrawnFrame[]) =>
    boxes.some(({ x, y, width, height }) => isHit(frames, x + width / 2, y + height / 2));
  const owners = ownersOf(glyphs);
  const [owner] = owners;
  const around = new Set<Element>();
  for (const each of owners) {
    for (let outer: Element | null = each; outer !== null && !around.has(outer); outer = elementAround(outer))
      around.add(outer);
  }
  for (const element of around) {
    for (const [name, style, box] of liftedFor(element)) {
      if (saysWords(element, name, ANY) && meets([[box, null]])) return true;
      const isAbove = (Number(style.zIndex) || 0) + Number(name === '::after') / 2 > layerOf(owner!, element);
      if (isAbove && meets(framesOf(style, box))) return true;
    }
  }
  // Where presses go through the words, nothing that is met lies over them.
  const isUnmet = [...owners].some((each) => styleOf(each).pointerEvents === 'none');
  return elements.some(([element, style]) => {
    if (element === ours || around.has(element)) return false;
    const isMet = !isUnmet && style.pointerEvents !== 'none';
    if (isMet && style.outlineStyle === 'none' && style.boxShadow === 'none') return false;
    return meets(framesIn(element, ANY)) && isPainted(element) && isOver(element, owner!);
  });
}

/** What is generated for an element out of its line. */
function* liftedFor(element: Element): Generator<[Pseudo, CSSStyleDeclaration, DrawnSides]> {
  for (const name of ['::before', '::after'] as const) {
    const style = styleOf(element, name);
    if (/^(?:none|normal)$/.test(style.content) || !/^(?:absolute|fixed)$/.test(style.position)) continue;
    yield [name, style, boxOfPseudo(element, style)];
  }
}

/** Where a pseudo-element stands that is lifted out of its line: its styles tell it in pixels, from the element it is placed in. */
function boxOfPseudo(element: Element, style: CSSStyleDeclaration): DrawnSides {
  const px = (...names: string[]) => names.reduce((sum, name) => sum + pixels(style, name), 0);
  const edges = (...sides: string[]) => px(...sides.flatMap((side) => [`padding-${side}`, `border-${side}-width`]));
  let home: Element | null = style.position === 'fixed' ? null : element;
  while (home !== null && !isPositioned(styleOf(home))) home = elementAround(home);
  const { left, top } = home ? boxOf(home) : { left: 0, top: 0 };
  const { a, d, e, f } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
  const [x, y] = [left + px('left', 'margin-left') + e, top + px('top', 'margin-top') + f];
  const isWhole = style.boxSizing === 'border-box';
  const wide = px('width') + (isWhole ? 0 : edges('left', 'right'));
  const high = px('height') + (isWhole ? 0 : edges('top', 'bottom'));
  return { left: x, top: y, right: x + wide * a, bottom: y + high * d };
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
