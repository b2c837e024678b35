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

/**
 * A mask that fades all words together, at the top or at the bottom, as the ends of articles are: what is opaque comes before or after what is not,
 * and a reader sees that there is more.
 */
const EVEN_FADE =
  /^linear-gradient\((?:(?:to (?:top|bottom)|0deg|180deg), )?(?:(?:rgb\([^()]*\)[^(),]*, )+rgba\([^()]*\)[^(),]*|rgba\([^()]*\)[^(),]*(?:, rgb\([^()]*\)[^(),]*)+)\)$/;
export const isEvenFade = (mask: string): boolean => EVEN_FADE.test(mask);

/** Whether a filter changes colours alone. */
export const isPlainFilter = (filter: string): boolean => HARMLESS.test(filter);

/** Whether a style keeps words from being read, though they have boxes and are met by a pointer. */
export function isVeiled(style: CSSStyleDeclaration): boolean {
  return !isPlainFilter(style.filter) || VEILS.some((name) => isUnusual(style, name));
}
