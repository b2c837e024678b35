/**
 * Signs that say something else of the words beside them: a number made negative, larger or another one, money of another country, letters
 * struck through. Folding leaves them out, so they are told: text of the page's that the words do not say. What stands between two figures, and
 * signs that deny, folding keeps.
 *
 * Not told are those that real pages write before the same words: bullets, dashes.
 */
import type { Range } from '../../record/record.ts';

/** What most texts have none of. */
const ANY = /[−≠<>＜＞≤≥≦≧≈±×÷¬~～∼\-－﹣.．\u2010-\u2013√∛∜\p{No}\p{Sc}\u0335-\u0338\u20d2\u20d3\u20e0\u20e5\u20eb]/u;
/** In the record's numbers, after them. */
const UNIT = '(?:多|余|餘)?(?:[十百千万萬亿億兆%％‰元]|[美欧歐日港]元)';

/** What stands before a sign is looked at behind it: a pattern that begins with a sign is found several times faster. */
const PATTERNS: readonly RegExp[] = [
  // No range: it has a number before it as well.
  /[−≠<>＜＞≤≥≦≧≈±×÷¬~～∼](?=\s?\d)(?<![\d.,，].)/gu,
  // A minus sign of keyboards; after a character it is a hyphen (歼-20), at the start of a line a bullet.
  /[-－﹣](?=\d)(?<=[\p{P}\p{Z}].)(?<![-－﹣—–\n\r].)(?<=[^\n\r \t]\s?.)/gu,
  // …, nor has the name of a thing (歼-20) a unit behind it.
  new RegExp(`[-－﹣\\u2010-\\u2013](?=[\\d.,]{1,12}(?![\\s%％‰])${UNIT})(?<=\\p{Script=Han}.)`, 'gu'),
  // √600.
  /[√∛∜](?=\s?\d)/gu,
  // 2⁴00, 6₀₀, ②400: a power, an index, the number of an item. Folded they are digits like those beside them.
  /(?<=\d)(?![¼-¾⅐-⅞])\p{No}+(?=\d|[₀-₉⁰¹²³⁴-⁹]|\p{Script=Han})|(?<!\d)(?![¼-¾⅐-⅞])\p{No}+(?=\d)/gu,
  // ¥ before a sum in yuan says what the words say, as $ does before one in dollars.
  /[¥￥](?!\s?[\d.,]{1,15}[十百千万萬亿億]{0,3}(?:元|人民币|人民幣))|\$(?!\s?[\d.,]{1,15}[十百千万萬亿億]{0,3}(?:美元|美金))|\p{Sc}(?<![$¥￥])/gu,
  /[\u0335-\u0338\u20d2\u20d3\u20e0\u20e5\u20eb]+/gu,
  // 近.50%: a fraction without its nothing.
  new RegExp(`[.．](?=\\d{1,4}${UNIT})(?<=\\p{Script=Han}.)`, 'gu'),
];

/** In order; one of each kind, for a text that is struck through has a sign at every letter. */
export function signsIn(text: string): Range[] {
  if (!ANY.test(text)) return [];
  return PATTERNS.flatMap((pattern): Range[] => {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    return found ? [[found.index, found.index + found[0].length]] : [];
  })
    .sort((a, b) => a[0] - b[0])
    .filter(([start], at, all) => start !== all[at - 1]?.[0]);
}
