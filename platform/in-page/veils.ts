/** What styles draw over words, or take from them: as computed, of one element. */

/** Filters that leave words as they are, or in other colours; the rest of an animation that has ended is one. What they fade is counted apart. */
const HARMLESS =
  /^(?:none|(?:(?:grayscale|sepia|hue-rotate|saturate|drop-shadow|opacity)\(.*?\)+|(?:invert\(0|contrast\(1|brightness\(1|blur\((?:0|0?\.\d+|1)px)\)|\s)+)$/;
/** What may take words away, each in ways that nobody could list: any value but the usual one. */
export const VEILS = [
  'mask-image',
  '-webkit-mask-box-image-source',
  'mix-blend-mode',
  'backface-visibility',
  // Dots for characters.
  '-webkit-text-security',
];

/** Of a colour as styles compute it. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha = '1'] = /(?:\/|^rgba\(.*,)\s*([\d.]+)\)$/.exec(color) ?? [];
  return Number(alpha);
}

export const isUnusual = (style: CSSStyleDeclaration, name: string): boolean =>
  !/^(?:none|normal|visible|auto|)$/.test(style.getPropertyValue(name));

/** One colour turning into another, from one side to the other: the end of an article fades so. */
const FADE =
  /^linear-gradient\((?:(?:to (?:top|bottom)|0deg|180deg), )?(?:rgba?\([^()]*\)(?: [\d.]+(?:px|%))?(?:, |\)$)){2,6}/;

/**
 * Whether what holds all of the words may take some of them away: a picture's filter or mask does what it likes; of a fade, whose
 * colours become ever fainter or ever stronger, a reader sees that there is more.
 */
export function isPartlyVeiled(style: CSSStyleDeclaration): boolean {
  if (style.filter.includes('url(') || isUnusual(style, '-webkit-mask-box-image-source')) return true;
  const mask = style.getPropertyValue('mask-image');
  if (/^(?:none|)$/.test(mask)) return false;
  if (!FADE.test(mask)) return true;
  const shares = [...mask.matchAll(/rgba?\([^()]*\)/g)].map(([colour]) => alphaOf(colour));
  const isRising = shares.every((share, at) => share >= (shares[at - 1] ?? 0));
  const isFalling = shares.every((share, at) => share <= (shares[at - 1] ?? 1));
  return !isRising && !isFalling;
}

/** Whether a style keeps words from being read, though they have boxes and are met by a pointer. */
export function isVeiled(style: CSSStyleDeclaration): boolean {
  return !HARMLESS.test(style.filter) || VEILS.some((name) => isUnusual(style, name));
}
