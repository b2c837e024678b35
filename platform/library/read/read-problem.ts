/** Why a file cannot be read into the library. The words for it are the page's: here are a code, the place, and what is known. */
import type { EncodedReading } from './encoding/readings.ts';

export type ProblemCode =
  /** No byte, a byte order mark alone, or nothing but blanks. */
  | 'empty'
  /** A page or a document in which there are no words. */
  | 'no-text'
  /** Known from its size, before a byte is read; or `size` is null: it is inflated, and was stopped at the limit. */
  | 'too-large'
  /** Gone, changed while it was read, or not to be read. */
  | 'unreadable'
  /** `value` has what it is: `png`, `gzip`, `word-doc`, … */
  | 'other-kind'
  /** A PDF, where nobody can read it. */
  | 'pdf'
  /** `readings` has how it reads in each encoding. */
  | 'not-decodable'
  | 'control-characters'
  /** U+FFFD: what stood there was lost before the file came here. */
  | 'lost-characters'
  | 'bad-json'
  | 'too-deep'
  /** It is sound JSON, CSV or XML, but nothing that is known here. */
  | 'unknown-shape'
  | 'missing-text'
  | 'bad-item'
  | 'bad-date'
  | 'repeated-id'
  | 'unclosed-quote'
  | 'ragged-row'
  | 'bad-time'
  | 'damaged'
  | 'xml-entities'
  /** The archive's contents grow beyond what any text does. */
  | 'inflates-too-far'
  | 'too-many-entries'
  /** Of a file in an archive: it names a place outside, or has characters that no name has. */
  | 'unsafe-name'
  | 'too-many-elements'
  | 'nested-archive'
  /** With a password. */
  | 'locked'
  | 'line-too-long'
  | 'too-many-lines'
  /** Of a PDF. */
  | 'too-many-pages'
  | 'too-many-characters'
  | 'too-many-labels'
  /** Pictures, styles and other things in an archive; `total` has how many, `value` the first name. */
  | 'skipped-entries';

/** Counted from 1, but for a byte. */
export interface ProblemPlace {
  unit: 'line' | 'row' | 'item' | 'byte';
  at: number;
  /** In the line; null where the line is all that is known. */
  column: number | null;
}

export interface ProblemDetails {
  where: ProblemPlace | null;
  /** What was found there, or which kind of thing it is. */
  value: string | null;
  /** In the unit of the limit: bytes, entries, lines, … */
  size: number | null;
  limit: number | null;
  /** The first ten items with the same problem. */
  items: readonly number[];
  total: number;
  readings: readonly EncodedReading[];
}

const NOTHING: ProblemDetails = {
  where: null,
  value: null,
  size: null,
  limit: null,
  items: [],
  total: 1,
  readings: [],
};

/** Readers of forms throw it without a name; `readFiles`, which knows the name, hands it on with one. */
export class ReadProblem extends Error implements ProblemDetails {
  readonly code: ProblemCode;
  readonly where: ProblemPlace | null;
  readonly value: string | null;
  readonly size: number | null;
  readonly limit: number | null;
  readonly items: readonly number[];
  readonly total: number;
  readonly readings: readonly EncodedReading[];

  constructor(code: ProblemCode, details: Partial<ProblemDetails> = {}, { name = '', cause }: Named = {}) {
    super(code, cause === undefined ? undefined : { cause });
    const all = { ...NOTHING, ...details };
    /** Of the file, as in `ReadText`. */
    this.name = name;
    this.code = code;
    this.where = all.where;
    this.value = all.value;
    this.size = all.size;
    this.limit = all.limit;
    this.items = all.items;
    this.total = all.total;
    this.readings = all.readings;
  }

  named(name: string): ReadProblem {
    return new ReadProblem(this.code, this, { name, cause: this.cause });
  }
}

interface Named {
  name?: string;
  cause?: unknown;
}

export function atLine(at: number, column: number | null = null): { where: ProblemPlace } {
  return { where: { unit: 'line', at, column } };
}

/** The line of a place in a text, as an editor counts: from 1, whichever way lines end. */
export function lineAt(text: string, place: number): number {
  let line = 1;
  for (const { index } of text.slice(0, place).matchAll(/\r\n?|\n/gu)) if (index < place) line += 1;
  return line;
}
