import { codeOf, UNSEEN } from '../../platform/shared/unseen.ts';

/** More than a script needs; a pile of marks would be drawn over the lines around it. */
const PILE = /(\p{M}{4})\p{M}+/gu;

/**
 * A quote's characters so that nothing in them is hidden or moves what stands beside it: unseen ones by their codes, `[U+202E]`.
 *
 * Line breaks and tabs are white space, as they are wherever a text is shown.
 */
export function showPlainly(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNSEEN, codeOf)
    .replace(PILE, '$1');
}

/** The same for a text that is shown with its lines. */
export function showLines(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(showPlainly)
    .join('\n');
}

/** Hebrew, Arabic and their like. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The same for a text inside a sentence of ours: letters that are read from right to left turn nothing around them. */
export function showInside(text: string): string {
  const shown = showPlainly(text);
  return RIGHT_TO_LEFT.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Ours, as those within a quotation. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚', '"': "'", '「': '『', '」': '』' };

/** A name that anybody may have made up, between quotation marks of ours: it cannot end them, so that what it says next would be ours. */
export function showQuoted(name: string): string {
  return showInside(name.replace(/[“”„"「」]/gu, (mark) => INNER[mark]!));
}

const MARKS_BETWEEN = /[（）()［］[\]【】“”„"「」：:。；;！!？?\s]+/gu;

/** The same for one that stands in a sentence of ours as it is: of the marks that part a sentence it has none. */
export function showName(name: string): string {
  return showInside(name.replace(MARKS_BETWEEN, (marks) => (marks.trim() === '' ? ' ' : '·')).replace(/^·|·$/g, ''));
}
