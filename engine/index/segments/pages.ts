/**
 * A segment is read page by page, and each page has its checksum: a worker that has just started reads the few that it needs and believes
 * none of them unseen.
 *
 * Behind the sections stand the pages' checksums and where each section ends; the manifest has the checksum of that end.
 */
import { valueAt } from '../../record/items.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { checksumOf } from './checksum.ts';
import type { Stepwise } from '../../record/stepwise.ts';
import { DamagedIndex, type NamedSegment } from './storage.ts';

const PAGE = 4096;
const MAGIC = 0x31474559;
/** Pages that lie so near to each other are read at once, whatever a reading costs. */
const GAP = 4;
/** A segment that is read in less time than so many readings take by themselves is read whole: a quote needs some thirty of each. */
const FEW_READS = 20;
/** A whole segment is checked and sealed so many pages at a time: a megabyte takes two or three milliseconds. */
const STEP = 256;

/** What is opened at once comes first, in one stretch. */
export const SECTIONS = ['texts', 'blocks', 'characters', 'dictionary', 'postings', 'facts'] as const;
export type SegmentPart = (typeof SECTIONS)[number];

const FOOT = 4 * (1 + SECTIONS.length);

export interface SealedSegment {
  bytes: Uint8Array;
  checksum: number;
}

/** The sections are gone afterwards: a large segment would else lie in memory twice until they are collected. */
export function* sealSections(sections: Record<SegmentPart, Uint8Array<ArrayBuffer>>): Stepwise<SealedSegment> {
  const ends: number[] = [];
  let body = 0;
  for (const name of SECTIONS) ends.push((body += sections[name].length));
  const pages = Math.ceil(body / PAGE);
  const bytes = new Uint8Array(body + 4 * pages + FOOT);
  for (const [index, name] of SECTIONS.entries()) {
    const section = sections[name];
    for (let at = 0; at < section.length; at += STEP * PAGE) {
      bytes.set(section.subarray(at, at + STEP * PAGE), ends[index]! - section.length + at);
      yield;
    }
    section.buffer.transfer(0);
  }
  const out = new ByteWriter();
  for (let page = 0; page < pages; page += 1) {
    out.word(checksumOf(bytes.subarray(page * PAGE, Math.min((page + 1) * PAGE, body))));
    if (page % STEP === STEP - 1) yield;
  }
  out.word(MAGIC);
  for (const end of ends) out.word(end);
  bytes.set(out.written(), body);
  return { bytes, checksum: checksumOf(out.written()) };
}

type Range = readonly [start: number, end: number];
export type SectionRange = readonly [SegmentPart, start: number, end: number];
/** The bytes of each of some sections. */
type BytesOf<Sections extends readonly SegmentPart[]> = { [At in keyof Sections]: Uint8Array };

export interface SegmentReading {
  /** Of the segment. */
  read: (start: number, end: number) => Promise<Uint8Array>;
  /** As of `IndexStorage`. */
  readCost: number;
}

/** The sections of a segment that is read by pages. */
export class PagedSections {
  readonly size: number;
  readonly #name: string;
  readonly #read: SegmentReading['read'];
  readonly #gap: number;
  readonly #checksums: Uint32Array;
  readonly #sections: ReadonlyMap<SegmentPart, Range>;
  /** Where the last of them ends. */
  readonly #body: number;
  /** All of it, once that was asked for; and of which pages it is known that they are as they were written. */
  #all: { bytes: Uint8Array; isChecked: Uint8Array } | null = null;

