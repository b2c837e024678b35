/** Styles that make other letters of those that are read, without an element of their own. */
import { elementAround } from '../../platform/in-page/host.ts';
import { SIGNED, styleOf } from './styles.ts';

/** Turned by more, a 6 is read as a 9. */
const MOST_DEGREES = 60;
const DEGREES = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 } as const;

/** @returns whether words in an element are turned or mirrored by something that does not hold all of the words */
export function isTurnedIn(owner: Element, common: Node): boolean {
  for (let around: Element | null = owner; around !== null; around = elementAround(around)) {
    if (Node.prototype.contains.call(around, common)) return false;
    if (isTurned(styleOf(around)) || hasTurnedLetters(around) || FORMULA.test(around.localName)) return true;
  }
  return false;
}

/** Draws what is in it as a root, a power or a fraction, or not at all. */
const FORMULA = /^(?:msqrt|mroot|mfrac|msup|msub|msubsup|munder|mover|munderover|menclose|mphantom)$/;

/** Pictures can turn each of their letters. */
function hasTurnedLetters(element: Element): boolean {
  return element instanceof SVGElement && Element.prototype.hasAttribute.call(element, 'rotate');
}

function isTurned(style: CSSStyleDeclaration): boolean {
  const { transform, rotate, scale, offsetPath } = style;
  if (transform !== 'none') {
    const { m11, m12, m22 } = new DOMMatrix(transform);
    if (m11 < 0 || m22 < 0 || Math.abs(m12) > Math.abs(m11)) return true;
  }
  const [, size = '0', unit = 'deg'] = /(?<![\d.])(-?[\d.]+(?:e-?\d+)?)(deg|grad|rad|turn)/.exec(rotate) ?? [];
  const degrees = Math.abs(Number(size) * DEGREES[unit as keyof typeof DEGREES]) % 360;
  if (degrees > MOST_DEGREES && degrees < 360 - MOST_DEGREES) return true;
  return /(?:^|\s)-/.test(scale) || offsetPath !== 'none';
}

/** Whether the browser draws characters of the page's choice at the end of a line where a word is parted. */
export function hasLettersAdded(owner: Element, words: string): boolean {
  const style = styleOf(owner);
  const isParted = words.includes('\u{AD}') || style.hyphens === 'auto';
  return isParted && SIGNED.test(hyphenOf(style).replace(/^[-‐‑–]$/u, ''));
}

/** What the browser draws there; empty where it is the usual sign. */
function hyphenOf(style: CSSStyleDeclaration): string {
  const [, text = ''] = /"((?:\\.|[^"\\])*)"/.exec(style.getPropertyValue('hyphenate-character')) ?? [];
  return text;
}
