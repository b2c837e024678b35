/**
 * What stands between two figures is never dropped: it is the point of a decimal, parts thousands, or makes two numbers of them. So 6‧00亿 is no
 * 600亿, whatever the sign between.
 */

/** Points of all makes. */
const POINTS = '﹒․‧∙⋅•･·・⸱˙٫⎖';
/** Between a month and a day too: 9·11. */
const DAY_POINTS = /^[·・‧•･∙⋅]$/u;
const STROKES = '∕⁄';
/** These are told by themselves, in signs.ts. */
const TOLD = '.．/／';
const PARTS_THOUSANDS = /^[,，﹐'’＇ʼ′٬]$/u;
/** Marks that end a word, a clause, a sentence, and those round words: the numbers are two of a list. */
const BETWEEN_NUMBERS = /^[、，,；;：:。！？!?…⋯﹐﹑﹔﹕︐︑︒｡､“”‘’"'「」『』《》〈〉（）()【】〔〕[\]\s]+$/u;
/** Spacing and what is not seen; and what makes a figure of the keyboard of it: 6️⃣. */
const UNSEEN = /[\s\p{Z}\p{Cf}\u{fe00}-\u{fe0f}\u{20e3}]+/gu;
/** Neither words nor figures, nor signs that are kept by themselves. */
const RUN = /[^\p{L}\p{N}%‰％+＋\p{Co}]+/uy;
const LONGEST_RUN = 12;
const MORE_THAN_A_DAY = /^[\d０-９]{1,2}\s*(?:[%％‰多余餘几幾万萬亿億倍个個元美欧歐日港公千百十吨噸岁歲])/u;

/**
 * @param at where the figure before ends
 * @returns what the signs from there to the next figure fold to, as one; nothing where there are none, or no figure behind them
 */
export function separatorAt(text: string, at: number): string {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  const end = at + run.length;
  if (run.length === 0 || run.length > LONGEST_RUN || !/^[\d０-９]/u.test(text.charAt(end))) return '';
  const sign = run.replace(UNSEEN, '');
  if (sign === '' || (sign.length === 1 && TOLD.includes(sign))) return '';
  const [before, after] = [text.slice(Math.max(0, at - 5), at), text.slice(end, end + 12)];
  if (PARTS_THOUSANDS.test(sign) && isThousands(before, after)) return '';
  if (DAY_POINTS.test(sign) && isDay(before, after)) return '';
  if (sign.length === 1 && POINTS.includes(sign)) return '.';
  if (sign.length === 1 && STROKES.includes(sign)) return '/';
  return BETWEEN_NUMBERS.test(sign) ? '、' : '-';
}

function isThousands(before: string, after: string): boolean {
  return /(?<![\d０-９])[\d０-９]{1,3}$/u.test(before) && /^[\d０-９]{3}(?![\d０-９])/u.test(after);
}

/** A month and a day, of which no quantity is told. */
function isDay(before: string, after: string): boolean {
  const month = /(?<![\d.０-９])(?:1[0-2]|[1-9])$/u.test(before);
  return month && /^(?:[12]\d|3[01]|[1-9])(?![\d０-９])/u.test(after) && !MORE_THAN_A_DAY.test(after);
}