  private constructor(
    named: NamedSegment,
    { read, readCost }: SegmentReading,
    checksums: Uint32Array,
    ends: ByteReader,
    whole: Uint8Array | null,
  ) {
    this.size = named.bytes;
    this.#name = named.name;
    this.#read = read;
    this.#gap = Math.max(GAP, Math.floor(readCost / PAGE));
    this.#checksums = checksums;
    let start = 0;
    this.#sections = new Map(
      SECTIONS.map((name): [SegmentPart, Range] => {
        const range: Range = [start, ends.word()];
        start = range[1];
        return [name, range];
      }),
    );
    this.#body = start;
    if (whole !== null) this.#all = { bytes: whole.subarray(0, start), isChecked: new Uint8Array(checksums.length) };
  }

  static async open(named: NamedSegment, reading: SegmentReading): Promise<PagedSections> {
    const { read, readCost } = reading;
    const pages = Math.ceil((named.bytes - FOOT) / (PAGE + 4));
    const body = named.bytes - FOOT - 4 * pages;
    if (body < 0) throw new DamagedIndex(named.name, 'too short');
    const isSmall = named.bytes <= FEW_READS * readCost;
    const last = await readWhole(named.name, read, isSmall ? 0 : body, named.bytes);
    const end = isSmall ? last.subarray(body) : last;
    if (checksumOf(end) !== named.checksum) throw new DamagedIndex(named.name, 'its end is not as it was written');
    const reader = new ByteReader(end);
    const checksums = Uint32Array.from({ length: pages }, () => reader.word());
    if (reader.word() !== MAGIC) throw new DamagedIndex(named.name, 'no segment');
    return new PagedSections(named, reading, checksums, reader, isSmall ? last : null);
  }

  /** Bytes that are held. */
  get held(): number {
    return this.#all?.bytes.length ?? 0;
  }

  /** Read all of it, to be asked without waiting for the disk. A page is checked when it is first needed: to check all at once takes long. */
  async load(): Promise<void> {
    if (this.#all !== null) return;
    const bytes = await readWhole(this.#name, this.#read, 0, this.#body);
    this.#all ??= { bytes, isChecked: new Uint8Array(this.#checksums.length) };
  }

  /** Whether all of it is as it was written, a stretch at a time: none of it is held. @throws DamagedIndex */
  async check(): Promise<void> {
    const pages = this.#checksums.length;
    for (let first = 0; first < pages; first += STEP) {
      const last = Math.min(first + STEP, pages);
      await this.#checked({ first, last, needed: [[first, last]] });
    }
  }

  length(section: SegmentPart): number {
    const [start, end] = valueAt(this.#sections, section);
    return end - start;
  }

  async whole<const Sections extends readonly SegmentPart[]>(...sections: Sections): Promise<BytesOf<Sections>> {
    const read = await this.ranges(sections.map((section) => [section, 0, this.length(section)]));
    return read as BytesOf<Sections>;
  }

  /** Stretches of sections, in their order; pages that several of them need are read once. */
  async ranges(wanted: readonly SectionRange[]): Promise<Uint8Array[]> {
    const places = wanted.map(([section, start, end]): [number, number] => {
      const [from, to] = valueAt(this.#sections, section);
      if (start > end || from + end > to) throw new DamagedIndex(this.#name, `${section} ends before ${end}`);
      return [from + start, from + end];
    });
    const all = this.#all;
    if (all !== null) return places.map((place) => this.#loaded(all, place));
    const runs = runsOf(places, this.#gap);
    const read = await Promise.all(
      runs.map(async (run) => ({ from: run.first * PAGE, bytes: await this.#checked(run) })),
    );
    return places.map(([start, end]) => {
      if (start === end) return new Uint8Array(0);
      const run = read.find(({ from, bytes }) => from <= start && end <= from + bytes.length);
      if (run === undefined) throw new RangeError(`${start} to ${end} were not read`);
      return run.bytes.subarray(start - run.from, end - run.from);
    });
  }

  #loaded({ bytes, isChecked }: { bytes: Uint8Array; isChecked: Uint8Array }, [start, end]: Range): Uint8Array {
    for (let page = Math.floor(start / PAGE); page * PAGE < end; page += 1) {
      if (isChecked[page] === 1) continue;
      this.#checkPage(page, bytes.subarray(page * PAGE, (page + 1) * PAGE));
      isChecked[page] = 1;
    }
    return bytes.subarray(start, end);
  }

  #checkPage(page: number, bytes: Uint8Array): void {
    if (checksumOf(bytes) !== this.#checksums[page]) {
      throw new DamagedIndex(this.#name, `page ${page} is not as it was written`);
    }
  }

  /** Of what lies between the pages that are needed, nothing is believed, and nothing used. */
  async #checked({ first, last, needed }: PageRun): Promise<Uint8Array> {
    const bytes = await readWhole(this.#name, this.#read, first * PAGE, Math.min(last * PAGE, this.#body));
    for (const [from, to] of needed) {
      for (let page = from; page < to; page += 1) {
        const at = (page - first) * PAGE;
        this.#checkPage(page, bytes.subarray(at, at + PAGE));
      }
    }
    return bytes;
  }
}

async function readWhole(name: string, read: SegmentReading['read'], start: number, end: number): Promise<Uint8Array> {
  const bytes = await read(start, end);
  if (bytes.length !== end - start) throw new DamagedIndex(name, `ends before ${end}`);
  return bytes;
}

/** Pages `[first, last)` that are read at once, and which of them are needed. */
interface PageRun {
  first: number;
  last: number;
  needed: [first: number, last: number][];
}

/** Runs of pages that cover some places. @param gap so many pages that nobody needs may lie within */
function runsOf(places: readonly (readonly [number, number])[], gap: number): PageRun[] {
  const runs: PageRun[] = [];
  const needed = places
    .filter(([start, end]) => end > start)
    .map(([start, end]): [number, number] => [Math.floor(start / PAGE), Math.ceil(end / PAGE)])
    .sort((a, b) => a[0] - b[0]);
  for (const [first, last] of needed) {
    const run = runs.at(-1);
    if (run === undefined || first > run.last + gap) {
      runs.push({ first, last, needed: [[first, last]] });
      continue;
    }
    const before = run.needed.at(-1)!;
    if (first <= before[1]) before[1] = Math.max(before[1], last);
    else run.needed.push([first, last]);
    run.last = Math.max(run.last, last);
  }
  return runs;
}
