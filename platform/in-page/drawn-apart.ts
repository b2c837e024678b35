/** What styles draw otherwise than the rest of an element: its first letter and its first line, and the line drawn round letters. */
import { elementAround } from './host.ts';

/** Of a colour, as styles compute it, of which nothing is seen. */
export const CLEAR = /^rgba.* 0\)$|\/ 0\)$/;

const PARTS = ['::first-letter', '::first-line'] as const;
export type Part = (typeof PARTS)[number];

export type AskStyle = (element: Element, part: '' | Part) => CSSStyleDeclaration;

/** The styles of parts that letters of an element may stand in, with the style of what each is a part of. */
export function* stylesApart(owner: Element, styleOf: AskStyle): Generator<[apart: CSSStyleDeclaration, of: Element]> {
  for (let around: Element | null = owner; around !== null; around = elementAround(around)) {
    for (const part of PARTS) yield [styleOf(around, part), around];
  }
}

/** Whether letters that have no colour of their own are seen all the same. */
export function isDrawnApart(owner: Element, styleOf: AskStyle = getComputedStyle): boolean {
  const own = styleOf(owner, '');
  if (parseFloat(own.webkitTextStrokeWidth) > 0 && !CLEAR.test(own.webkitTextStrokeColor)) return true;
  for (const [{ webkitTextFillColor: colour }, of] of stylesApart(owner, styleOf)) {
    // Without a rule of its own a part has the colour of what it is a part of.
    if (!CLEAR.test(colour) && colour !== styleOf(of, '').webkitTextFillColor) return true;
  }
  return false;
}
