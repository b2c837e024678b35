/** Controls, and characters that take no room or turn the reading order. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** An unseen character as it is shown: `[U+202E]`. */
export function codeOf(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * A text as it stands in a file of HTML, in an element or in the value of an attribute. Line ends and tabs stay; other characters that are not
 * seen, or turn what stands beside them, are shown by their codes.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\t\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codeOf);
}
