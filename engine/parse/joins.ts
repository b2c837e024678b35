/** Where a sentence that a page, a picture or a side-bar has broken goes on. */
import { CLOSED } from './matter.ts';
import type { Matter } from './matter.ts';
import type { LineSegment } from './segments.ts';

/** How far a continuation is looked for. A side-bar has some twenty lines. */
const MAX_DISTANCE = 60;
/** So much of a text shows which pairs it prints. */
const MAX_TEXT = 200_000;
/** A paragraph that begins like this was one before the print was broken. */
const NEW_POINT =
  /^(?:首先|其次|再次|第[一二三四五六七八九十][，,是、]|[一二三四五六七八九十][、是]|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．])/u;

export class Joins {
  readonly #source: string;
  readonly #segments: LineSegment[];
  readonly #matters: (Matter | null)[];
  #pairs: PairSet | null = null;
  /** False for lists and texts that do without stops: there, a missing stop says nothing. */
  readonly reliable: boolean;
  /** Lines were broken at a fixed width; only a blank line ends a paragraph. */
  readonly wrapped: boolean;

  /** @param matters What each segment is; null for one with a label. */
  constructor(source: string, segments: LineSegment[], matters: (Matter | null)[]) {
    this.#source = source;
    this.#segments = segments;
    this.#matters = matters;
    const texts = segments.filter(
      ({ start, end }, index) => end > start && ['text', 'heading', undefined].includes(matters[index]?.is),
    );
    this.wrapped = isWrapped(source, texts);
    const prose = segments.filter(
      ({ start, end }, index) => end > start && ['text', undefined].includes(matters[index]?.is),
    );
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
    const texts: number[] = [];
    let heading = false;
    let bulleted = -1;
    for (let i = from; i < this.#segments.length && i < from + MAX_DISTANCE; i += 1) {
      if (this.#segments[i]!.label) break;
      const matter = this.#matters[i]!;
      if (matter.is === 'heading') {
        heading = true;
        if (matter.sure && !this.#segments[i]!.line.mark.startsWith('#')) bulleted = texts.length;
      }
      if (matter.is === 'text' || (matter.is === 'heading' && !matter.sure && this.fits(end, this.#segments[i]!.start)))
        texts.push(i);
    }
    const outside = bulleted < 0 ? texts : texts.slice(bulleted + 1);
    const fitting = outside.find((i) => this.fits(end, this.#segments[i]!.start));
    if (heading && fitting !== undefined) return fitting;
    const first = outside[0];
    if (first === undefined) return -1;
    const { start } = this.#segments[first]!;
    if (NEW_POINT.test(this.#source.slice(start, start + 6)) && !this.fits(end, start)) return -1;
    return first;
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
  const wide = lengths[Math.floor(lengths.length * 0.9)]!;
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
