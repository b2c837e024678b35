import { boxesOf } from '../../platform/in-page/character-box.ts';
import { boxOf, isFitting, isInside } from '../../platform/in-page/page-element.ts';
import { middleOf } from './cells.ts';
import type { StyledElement } from './elements.ts';
import { type Glyph, ownersOf } from './glyphs.ts';
import { backdropOf, hasOuterFrames, outerFramesOf, TOP } from './outer-frames.ts';
import {
  boxAround,
  type DrawnSides,
  type DrawnFrame,
  framesOf,
  isColourless,
  isIn,
  isPainted,
  isPositioned,
  layerIn,
  outwards,
  pixels,
  type Pseudo,
  remember,
  saysWords,
  shareOf,
  SOLID,
  styleOf,
  UNLIFTED,
} from './styles.ts';

/** Where an element hides what lies under it: by its text, by its grounds, and by those that are generated for it out of its line. */
export function framesIn(element: Element, text: RegExp): DrawnFrame[] {
  const frames = drawnIn(styleOf(element), boxOf(element));
  if (isFitting(element, DRAWS_WORDS)) frames.push([boxOf(element), null, shareOf(element)]);
  for (const [, style, box] of liftedFor(element)) frames.push(...drawnIn(style, box));
  // Letters that are not drawn hide nothing.
  if (!isPainted(element) || isColourless(element)) return frames;
  const share = shareOf(element);
  const range = document.createRange();
  for (const child of Reflect.get(Node.prototype, 'childNodes', element) as NodeListOf<Node>) {
    if (!(child instanceof Text) || !text.test(child.data)) continue;
    range.selectNode(child);
    for (const box of boxesOf(range)) frames.push([box, null, share]);
  }
  return frames;
}

function drawnIn(style: CSSStyleDeclaration, box: DrawnSides): DrawnFrame[] {
  return [...framesOf(style, box), ...outerFramesOf(style, box)];
}

/** How much of what lies at a point is left to be seen. */
export function shareUnder(frames: readonly DrawnFrame[], x: number, y: number): number {
  let share = 1;
  for (const [outer, free, hidden] of frames) {
    if (isIn(outer, x, y) && !(free && isIn(free, x, y))) share *= 1 - hidden;
  }
  return share;
}

/** Shows words, or covers some, without a text of its own in this document. */
export const DRAWS_WORDS = 'iframe,object,embed,input:not([type=hidden]),textarea,select,meter,progress,use';

/** Over words, not even a letter is an icon beside them. */
const ANY = /[\p{L}\p{N}]/u;

/**
 * Whether words or a ground lie over the words that no pointer meets: in elements that let presses through, round others, and in
 * pseudo-elements of those around. Pictures among them are not judged: snow and watermarks are the usual ones.
 */
export function isLaidUnder(glyphs: readonly Glyph[], ours: Element, elements: readonly StyledElement[]): boolean {
  const points = glyphs.flatMap(({ node, box }) => {
    const owner = boxAround(node);
    return box && owner ? { at: middleOf(box), owner, left: 1 } : [];
  });
  const owners = ownersOf(glyphs);
  /** Whether too little is left of any, with all that was laid over it before. @param isUnder of words in an element, whether they lie below */
  const hides = (frames: readonly DrawnFrame[], isUnder: (owner: Element) => boolean) => {
    const isBelow = remember(isUnder);
    return points.some((point) => {
      const share = shareUnder(frames, ...point.at);
      return share < 1 && isBelow(point.owner) && (point.left *= share) <= 1 - SOLID;
    });
  };
  const around = new Set([...owners].flatMap((owner) => outwards(owner)));
  for (const element of around) {
    for (const [name, style, box] of liftedFor(element)) {
      if (saysWords(element, name, ANY) && hides([[box, null, 1]], () => true)) return true;
      const layer = (Number(style.zIndex) || 0) + Number(name === '::after') / 2;
      if (hides(drawnIn(style, box), (owner) => layer > layerOf(owner, element, true))) return true;
    }
    const style = styleOf(element);
    // Of what some of the words stand in, line by line, what is drawn over those beside them.
    if (!hasOuterFrames(style)) continue;
    const beyond = [...Element.prototype.getClientRects.call(element)].flatMap((box) => drawnIn(style, box));
    if (hides(beyond, (owner) => !isInside(element, owner) && isOver(element, owner))) return true;
  }
  // Where presses go through the words, nothing that is met lies over them.
  const isUnmet = [...owners].some((each) => styleOf(each).pointerEvents === 'none');
  const isBehind = (element: Element) => !around.has(element) && hides(backdropOf(element), () => true);
  if ([...document.querySelectorAll(TOP)].some(isBehind)) return true;
  return elements.some(([element, style]) => {
    if (element === ours || around.has(element)) return false;
    const isMet = !isUnmet && style.pointerEvents !== 'none';
    if (isMet && !hasOuterFrames(style)) return false;
    return hides(framesIn(element, ANY), (owner) => isPainted(element) && isOver(element, owner));
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
  const home = style.position !== 'fixed' && outwards(element).find((around) => isPositioned(styleOf(around)));
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
  const common = outwards(element, boxAround).find((around) => isInside(around, words)) ?? null;
  if (isInSpace(element, common) || isInSpace(words, common)) return true;
  const [over, under] = [layerOf(element, common, false), layerOf(words, common, true)];
  if (over !== under) return over > under;
  return (Node.prototype.compareDocumentPosition.call(words, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether what is nearer is painted last, whatever its layer: that is believed of all there. */
function isInSpace(element: Element, common: Element | null): boolean {
  for (const around of outwards(boxAround(element), boxAround)) {
    if (styleOf(around).transformStyle === 'preserve-3d') return true;
    if (around === common) return false;
  }
  return false;
}

/** Of the outermost layer that an element is in. */
function layerOf(element: Element, common: Element | null, isWords: boolean): number {
  let layer = UNLIFTED;
  for (const around of outwards(element, boxAround)) {
    if (around === common) break;
    if (isFitting(around, TOP)) return Infinity;
    layer = layerIn(styleOf(around), styleOf(boxAround(around) ?? around), layer, isWords);
  }
  return layer;
}
