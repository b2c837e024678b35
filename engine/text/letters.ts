/** How many letters, digits and Han characters a text has. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most of what is asked; the pattern is slow.
    if (code >= 0x4e00 && code <= 0x9fff) count += 1;
    else {
      const character = characterAt(text, at);
      if (isLetter(character)) count += 1;
      at += character.length - 1;
    }
  }
  return count;
}

/** The character that begins at a unit, whole where it has two. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
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

/** Units of UTF-16, a bit for each: asked at every place of a text, where a look into a map would take most of the time. */
export class UnitSet {
  // A unit has 16 bits, so none lies outside.
  readonly #bits = new Uint32Array(0x10000 / 32);

  add(unit: number): void {
    this.#bits[unit >>> 5]! |= 1 << (unit & 31);
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >>> 5]! >>> (unit & 31)) & 1) === 1;
  }
}
