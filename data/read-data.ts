/** The files of this folder, read so that whatever is wrong with them is told with file and line. */
import { readFileSync } from 'node:fs';

export class DataError extends Error {
  constructor(file: string, line: number | null, reason: string) {
    super(`data/${file}${line === null ? '' : `:${line}`}: ${reason}`);
    this.name = 'DataError';
  }
}

export function readText(file: string): string {
  try {
    return readFileSync(new URL(file, import.meta.url), 'utf8');
  } catch (cause) {
    throw new DataError(file, null, cause instanceof Error ? cause.message : 'cannot be read');
  }
}

export function readBytes(file: string): Buffer {
  try {
    return readFileSync(new URL(file, import.meta.url));
  } catch (cause) {
    throw new DataError(file, null, cause instanceof Error ? cause.message : 'cannot be read');
  }
}

/** An object of a JSON file with its line, and a door to its fields that checks them. */
export class Entry {
  readonly #fields: Record<string, unknown>;
  readonly file: string;
  readonly line: number | null;

  constructor(file: string, line: number | null, value: unknown) {
    this.file = file;
    this.line = line;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.wrong('is not an object');
    this.#fields = value as Record<string, unknown>;
  }

  wrong(reason: string): DataError {
    return new DataError(this.file, this.line, reason);
  }

  text(name: string): string {
    const value = this.#fields[name];
    if (typeof value !== 'string' || value === '') throw this.wrong(`“${name}” must be a text`);
    return value;
  }

  textOrNull(name: string): string | null {
    return (this.#fields[name] ?? null) === null ? null : this.text(name);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T {
    const value = values.find((one) => one === this.#fields[name]);
    if (value === undefined) throw this.wrong(`“${name}” must be one of ${values.join(', ')}`);
    return value;
  }

  texts(name: string): string[] {
    const value = this.#fields[name] ?? [];
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
      throw this.wrong(`“${name}” must be a list of texts`);
    return value;
  }

  /** Without the field: false. */
  flag(name: string): boolean {
    const value = this.#fields[name] ?? false;
    if (typeof value !== 'boolean') throw this.wrong(`“${name}” must be true or false`);
    return value;
  }

  /** The objects of a list, each told with the line of this one. */
  entries(name: string): Entry[] {
    const value = this.#fields[name] ?? [];
    if (!Array.isArray(value)) throw this.wrong(`“${name}” must be a list`);
    return value.map((each: unknown) => new Entry(this.file, this.line, each));
  }

  /** Texts by name. */
  textsByName(name: string): Record<string, string> {
    const value = this.#fields[name] ?? {};
    if (typeof value !== 'object' || value === null) throw this.wrong(`“${name}” must be an object`);
    const inside = new Entry(this.file, this.line, value);
    return Object.fromEntries(Object.keys(value).map((key) => [key, inside.text(key)]));
  }

  /** Lists of texts by name. */
  textLists(name: string): Map<string, string[]> {
    const value = this.#fields[name] ?? {};
    if (typeof value !== 'object' || value === null) throw this.wrong(`“${name}” must be an object`);
    return new Map(Object.keys(value).map((key) => [key, new Entry(this.file, this.line, value).texts(key)]));
  }
}

/** @param text The file's own text; the lines of its entries are looked up by `key`. */
export function readEntries(file: string, text: string, key: string, list?: string): Entry[] {
  const whole = parseJson(file, text);
  const entries: unknown = list === undefined ? whole : (whole as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(entries))
    throw new DataError(file, 1, list === undefined ? 'must be a list' : `“${list}” must be a list`);
  let from = list === undefined ? 0 : Math.max(0, text.indexOf(`"${list}"`));
  let line = lineOf(text, from);
  return entries.map((entry: unknown) => {
    const value: unknown = (entry as Record<string, unknown> | null)?.[key];
    const at = typeof value === 'string' ? text.indexOf(JSON.stringify(value), from) : -1;
    if (at < 0) return new Entry(file, null, entry);
    line += text.slice(from, at).split('\n').length - 1;
    from = at;
    return new Entry(file, line, entry);
  });
}

export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'is no JSON';
    const at = /position (\d+)/.exec(reason)?.[1];
    throw new DataError(file, at === undefined ? null : lineOf(text, Number(at)), reason);
  }
}

export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
