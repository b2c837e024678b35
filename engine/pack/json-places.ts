/** A JSON text walked through before it is parsed: what would cost too much, what two programs would read differently, and the line of a place. */
import { PACK_LIMITS } from './limits.ts';

export interface JsonFlaw {
  at: number;
  what: string;
  todo: string;
}

interface Open {
  /** null: a list. */
  keys: Set<string> | null;
  /** The key whose value comes, or the number of the item. */
  part: string | number;
}

/** By their codes: a manifest has a million characters, and is walked through while somebody waits. */
const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * Sound JSON is not told from unsound here: what is parsed says that.
 *
 * @param wanted JSON Pointers whose places are asked for
 * @param onPlace hears of each that is there
 */
export function walkJson(
  text: string,
  wanted: ReadonlySet<string> = new Set(),
  onPlace: (pointer: string, at: number) => void = () => undefined,
): JsonFlaw | null {
  const open: Open[] = [];
  let values = 0;
  let isKey = false;
  const value = (at: number): JsonFlaw | null => {
    values += 1;
    if (wanted.size > 0) {
      const pointer = open.map(({ part }) => `/${escaped(part)}`).join('');
      if (wanted.has(pointer)) onPlace(pointer, at);
    }
    return values > PACK_LIMITS.jsonValues
      ? { at, what: `has more than ${PACK_LIMITS.jsonValues} values`, todo: 'make several packs of it' }
      : null;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let flaw: JsonFlaw | null = null;
    if (code === QUOTE) {
      const start = at;
      at = endOfWords(text, start);
      const inner = open.at(-1);
      if (isKey && inner?.keys) {
        const key = text.slice(start, at + 1);
        const name = key.includes('\\') ? unescaped(key) : key.slice(1, -1);
        if (inner.keys.has(name))
          return { at: start, what: `the key “${name}” is there twice`, todo: 'keep one of the two' };
        inner.keys.add(name);
        inner.part = name;
        isKey = false;
      } else flaw = value(start);
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      flaw = value(at);
      if (open.length === PACK_LIMITS.jsonDepth)
        return { at, what: `is nested deeper than ${PACK_LIMITS.jsonDepth}`, todo: 'no file of a pack needs that' };
      open.push(code === OPEN_OBJECT ? { keys: new Set(), part: '' } : { keys: null, part: 0 });
      isKey = code === OPEN_OBJECT;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      open.pop();
      isKey = false;
    } else if (code === COMMA) {
      const inner = open.at(-1);
      if (inner && typeof inner.part === 'number') inner.part += 1;
      isKey = inner?.keys !== null && inner !== undefined;
    } else if (isScalarStart(code)) {
      flaw = value(at);
      while (at + 1 < text.length && isScalarPart(text.charCodeAt(at + 1))) at += 1;
    }
    if (flaw) return flaw;
  }
  return null;
}

/** Its closing quotation mark, or behind the end. */
function endOfWords(text: string, start: number): number {
  for (let from = start + 1; ;) {
    const end = text.indexOf('"', from);
    if (end < 0) return text.length;
    let marks = 0;
    while (text.charCodeAt(end - 1 - marks) === BACKSLASH) marks += 1;
    // Of two the first takes the second.
    if (marks % 2 === 0) return end;
    from = end + 1;
  }
}

/** A figure, a minus sign, a small letter. */
function isScalarStart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45 || (code >= 97 && code <= 122);
}

/** With a stop, a plus sign, a capital E. */
function isScalarPart(code: number): boolean {
  return isScalarStart(code) || code === 46 || code === 43 || code === 69;
}

function escaped(part: string | number): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(key: string): string {
  try {
    return JSON.parse(key) as string;
  } catch {
    // No JSON at all, which is told when it is parsed.
    return key;
  }
}

/** From 1. */
export function lineOfPlace(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}
