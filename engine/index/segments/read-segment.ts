/** A segment, asked for pairs and for what it knows of its texts. */
import { itemAt } from '../../record/items.ts';
import { Blocks, keyOf, type PairEntry, readCharacters, readUnits } from './dictionary.ts';
import { decodeText } from './bytes.ts';
import { PagedSections, type SegmentReading, type SectionRange } from './pages.ts';
import type { NamedSegment } from './storage.ts';
import type { TextFacts, TextRow } from './build/text-row.ts';

/** Where a pair stands in a segment. */
export interface PairPlaces {
  paragraphs: number;
  /** Counted through the segment, in their order. */
  units: Uint32Array;
}

export const NOWHERE: PairPlaces = { paragraphs: 0, units: new Uint32Array(0) };

type Decode = (bytes: Uint8Array) => string;

export class Segment {
  readonly name: string;
  readonly rows: readonly TextRow[];
  /** In how many paragraphs each character stands. */
  readonly characters: ReadonlyMap<number, number>;
  readonly sections: PagedSections;
  readonly blocks: Blocks;

  readonly #decode: Decode;

  private constructor(
    name: string,
    sections: PagedSections,
    decode: Decode,
    { texts, blocks, characters }: Record<'texts' | 'blocks' | 'characters', Uint8Array>,
  ) {
    this.name = name;
    this.sections = sections;
    this.rows = JSON.parse(decode(texts)) as TextRow[];
    this.blocks = new Blocks(blocks, sections.length('dictionary'));
    this.characters = readCharacters(characters);
    this.#decode = decode;
  }

  static async open(named: NamedSegment, reading: SegmentReading, decode: Decode = decodeText): Promise<Segment> {
    const sections = await PagedSections.open(named, reading);
    const [texts, blocks, characters] = await sections.whole('texts', 'blocks', 'characters');
    return new Segment(named.name, sections, decode, { texts, blocks, characters });
  }

  /** One for each key, in their order. */
  async places(keys: readonly number[]): Promise<PairPlaces[]> {
    const asked = keys.map((key) => {
      const block = this.blocks.blockOf(key);
      return { key, block, range: block < 0 ? NO_RANGE : this.blocks.range(block, block) };
    });
    const read = await this.#withBytes(asked, ({ range }) => range);
    const entries = read.map(([{ key, block, range }, bytes]): FoundEntry | null => {
      if (block < 0) return null;
      const [, from] = range;
      const entry = this.blocks.find(key, block, bytes, from);
      return entry === null ? null : { ...entry, block: bytes, from };
    });
    return this.#read(entries);
  }

  /** Each with the bytes of its range. */
  async #withBytes<T>(items: readonly T[], rangeOf: (item: T) => SectionRange): Promise<[T, Uint8Array][]> {
    const bytes = await this.sections.ranges(items.map(rangeOf));
    return items.map((item, at) => [item, itemAt(bytes, at)]);
  }

  /** The units in which a character stands: those of all pairs that begin with it. */
  async unitsWith(code: number): Promise<Uint32Array> {
    const first = Math.max(0, this.blocks.blockOf(keyOf(code, 0)));
    const last = this.blocks.blockOf(keyOf(code, 0xffff));
    if (last < 0) return NOWHERE.units;
    const range = this.blocks.range(first, last);
    const [, from] = range;
    const bytes = itemAt(await this.sections.ranges([range]), 0);
    const entries: FoundEntry[] = [];
    for (let block = first; block <= last; block += 1) {
      for (const entry of this.blocks.entries(block, bytes, from)) {
        if (entry.key < keyOf(code, 0) || entry.key > keyOf(code, 0xffff)) continue;
        entries.push({ ...entry, block: bytes, from });
      }
    }
    // A common character stands in most units, beside a thousand others.
    const stands = new Uint8Array(this.rows.reduce((sum, { units }) => sum + units.length, 0));
    for (const { units } of await this.#read(entries))
      for (let at = 0; at < units.length; at += 1) stands[units[at]!] = 1;
    const found = new Uint32Array(stands.length);
    let count = 0;
    for (let unit = 0; unit < stands.length; unit += 1) if (stands[unit] === 1) found[count++] = unit;
    return found.slice(0, count);
  }

  /** Of one of its texts. */
  async factsOf({ facts: [start, end] }: TextRow): Promise<TextFacts> {
    const written = await this.sections.ranges([['facts', start, end]]);
    return JSON.parse(this.#decode(itemAt(written, 0))) as TextFacts;
  }

  async #read(entries: readonly (FoundEntry | null)[]): Promise<PairPlaces[]> {
    const read = await this.#withBytes(entries, (entry) =>
      entry?.at.section === 'postings' ? ['postings', entry.at.start, entry.at.end] : NO_RANGE,
    );
    return read.map(([entry, postings]) => {
      if (entry === null) return NOWHERE;
      const { section, start, end } = entry.at;
      const bytes = section === 'postings' ? postings : entry.block.subarray(start - entry.from, end - entry.from);
      return { paragraphs: entry.paragraphs, units: readUnits(bytes, entry.units) };
    });
  }
}

/** With the bytes that were read to find it, and where in the dictionary they begin. */
interface FoundEntry extends PairEntry {
  block: Uint8Array;
  from: number;
}

const NO_RANGE = ['dictionary', 0, 0] as const;
