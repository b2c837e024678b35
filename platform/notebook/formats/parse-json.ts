/**
 * JSON, with the line of every value.
 *
 * `JSON.parse` says where a text is damaged in words that differ by browser, and never where a value stood that turns out to
 * be wrong later. But it is ten times as fast: what is right is read by it, and only what is not is read again, for the lines.
 */
import type { Steps } from '../../shared/in-slices.ts';
import type { Problem } from '../parse-entry.ts';

/** Our own files have five levels. */
const MAX_DEPTH = 32;
/** So many values between two looks at the clock. */
const STRIDE = 1000;

export type JsonObject = Record<string, unknown>;

export interface Json {
  value: unknown;
  /** The line on which a member of an object, or an element of an array, begins; that of the whole where there is none. */
  lineOf: (holder: object, key: string | number) => number;
}

class Damage extends Error {
  readonly problem: Problem;
  constructor(why: Problem['why'], line: number) {
    super(why);
    this.problem = { why, line, field: null };
  }
}

interface Open {
  holder: JsonObject | unknown[];
  /** Of the member that is being read; null in an array. */
  key: string | null;
  line: number;
  lines: Map<string | number, number>;
}

/** @param firstLine the number of the text's first line, where it is a part of a file */
export type ParseJson = (text: string, firstLine?: number) => Steps<Json | Problem>;

/** Without lines: all are 0. The browser reads it in one go, and is quick at it. */
export function* parseQuickly(text: string): Steps<Json | Problem> {
  yield 0;
  try {
    return { value: JSON.parse(text) as unknown, lineOf: () => 0 };
  } catch {
    return { why: 'damaged', line: 0, field: null }; // Said better by the reader that counts lines.
  }
}

/** Not recursive: a text nested 100,000 deep is refused, not fatal. */
export function* parseWithLines(text: string, firstLine = 1): Steps<Json | Problem> {
  try {
    return yield* new Reader(text, firstLine).read();
  } catch (error) {
    if (error instanceof Damage) return error.problem;
    throw error;
  }
}

class Reader {
  private at = 0;
  private line: number;
  private readonly text: string;
  private readonly known = new WeakMap<object, Open>();

  constructor(text: string, firstLine: number) {
    this.text = text;
    this.line = firstLine;
  }

  *read(): Steps<Json> {
    const firstLine = this.line;
    const stack: Open[] = [];
    let root: unknown;
    for (let values = 0; ; values += 1) {
      if (values % STRIDE === 0) yield this.at / this.text.length;
      this.skipSpace();
      const line = this.line;
      const value = this.readValue(stack);
      const parent = stack.at(-1);
      if (parent === undefined) root = value;
      else put(parent, value, line);
      if (isHolder(value)) {
        const open: Open = { holder: value, key: null, line, lines: new Map() };
        this.known.set(value, open);
        stack.push(open);
        if (stack.length > MAX_DEPTH) throw new Damage('too-deep', line);
        if (!this.closes(open)) {
          if (!Array.isArray(value)) this.readKey(open);
          continue;
        }
        stack.pop();
      }
      if (!this.goesOn(stack)) break;
    }
    this.skipSpace();
    if (this.at < this.text.length) throw this.damaged();
    return {
      value: root,
      lineOf: (holder, key) => {
        const open = this.known.get(holder);
        return open?.lines.get(key) ?? open?.line ?? firstLine;
      },
    };
  }

  /** After a value: close what ends here, and go to the next member. @returns false at the end of the text */
  private goesOn(stack: Open[]): boolean {
    for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
      this.skipSpace();
      if (this.text[this.at] === ',') {
        this.at += 1;
        this.skipSpace();
        if (!Array.isArray(open.holder)) this.readKey(open);
        return true;
      }
      if (!this.closes(open)) throw this.damaged();
      stack.pop();
    }
    return false;
  }

  private closes({ holder }: Open): boolean {
    this.skipSpace();
    if (this.text[this.at] !== (Array.isArray(holder) ? ']' : '}')) return false;
    this.at += 1;
    return true;
  }

  private readKey(open: Open): void {
    if (this.text[this.at] !== '"') throw this.damaged();
    open.key = this.readString();
    this.skipSpace();
    if (this.text[this.at] !== ':') throw this.damaged();
    this.at += 1;
  }

  private readValue(stack: Open[]): unknown {
    const character = this.text[this.at];
    if (character === '{' || character === '[') {
      this.at += 1;
      if (stack.length > MAX_DEPTH) throw new Damage('too-deep', this.line);
      // Without a prototype `__proto__` is a key like any other.
      return character === '[' ? [] : (Object.create(null) as JsonObject);
    }
    if (character === '"') return this.readString();
    const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    literal.lastIndex = this.at;
    const found = literal.exec(this.text)?.[0];
    if (found === undefined) {
      const rest = this.text.slice(this.at, this.at + 5);
      const isHalf =
        this.at + rest.length === this.text.length && ['true', 'false', 'null', '-0'].some((it) => it.startsWith(rest));
      throw isHalf ? new Damage('cut-off', this.line) : this.damaged();
    }
    this.at += found.length;
    return JSON.parse(found) as unknown;
  }

  private readString(): string {
    const start = this.at;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) {
        this.at += 1;
        try {
          return JSON.parse(this.text.slice(start, this.at)) as string;
        } catch {
          throw new Damage('damaged', this.line); // An escape that JSON does not know.
        }
      }
      if (code < 0x20) throw this.damaged();
      if (code === 0x5c) this.at += 1;
    }
    throw new Damage('cut-off', this.line);
  }

  private skipSpace(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x0a) this.line += 1;
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
    }
  }

  private damaged(): Damage {
    return new Damage(this.at >= this.text.length ? 'cut-off' : 'damaged', this.line);
  }
}

function put({ holder, key, lines }: Open, value: unknown, line: number): void {
  if (Array.isArray(holder)) {
    lines.set(holder.length, line);
    holder.push(value);
  } else {
    lines.set(key!, line);
    holder[key!] = value;
  }
}

function isHolder(value: unknown): value is JsonObject | unknown[] {
  return typeof value === 'object' && value !== null;
}

export function isObject(value: unknown): value is JsonObject {
  return isHolder(value) && !Array.isArray(value);
}
