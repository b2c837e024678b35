/**
 * Pairs of characters in their order, and in which units each stands.
 *
 * A pair is one number: first character, then second. What ends a paragraph is a pair with nothing behind it, so that every character
 * begins a pair and all pairs of a character lie together. Keys are written as differences, in blocks of 64; the first key of each block
 * is in a table of its own. A unit is a number counted through the segment; units are written as differences too.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { SegmentPart } from './pages.ts';

const BLOCK = 64;
/** Of the table: the first key of a block, and where it begins in the dictionary and in the postings. */
const BLOCK_BYTES = 12;
/** So few units stand beside their key: half of all pairs stand in one unit only, and these say most of where a quote is from. */
const BESIDE = 4;
const CODES = 0x10000;

/** @param second 0 for none */
export function keyOf(first: number, second: number): number {
  return first * CODES + second;
}

/** @param part two folded characters; of one, the key with which its pairs begin */
export function keyOfPart(part: string): number {
  return keyOf(part.charCodeAt(0), part.length > 1 ? part.charCodeAt(1) : 0);
}

/** A pair as it stands in a segment. */
export interface PairEntry {
  key: number;
  /** In how many units. */
  units: number;
  /** In how many paragraphs. */
  paragraphs: number;
  /** Where its units are written: beside the key, or in a stretch of the postings. */
  at: { section: 'dictionary' | 'postings'; start: number; end: number };
}

export class DictionaryWriter {
  readonly blocks = new ByteWriter();
  readonly dictionary: ByteWriter;
  readonly postings: ByteWriter;
  #count = 0;
  #last = 0;

  /** @param room as of `ByteWriter`, for each of the two large sections */
  constructor(room?: { dictionary: number; postings: number }) {
    this.dictionary = new ByteWriter(room?.dictionary);
    this.postings = new ByteWriter(room?.postings);
  }

  /**
   * @param key higher than the one before
   * @param units in their order; the first `count` of them
   */
  add(key: number, units: Uint32Array, count: number, paragraphs: number): void {
    if (this.#count % BLOCK === 0) {
      this.blocks.word(key);
      this.blocks.word(this.dictionary.length);
      this.blocks.word(this.postings.length);
      this.#last = key;
    }
    const more = paragraphs - count;
    this.dictionary.varint(key - this.#last);
    this.dictionary.varint(count * 2 + (more > 0 ? 1 : 0));
    if (more > 0) this.dictionary.varint(more);
    if (count <= BESIDE) {
      writeUnits(this.dictionary, units, count);
    } else {
      const start = this.postings.length;
      writeUnits(this.postings, units, count);
      this.dictionary.varint(this.postings.length - start);
    }
    this.#last = key;
    this.#count += 1;
  }
}

function writeUnits(out: ByteWriter, units: Uint32Array, count: number): void {
  let before = 0;
  // By index: a view of the few that most pairs have takes five times as long.
  for (let at = 0; at < count; at += 1) {
    const unit = units[at]!;
    out.varint(unit - before);
    before = unit;
  }
}

export function readUnits(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const units = new Uint32Array(count);
  let unit = 0;
  for (let at = 0; at < count; at += 1) units[at] = unit += reader.varint();
  return units;
}

/** The table of blocks: what is held of a dictionary that is not loaded. */
export class Blocks {
  /** As they are written: three words for each. */
  readonly #table: DataView;
  readonly #dictionaryEnd: number;
  readonly length: number;

  constructor(bytes: Uint8Array, dictionaryEnd: number) {
    // A copy: the bytes may be a part of far more, which is not to be held.
    this.#table = new DataView(bytes.slice().buffer);
    this.#dictionaryEnd = dictionaryEnd;
    this.length = bytes.length / BLOCK_BYTES;
  }

  #keyAt(block: number): number {
    return this.#table.getUint32(block * BLOCK_BYTES, true);
  }

  #dictionaryAt(block: number): number {
    return block < this.length ? this.#table.getUint32(block * BLOCK_BYTES + 4, true) : this.#dictionaryEnd;
  }

  #postingsAt(block: number): number {
    return this.#table.getUint32(block * BLOCK_BYTES + 8, true);
  }

  /** The block that has a key, if one has. @returns -1 for a key below all */
  blockOf(key: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keyAt(middle) <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where some blocks in a row are written. */
  range(first: number, last: number): readonly [SegmentPart, number, number] {
    return ['dictionary', this.#dictionaryAt(first), this.#dictionaryAt(last + 1)];
  }

  /** One pair of a block, without making the others of it. @param bytes as of `entries` @returns null where the block does not have it */
  find(key: number, block: number, bytes: Uint8Array, start: number): PairEntry | null {
    const [, from, to] = this.range(block, block);
    const reader = new ByteReader(bytes, from - start);
    let posting = this.#postingsAt(block);
    for (let at = this.#keyAt(block); reader.at < to - start;) {
      at += reader.varint();
      if (at > key) return null;
      const written = reader.varint();
      const units = written >>> 1;
      const paragraphs = units + (written % 2 === 1 ? reader.varint() : 0);
      const begin = reader.at;
      if (units > BESIDE) {
        const end = posting + reader.varint();
        if (at === key) return { key, units, paragraphs, at: { section: 'postings', start: posting, end } };
        posting = end;
      } else {
        for (let left = units; left > 0; left -= 1) reader.varint();
        if (at === key) {
          return {
            key,
            units,
            paragraphs,
            at: { section: 'dictionary', start: start + begin, end: start + reader.at },
          };
        }
      }
    }
    return null;
  }

  /** The pairs of one block. @param bytes of the dictionary, from `start` on */
  *entries(block: number, bytes: Uint8Array, start: number): Generator<PairEntry> {
    const [, from, to] = this.range(block, block);
    const reader = new ByteReader(bytes, from - start);
    let key = this.#keyAt(block);
    let posting = this.#postingsAt(block);
    while (reader.at < to - start) {
      key += reader.varint();
      const written = reader.varint();
      const units = written >>> 1;
      const paragraphs = units + (written % 2 === 1 ? reader.varint() : 0);
      if (units > BESIDE) {
        const end = posting + reader.varint();
        yield { key, units, paragraphs, at: { section: 'postings', start: posting, end } };
        posting = end;
      } else {
        const begin = reader.at;
        for (let left = units; left > 0; left -= 1) reader.varint();
        yield { key, units, paragraphs, at: { section: 'dictionary', start: start + begin, end: start + reader.at } };
      }
    }
  }
}

/** In how many paragraphs each character stands. */
export function writeCharacters(counts: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  let before = 0;
  for (const [code, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    out.varint(code - before);
    out.varint(count);
    before = code;
  }
  return out.written();
}

export function readCharacters(bytes: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  const reader = new ByteReader(bytes);
  for (let code = 0; reader.at < bytes.length;) {
    code += reader.varint();
    counts.set(code, reader.varint());
  }
  return counts;
}
