/** Controls, and characters that take no room or turn the reading order. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
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
    .replace(UNSEEN, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(PILE, '$1');
}
