/** How many letters, digits and Han characters a text has. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most of what is asked; the pattern is slow.
    if (code >= 0x4e00 && code <= 0x9fff) count += 1;
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (isLetter(character)) count += 1;
      at += character.length - 1;
    }
  }
  return count;
}

/** What is no common Han character is some mark again and again. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 2000;

function isLetter(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const found = /[\p{L}\p{N}]/u.test(character);
  if (known.size < MOST_KNOWN) known.set(character, found);
  return found;
}
