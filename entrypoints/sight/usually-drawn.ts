import { rootAround } from '../../platform/in-page/page-element.ts';
import { alphaOf, isVeiled } from '../../platform/in-page/veils.ts';
import { drawnIn } from './flat-tree.ts';
import { type AnyPart, outwards, pixels, remember, styleOf } from './styles.ts';
import { isCalm, isUsual, lookedAt, THICK } from './usual-styles.ts';

/** So much has to be left of words by all that fades them; the texts that viewers of documents lay over their pictures have 0.2. */
const LEAST_SHARE = 0.19;
/** What goes on for longer, in milliseconds, is no coming up: of that the next look tells. */
const LASTING_MS = 2000;

/** What elements are that draw what stands in them and nothing else; a page's own are so to an extension, too. */
const PLAIN =
  /^\[object HTML(?:|Anchor|BR|Body|Button|D?List|Data|Details|Dialog|Div|FieldSet|Font|Form|Heading|Html|LI|Label|Legend|Menu|Mod|[OU]List|Output|Paragraph|Pre|Quote|Slot|Span|Table.*|Time|Unknown)Element]$/;
/** The corner by which a reader draws a box larger may be so large, in pixels; a page styles it. */
const MOST_CORNER = 24;

/** Parts of an element that styles may draw otherwise than the rest; and what the browser marks in it for the reader. Within a line there are none of the first. */
const PARTS = ['::first-letter', '::first-line'] as const;
const MARKED = ['::selection', '::target-text'] as const;

/** Of the browser. */
let names: readonly string[] | undefined;

/**
 * Whether selected words are drawn in no way but harmless ones. What lies over them, and where they stand, is looked at elsewhere.
 * @param owners the elements that they stand right in
 * @param ours of which no style is the page's
 * @param isDue which elements, one after the other, are looked at
 */
export function isUsuallyDrawn(owners: ReadonlySet<Element>, ours: Element, isDue: (at: number) => boolean): boolean {
  const around = remember(drawnIn);
  /** How many of the owners stand in an element. */
  const counts = new Map<Element, number>();
  for (const owner of owners) {
    for (const at of outwards(owner, around)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const own = styleOf(ours);
  const looked = (names ??= lookedAt(own));
  const plain = looked.map((name) => own.getPropertyValue(name));
  const isWhole = (element: Element) => counts.get(element) === owners.size;
  const arePartsUsual = (element: Element, parts: readonly AnyPart[]): boolean => {
    const whole = styleOf(element);
    return parts.every((part) => {
      const style = styleOf(element, part);
      // Browsers without such a part have nothing of it.
      return style.length === 0 || (isUsual(style, looked, plain, false, whole) && !isHidden(style, whole));
    });
  };
  const isElementUsual = (element: Element): boolean => {
    if (!PLAIN.test(Object.prototype.toString.call(element))) return false;
    const style = styleOf(element);
    if (style.resize !== 'none' && pixels(styleOf(element, '::-webkit-scrollbar'), 'width') > MOST_CORNER) return false;
    return (
      isUsual(style, looked, plain, isWhole(element)) &&
      (/^(?:inline|contents)$/.test(style.display) || arePartsUsual(element, PARTS)) &&
      (element.localName !== 'details' || arePartsUsual(element, ['::details-content']))
    );
  };
  const sharesOf = remember(shareOf);
  const isOwnerUsual = (owner: Element): boolean => {
    let share = 1;
    let struck = 0;
    for (const at of outwards(owner, around)) {
      share *= sharesOf(at);
      struck += throughOf(styleOf(at));
    }
    // All of it without colour lies over a picture, as texts of documents do; a little of it is neither.
    const alpha = alphaOf(styleOf(owner).webkitTextFillColor);
    return (
      share * (alpha || 1) >= LEAST_SHARE &&
      struck <= THICK * pixels(styleOf(owner), 'font-size') &&
      arePartsUsual(owner, MARKED)
    );
  };
  const areUsual = (elements: Iterable<Element>, isOne: (element: Element) => boolean) =>
    [...elements].every((element, at) => !isDue(at) || isOne(element));
  return (
    areUsual(counts.keys(), isElementUsual) && areUsual(owners, isOwnerUsual) && areFramesWhole() && !isInMotion(counts)
  );
}

/** Whether the pages around cut nothing out of the frames that the document stands in, nor fade them; as far as they are of the same origin. */
function areFramesWhole(): boolean {
  let share = 1;
  for (let view: Window = window; view.frameElement !== null; view = view.parent) {
    for (const element of outwards(view.frameElement, drawnIn)) {
      const style = styleOf(element);
      if (style.clipPath !== 'none' || isVeiled(style)) return false;
      share *= shareOf(element);
    }
  }
  return share >= LEAST_SHARE;
}

/** How much of what stands in an element it leaves. Without a box there is nothing to fade. */
function shareOf(element: Element): number {
  const { display, opacity, filter } = styleOf(element);
  if (display === 'contents') return 1;
  return [...filter.matchAll(/opacity\(([\d.]+)/g)].reduce((left, [, value]) => left * Number(value), Number(opacity));
}

/** How thick a line is drawn through words; that of the browser's own choice is a thin one. */
function throughOf(style: CSSStyleDeclaration): number {
  return style.textDecorationLine.includes('through') ? Math.max(1, pixels(style, 'text-decoration-thickness')) : 0;
}

/** Whether letters that are drawn apart are not seen as the others are. */
function isHidden(apart: CSSStyleDeclaration, own: CSSStyleDeclaration): boolean {
  const { webkitTextFillColor: colour, backgroundColor: ground, opacity } = apart;
  const share = alphaOf(colour) * Number(opacity || 1);
  if (ground !== own.backgroundColor && ground === colour && share > 0) return true;
  return share < LEAST_SHARE && alphaOf(own.webkitTextFillColor) >= LEAST_SHARE;
}

/** Whether the words, or what they stand in, change all the time: what is seen at one look is not what is seen at the next. */
function isInMotion(chain: ReadonlyMap<Element, number>): boolean {
  const roots = new Set([document, ...[...chain.keys()].map((element) => rootAround(element))]) as Set<
    Document | ShadowRoot
  >;
  return [...roots].some((root) =>
    root.getAnimations().some(({ effect, playState, currentTime }) => {
      if (!(effect instanceof KeyframeEffect)) return false;
      // A picture of the page as it was lies over it, until it has turned into what it is now.
      if (effect.pseudoElement?.startsWith('::view-transition')) return true;
      if (effect.pseudoElement !== null || effect.target === null || !chain.has(effect.target)) return false;
      const left = Number(effect.getComputedTiming().endTime) - Number(currentTime);
      return playState === 'running' && left > LASTING_MS && !effect.getKeyframes().every(isCalm);
    }),
  );
}
