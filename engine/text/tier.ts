/** Under which folding two texts are the same; DESIGN §3. */
import type { Tier } from '../record/answer.ts';
import { foldText } from './fold.ts';

/** Format characters: zero-width, soft hyphen, bidi controls, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Mn}\u{fe00}-\u{fe0f}]/gu;
const HAN_SPACE = /(?<![\p{Script=Latin}\p{N}])[\s\u{3000}]+|[\s\u{3000}]+(?![\p{Script=Latin}\p{N}])/gu;
const COMPATIBILITY = /[\u{2e80}-\u{2fdf}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]/gu;

function unspaced(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(COMPATIBILITY, (character) => character.normalize('NFKC'))
    .replace(HAN_SPACE, '');
}

/** The tightest tier in which two texts are the same; T4 when no tier below makes them so. */
export function tierOf(a: string, b: string): Tier {
  if (a === b) return 'T0';
  if (unspaced(a) === unspaced(b)) return 'T1';
  const plain = { variants: false };
  if (foldText(a, plain).text === foldText(b, plain).text) return 'T2';
  return foldText(a).text === foldText(b).text ? 'T3' : 'T4';
}
