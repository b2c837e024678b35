/**
 * What a page may do to selected words, as its styles are computed, without being told of.
 *
 * A list of tricks has no end, and browsers add to it; so what is harmless is listed. A property that is not here, of today or of a
 * browser to come, has the browser's own value or is told. `test/e2e/attacks/seen/28-unusual-styles.spec.ts` names each property of both browsers.
 */
import { isEvenFade, isPlainFilter } from '../../platform/in-page/veils.ts';
import { pixels } from './styles.ts';

/**
 * Properties of which any value is harmless or judged elsewhere, by their names or what names of a family begin with: they say where the
 * words stand, whose boxes are looked at one by one; how a pointer, a printer or a scroller takes them; how large, bold and slanted they are,
 * and in which font, which is not judged; what lies behind them. Judged in this folder are colours, opacity, visibility, overflow, transforms,
 * order, lines, strokes, layers, frames and counters. Of pictures' figures it is not asked, as no words in them are taken.
 */
const HARMLESS = new RegExp(
  `^(?:.*-color$|-moz|-webkit-(?:border|box-(?!ref)|font|line|locale|mask-(?!box-image-so)|rtl|ruby|text-(?:d|o|f|stroke-c)|tap|user|writing)|${[
    'align,anchor,animation,appearance,aspect,back(?!face),baseline,block-s,border-(?!image-so|sh),bottom,box-,break,caption,clear,color,column,contain',
    'content-v,counter,cursor,direction,display,fill$,flex,float,font-(?:fa|k|l|o|size$|st|synth|variant$|variant-(?:ca|em|lig)|variation|w),forced,grid',
    'height,hyph(?!enate-ch),image,initial-l,inline,inset,inter,isolation,justify,left,letter,line-[bh],list,margin,mask-[cmoprst],max,min-',
    'offset-(?!path),opacity,order,orphans,outline-[ow],over,padding,page,paint,perspective,pointer,position,print,quotes,right,row,ruby',
    'scroll(?!-marker|-target),shape,stroke,tab,text-(?:al|an|au|b|decoration(?!-t)|emphasis-p|i|j|or|r|si|sp|underline-p|w),timeline-s,top,touch',
    'transform-[bo],transition,translate,unicode,user,vertical,view,visibility,white,widows,width,will,word,writing,z',
  ]
    .join()
    .replaceAll(',', '|')})`,
);

/** Of the words' own size, how far a line or a shadow may be from what it belongs to. */
const NEAR = 0.4;
/** And how thick a line may be that is drawn over letters. */
export const THICK = 0.25;
/** Blurred by more, shadows of words lie over those beside; and many of them by less. */
const FEW_SHADOWS = 4;

/**
 * @returns whether a value is harmless
 * @param size of the letters
 * @param isWhole the element holds all of the words: a reader sees what happens to all of them
 */
type Bound = (value: string, style: CSSStyleDeclaration, size: number, isWhole: boolean) => boolean;

const only =
  (part: RegExp, whole = part): Bound =>
  (value, _, size, isWhole) =>
    (isWhole ? whole : part).test(value);
const NEVER = /^\b$/;
const ANY = /^/;
const ofWhole = only(NEVER, ANY);

function areShadowsNear(value: string, _: CSSStyleDeclaration, size: number): boolean {
  const shadows = [...value.matchAll(/(-?[\d.]{1,12})px (-?[\d.]{1,12})px(?: ([\d.]{1,12})px)?/g)];
  const most = shadows.length > FEW_SHADOWS ? NEAR : 1;
  return shadows.every(
    ([, x, y, blur = '0']) =>
      Math.max(Math.abs(Number(x)), Math.abs(Number(y))) <= NEAR * size && Number(blur) <= most * size,
  );
}

/** A line under words is drawn behind them, one through them before them. */
function isLineThin(value: string, { textDecorationLine }: CSSStyleDeclaration, size: number): boolean {
  const most = textDecorationLine.includes('through') ? THICK : 1;
  return (parseFloat(value) || 0) <= most * (value.endsWith('%') ? 100 : size);
}

