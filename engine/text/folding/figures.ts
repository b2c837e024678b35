/**
 * Letters that scanning puts for the figures that they look like: l000, 1OO, I00, O.5. Where figures and such letters stand together, and no other
 * letter beside them, they are read as one number; G20, 5G, H1N1 and CO2 are none.
 */

const NOUGHTS = 'oοо';
const ONES = 'il';
/** Characters that may be figures, as they are folded: Latin, and the noughts of Greek and Cyrillic. */
const LIKE = new RegExp(`[${NOUGHTS}${ONES}]`, 'u');
const FIGURES = new RegExp(
  [
    // Some of them figures; or a hundred, a thousand with none: lOO.
    `(?<![a-z.])(?=[${ONES}${NOUGHTS}.]*\\d|[${ONES}][${NOUGHTS}]{2,}(?![a-z]))[\\d${ONES}${NOUGHTS}][\\d${ONES}${NOUGHTS}.]*(?![a-z])`,
    // A name that ends in a number: G2O.
    `(?<=[a-z])\\d+[${NOUGHTS}]+(?![a-z\\d])`,
    // A day, a month: 5月l日.
    `(?<![a-z\\d])[${ONES}]{1,2}(?=[日号月])`,
  ].join('|'),
  'gu',
);

/** A folded text with such letters as the figures that they stand for; as long as before. */
export function withFigures(text: string): string {
  if (!LIKE.test(text)) return text;
  return text.replace(FIGURES, (written) =>
    Array.from(written, (sign) => (NOUGHTS.includes(sign) ? '0' : ONES.includes(sign) ? '1' : sign)).join(''),
  );
}

/** As printed: in capitals as well, full width. */
const PRINTED = /[OoΟοОоＯｏIilＩｉｌ]/u;
const LETTER = /\p{Script=Latin}/u;

/** Whether the letter at a place may be a figure: no other letter stands before or behind it and its like. */
export function mayBeFigure(text: string, at: number): boolean {
  if (!PRINTED.test(text.charAt(at))) return false;
  let [from, to] = [at, at];
  while (PRINTED.test(text.charAt(from))) from -= 1;
  while (PRINTED.test(text.charAt(to))) to += 1;
  return !LETTER.test(text.charAt(from)) && !LETTER.test(text.charAt(to));
}
