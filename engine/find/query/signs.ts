/**
 * Signs that say something else of the words beside them: a number made negative, larger or another one, money of another country, letters
 * struck through. Folding leaves them out, as it does all signs, so they are told: text of the page's that the words do not say.
 *
 * Not told are those that real pages write in and beside the same words: ranges (3-5月, 100~200), days and times, bullets, dashes.
 */
import type { Range } from '../../record/record.ts';

/** What most texts have none of. */
const ANY =
  /[−≠<>＜＞≤≥≦≧≈±×÷¬~～∼:：,，\-－﹣.．。\u2010-\u2014^√∛∜\p{No}\p{Sc}\u0335-\u0338\u20d2\u20d3\u20e0\u20e5\u20eb❌❎✖✗✘🚫⛔🙅⌐≢≄≇≉≨≩≮-≱∄∉∌⊄⊅⊘⊗⊬⊭☒☓⌧⛝⛌🛇🗙🗴-🗷👎🙅🤥￢⍻⇍-⇏↚↛↮𐄂🆖]/u;
/** In the record's numbers, after them. */
const UNIT = '(?:多|余|餘)?(?:[十百千万萬亿億兆%％‰元]|[美欧歐日港]元)';

/** What stands before a sign is looked at behind it: a pattern that begins with a sign is found several times faster. */
const PATTERNS: readonly RegExp[] = [
  // No range: it has a number before it as well.
  /[−≠<>＜＞≤≥≦≧≈±×÷¬~～∼](?=\s?\d)(?<![\d.,，].)/gu,
  // Between two numbers no page writes them for "to".
  /[−≠<>＜＞≤≥≦≧≈±×÷¬](?=\s?\d)(?<=\d.)/gu,
  // A minus sign of keyboards; after a character it is a hyphen (歼-20), at the start of a line a bullet.
  /[-－﹣](?=\d)(?<=[\p{P}\p{Z}].)(?<![-－﹣—–\n\r].)(?<=[^\n\r \t]\s?.)/gu,
  // …, nor has the name of a thing (歼-20) a unit behind it.
  new RegExp(`[-－﹣\\u2010-\\u2013](?=[\\d.,]{1,12}(?![\\s%％‰])${UNIT})(?<=\\p{Script=Han}.)`, 'gu'),
  // 6,00亿: a comma that parts no thousands is a point in many countries.
  new RegExp(`[,，](?=\\d{1,2}${UNIT})(?<=\\d.)`, 'gu'),
  // 24:00亿: a time has no unit, nor does a sentence end in a number.
  new RegExp(`[:：。](?=\\d{1,4}${UNIT})(?<=\\d.)`, 'gu'),
  // 24-00亿: the second number of a range does not begin with nothing.
  new RegExp(`[-－﹣−~～\\u2010-\\u2014](?=0\\d{0,3}${UNIT})(?<=\\d.)`, 'gu'),
  // √600, 6^00.
  /[√∛∜](?=\s?\d)|\^(?=\d)(?<=\d.)/gu,
  // 2⁴00, 6₀₀, ②400: a power, an index, the number of an item. Folded they are digits like those beside them.
  /(?<=\d)(?![¼-¾⅐-⅞])\p{No}+(?=\d|[₀-₉⁰¹²³⁴-⁹]|\p{Script=Han})|(?<!\d)(?![¼-¾⅐-⅞])\p{No}+(?=\d)/gu,
  // ¥ before a sum in yuan says what the words say, as $ does before one in dollars.
  /[¥￥](?!\s?[\d.,]{1,15}[十百千万萬亿億]{0,3}(?:元|人民币|人民幣))|\$(?!\s?[\d.,]{1,15}[十百千万萬亿億]{0,3}(?:美元|美金))|\p{Sc}(?<![$¥￥])/gu,
  /[\u0335-\u0338\u20d2\u20d3\u20e0\u20e5\u20eb]+/gu,
  // Amid words: before a sentence it says what the page thinks of it.
  /[❌❎✖✗✘🚫⛔🙅¬￢⌐⍻⇍-⇏↚↛↮𐄂🆖≠≢≄≇≉≨≩≮-≱∄∉∌⊄⊅⊘⊗⊬⊭☒☓⌧⛝⛌🛇🗙🗴-🗷👎🤥](?<=[\p{L}\p{N}]\s?.)[\u{fe0f}\p{Emoji_Modifier}]?(?=\s?[\p{L}\p{N}])/gu,
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
