/** Where a sentence that a page, a picture or a side-bar has broken goes on. */
import { CLOSED } from './matter.ts';
import type { LineSegment, ReadSegment } from './segments.ts';

/** How far a continuation is looked for. A side-bar has some twenty lines. */
const MAX_DISTANCE = 60;
/** So much of a text shows which pairs it prints. */
const MAX_TEXT = 200_000;
/** A paragraph that begins like this was one before the print was broken. */
const NEW_POINT =
  /^(?:首先|其次|再次|第[一二三四五六七八九十][，,是、]|[一二三四五六七八九十][、是]|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．])/u;

export class Joins {
  readonly #source: string;
  readonly #segments: readonly ReadSegment[];
  #pairs: PairSet | null = null;
  /** False for lists and texts that do without stops: there, a missing stop says nothing. */
  readonly reliable: boolean;
  /** Lines were broken at a fixed width; only a blank line ends a paragraph. */
  readonly wrapped: boolean;

  constructor(source: string, segments: readonly ReadSegment[]) {
    this.#source = source;
    this.#segments = segments;
    const texts = segments.filter(
      ({ start, end, matter }) => end > start && ['text', 'heading', undefined].includes(matter?.is),
    );
    this.wrapped = isWrapped(source, texts);
    const prose = texts.filter(({ matter }) => matter?.is !== 'heading');
    const closed = prose.filter(({ start, end }) => CLOSED.test(source.slice(Math.max(start, end - 4), end)));
    this.reliable = this.wrapped || prose.length < 4 || closed.length * 2 >= prose.length;
  }

  /** Whether `last|next` is a pair of characters that the text prints elsewhere: 地|区, 世界经|济. */
  fits(left: number, right: number): boolean {
    this.#pairs ??= new PairSet(this.#source.slice(0, MAX_TEXT));
    return this.#pairs.has(pairAt(this.#source, left - 1, right));
  }

  /** The segment at which the sentence that stops at `end` goes on, looking from segment `from`; -1 where it is lost. */
  find(end: number, from: number): number {
    const texts: { index: number; start: number }[] = [];
    let heading = false;
    let bulleted = -1;
    for (const [passed, { matter, line, start }] of this.#segments.slice(from, from + MAX_DISTANCE).entries()) {
      if (matter === null) break;
      if (matter.is === 'heading') {
        heading = true;
        if (matter.sure && !line.mark.startsWith('#')) bulleted = texts.length;
      }
      if (matter.is === 'text' || (matter.is === 'heading' && !matter.sure && this.fits(end, start)))
        texts.push({ index: from + passed, start });
    }
    const outside = bulleted < 0 ? texts : texts.slice(bulleted + 1);
    const fitting = outside.find(({ start }) => this.fits(end, start));
    if (heading && fitting !== undefined) return fitting.index;
    const [first] = outside;
    if (first === undefined) return -1;
    const { index, start } = first;
    if (NEW_POINT.test(this.#source.slice(start, start + 6)) && !this.fits(end, start)) return -1;
    return index;
  }
}

function isWrapped(source: string, texts: LineSegment[]): boolean {
  const lengths: number[] = [];
  let open = 0;
  for (const [index, { start, end, line }] of texts.entries()) {
    const next = texts[index + 1];
    if (!next || next.line.apart || next.label || next.line.number === line.number) continue;
    lengths.push(line.end - line.start);
    if (!CLOSED.test(source.slice(Math.max(start, end - 4), end))) open += 1;
  }
  if (lengths.length < 5 || open / lengths.length < 0.4) return false;
  lengths.sort((a, b) => a - b);
  const [wide = 0] = lengths.slice(Math.floor(lengths.length * 0.9));
  return wide <= 120 && wide >= 20 && lengths.filter((length) => length >= wide * 0.75).length >= lengths.length * 0.6;
}

/** The pairs of neighbours in a text: a table with open addressing, five times as quick to fill as a Set of numbers. */
class PairSet {
  readonly #table: Int32Array;
  /** Two NULs are 0, as an empty place is. */
  readonly #hasZero: boolean;

  constructor(text: string) {
    let size = 64;
    while (size < text.length * 2) size *= 2;
    this.#table = new Int32Array(size);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = pairAt(text, at, at + 1);
      this.#table[this.#placeOf(pair)] = pair;
    }
    this.#hasZero = text.includes('\0\0');
  }

  has(pair: number): boolean {
    return pair === 0 ? this.#hasZero : this.#table[this.#placeOf(pair)] === pair;
  }

  #placeOf(pair: number): number {
    const last = this.#table.length - 1;
    let place = (Math.imul(pair, 0x9e3779b1) >>> 7) & last;
    while (this.#table[place] !== 0 && this.#table[place] !== pair) place = (place + 1) & last;
    return place;
  }
}

function pairAt(text: string, left: number, right: number): number {
  return (text.charCodeAt(left) << 16) | text.charCodeAt(right);
}
