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
    const character = text[at]!;
    let flaw: JsonFlaw | null = null;
    if (character === '"') {
      const start = at;
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
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
    } else if (character === '{' || character === '[') {
      flaw = value(at);
      if (open.length === PACK_LIMITS.jsonDepth)
        return { at, what: `is nested deeper than ${PACK_LIMITS.jsonDepth}`, todo: 'no file of a pack needs that' };
      open.push(character === '{' ? { keys: new Set(), part: '' } : { keys: null, part: 0 });
      isKey = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      isKey = false;
    } else if (character === ',') {
      const inner = open.at(-1);
      if (inner && typeof inner.part === 'number') inner.part += 1;
      isKey = inner?.keys !== null && inner !== undefined;
    } else if (isScalarStart(character)) {
      flaw = value(at);
      while (at + 1 < text.length && isScalarPart(text[at + 1]!)) at += 1;
    }
    if (flaw) return flaw;
  }
  return null;
}

function isScalarStart(character: string): boolean {
  return (character >= '0' && character <= '9') || character === '-' || (character >= 'a' && character <= 'z');
}

function isScalarPart(character: string): boolean {
  return isScalarStart(character) || character === '.' || character === '+' || character === 'E';
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
