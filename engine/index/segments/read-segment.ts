/** A segment, asked for pairs and for what it knows of its texts. */
import { Blocks, keyOf, type PairEntry, readCharacters, readUnits } from './dictionary.ts';
import { decodeText } from './bytes.ts';
import { PagedSections, type ReadBytes } from './pages.ts';
import type { NamedSegment } from './storage.ts';
import type { TextFacts, TextRow } from './text-row.ts';

/** Where a pair stands in a segment. */
export interface PairPlaces {
  paragraphs: number;
  /** Counted through the segment, in their order. */
  units: Uint32Array;
}

export const NOWHERE: PairPlaces = { paragraphs: 0, units: new Uint32Array(0) };

export class Segment {
  readonly name: string;
  readonly rows: readonly TextRow[];
  /** In how many paragraphs each character stands. */
  readonly characters: ReadonlyMap<number, number>;
  readonly sections: PagedSections;
  readonly blocks: Blocks;

  private constructor(name: string, sections: PagedSections, rows: TextRow[], blocks: Blocks, characters: Uint8Array) {
    this.name = name;
    this.sections = sections;
    this.rows = rows;
    this.blocks = blocks;
    this.characters = readCharacters(characters);
  }

  static async open(named: NamedSegment, read: ReadBytes): Promise<Segment> {
    const sections = await PagedSections.open(named, read);
    const [texts, blocks, characters] = await sections.whole('texts', 'blocks', 'characters');
    const rows = JSON.parse(decodeText(texts!)) as TextRow[];
    return new Segment(named.name, sections, rows, new Blocks(blocks!, sections.length('dictionary')), characters!);
  }

  /** One for each key, in their order. */
  async places(keys: readonly number[]): Promise<PairPlaces[]> {
    const blocks = keys.map((key) => this.blocks.blockOf(key));
    const ranges = blocks.map((block) => (block < 0 ? NO_RANGE : this.blocks.range(block, block)));
    const bytes = await this.sections.ranges(ranges);
    const entries = keys.map((key, at): FoundEntry | null => {
      if (blocks[at]! < 0) return null;
      for (const entry of this.blocks.entries(blocks[at]!, bytes[at]!, ranges[at]![1])) {
        if (entry.key >= key) return entry.key === key ? { ...entry, block: bytes[at]!, from: ranges[at]![1] } : null;
      }
      return null;
    });
    return this.#read(entries);
  }

  /** The units in which a character stands: those of all pairs that begin with it. */
  async unitsWith(code: number): Promise<Uint32Array> {
    const first = Math.max(0, this.blocks.blockOf(keyOf(code, 0)));
    const last = this.blocks.blockOf(keyOf(code, 0xffff));
    if (last < 0) return NOWHERE.units;
    const range = this.blocks.range(first, last);
    const [bytes] = await this.sections.ranges([range]);
    const entries: FoundEntry[] = [];
    for (let block = first; block <= last; block += 1) {
      for (const entry of this.blocks.entries(block, bytes!, range[1])) {
        if (entry.key < keyOf(code, 0) || entry.key > keyOf(code, 0xffff)) continue;
        entries.push({ ...entry, block: bytes!, from: range[1] });
      }
    }
    const units = new Set((await this.#read(entries)).flatMap((places) => [...places.units]));
    return Uint32Array.from(units).sort();
  }

  /** Of some of its texts. */
  async facts(rows: readonly TextRow[]): Promise<TextFacts[]> {
    const written = await this.sections.ranges(rows.map(({ facts: [start, end] }) => ['facts', start, end]));
    return written.map((bytes) => JSON.parse(decodeText(bytes)) as TextFacts);
  }

  async #read(entries: readonly (FoundEntry | null)[]): Promise<PairPlaces[]> {
    const postings = await this.sections.ranges(
      entries.map((entry) =>
        entry?.at.section === 'postings' ? ['postings', entry.at.start, entry.at.end] : NO_RANGE,
      ),
    );
    return entries.map((entry, at) => {
      if (entry === null) return NOWHERE;
      const { section, start, end } = entry.at;
      const bytes = section === 'postings' ? postings[at]! : entry.block.subarray(start - entry.from, end - entry.from);
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