/** Whether letters are not turned over, nor mirrored, nor so far turned that a 6 is read as a 9. */
function isUpright(transform: string): boolean {
  const { m11, m12, m22 } = new DOMMatrix(transform);
  return m11 >= 0 && m22 >= 0 && Math.abs(m12) <= Math.abs(m11);
}

/** Features of fonts that make powers, indices and fractions of figures. */
const FEATURES = /^(?!.*(?:su[bp]s|sinf|frac|afrc|ordn|dnom|numr))/;

/** Of other properties, what is harmless besides the browser's own value. */
const BOUNDS: Record<string, Bound> = {
  filter: (value, style, size, isWhole) =>
    (isWhole ? !value.includes('url(') : isPlainFilter(value)) && areShadowsNear(value, style, size),
  // Of what is drawn beyond a box, but not of the box.
  'clip-path': only(/^inset\((?:0px|0%|-[^ )]+| )+\)$/, /^(?:inset|circle|ellipse|polygon\((?:[^,]*,){0,3}[^,]*$)/),
  'mask-image': (value, _, size, isWhole) => isWhole && isEvenFade(value),
  'border-image-source': ofWhole,
  'backface-visibility': ofWhole,
  'transform-style': ofWhole,
  transform: (value, _, size, isWhole) => isWhole || isUpright(value),
  rotate: only(/^-?[0-5]?\d(?:\.\d+)?deg$/, ANY),
  resize: ofWhole,
  scale: only(/^[^-]+$/, ANY),
  'outline-style': (_, style, size, isWhole) => {
    const [width, offset] = [pixels(style, 'outline-width'), pixels(style, 'outline-offset')];
    return Math.min(width, -offset) <= THICK * size && (isWhole || width + offset <= NEAR * size);
  },
  // Where strokes are drawn first, letters lie over them.
  '-webkit-text-stroke-width': (value, { paintOrder }, size) =>
    parseFloat(value) <= (paintOrder.startsWith('stroke') ? THICK : THICK / 3) * size,
  'text-shadow': areShadowsNear,
  'text-decoration-thickness': isLineThin,
  'text-underline-offset': (value, _, size) => Math.abs(parseFloat(value)) <= size,
  'text-emphasis-style': only(/^[a-z -]*$/),
  'text-overflow': only(/^(?:clip|ellipsis| )+$/),
  'text-transform': only(/^(?!math)/),
  'hyphenate-character': only(/^"[-‐‑–]?"$/),
  'font-feature-settings': only(FEATURES),
  // Letters are as large as the font is said to be, more or less: shadows and lines are measured by that.
  'font-size-adjust': only(/^0\.[456]\d*$/),
  'font-variant-east-asian': only(/^(?:full|proportional)-width$/),
  'font-variant-numeric': only(/^(?!.*(?:fractions|ordinal))/),
  // Round, or squarer than that.
  corner: only(/^superellipse\((?:[1-9]|inf)/),
};

/** Which properties are looked at, of those that a browser has. What a page names itself is drawn by others alone. */
export function lookedAt(names: Iterable<string>): string[] {
  return [...names].filter((name) => !name.startsWith('--') && !HARMLESS.test(name));
}

/**
 * @param names of the properties that are looked at
 * @param plain their values without a style of the page's, in the same order
 * @param whole of a part of an element, that which it is a part of: what it has of it is no style of its own
 */
export function isUsual(
  style: CSSStyleDeclaration,
  names: readonly string[],
  plain: readonly string[],
  isWhole: boolean,
  whole?: CSSStyleDeclaration,
): boolean {
  return names.every((name, at) => {
    // Thousands are asked for: what is usual goes first.
    const value = style.getPropertyValue(name);
    return (
      value === plain[at] ||
      value === whole?.getPropertyValue(name) ||
      BOUNDS[name.replace(/^corner.*/, 'corner')]?.(value, style, pixels(style, 'font-size'), isWhole)
    );
  });
}

/** What may change all the time: grounds and shadows. Beside them stands what keyframes have of their own. */
const CALM = /^(?:background|box|comp|easing$|offset$)/;

export function isCalm(keyframe: object): boolean {
  return Object.keys(keyframe).every((name) => CALM.test(name));
}
