/** Stretches that two texts have in common, and the best way to string them together. */
import type { Range } from '../record/record.ts';

export interface Block {
  a: number;
  b: number;
  length: number;
}

/** A gram that occurs more often than this in one text says nothing about where the other stands. */
const MAX_OCCURRENCES = 64;

const BUCKET_BITS = 14;
const BUCKETS = 1 << BUCKET_BITS;

/**
 * The bucket of the gram that begins at `start`. Numbers are looked up several times faster than strings; two grams may share one,
 * so what is found is compared character by character.
 */
function bucketAt(text: string, start: number, size: number): number {
  let hash = 0;
  for (let at = start; at < start + size; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BUCKET_BITS);
}

/** Places as they are held: two bytes each, but for a text of which that is not enough. */
type PlaceNumbers = Uint16Array | Uint32Array;
const MOST_IN_TWO_BYTES = 0xffff;

/** Where each gram of a text stands. */
export interface Places {
  text: string;
  size: number;
  /** A short text has fewer buckets, one for every two of its grams or more: so many of a bucket’s last bits do not count. */
  shift: number;
  /** The first place of each bucket, and for each place the next one of its bucket, counted from 1; 0 where there is none. */
  heads: PlaceNumbers;
  next: PlaceNumbers;
}

/** @param room for the heads, to be written over */
export function placesOf(text: string, size: number, room: Uint16Array | null = null): Places {
  const shift = Math.max(0, Math.clz32(text.length >>> 1) - (32 - BUCKET_BITS));
  const buckets = BUCKETS >>> shift;
  const length = Math.max(0, text.length - size + 1);
  const isShort = length <= MOST_IN_TWO_BYTES;
  const heads = isShort ? (room?.subarray(0, buckets).fill(0) ?? new Uint16Array(buckets)) : new Uint32Array(buckets);
  const next = isShort ? new Uint16Array(length) : new Uint32Array(length);
  // From the end, so that a chain leads forward.
  for (let start = length - 1; start >= 0; start -= 1) {
    const bucket = bucketAt(text, start, size) >>> shift;
    next[start] = heads[bucket]!;
    heads[bucket] = start + 1;
  }
  return { text, size, shift, heads, next };
}

/** Where a text may stand that begins with the gram with which `part` begins, in order. */
export function* placesLike({ size, shift, heads, next }: Places, part: string): Generator<number, void> {
  let start = heads[bucketAt(part, 0, size) >>> shift]!;
  while (start > 0) {
    yield start - 1;
    start = next[start - 1]!;
  }
}

/** The grams of a text that are worth looking for. */
export interface Grams {
  text: string;
  size: number;
  /** The bucket of the gram that begins at each character; −1 where it has occurred too often. */
  buckets: Int32Array;
}

/** Work space: how often each bucket has occurred. */
const times = new Uint8Array(BUCKETS);

/** Made once for a stretch that is looked for in one text after another. */
export function gramsOf(text: string, size: number): Grams {
  const buckets = new Int32Array(Math.max(0, text.length - size + 1));
  times.fill(0);
  for (let start = 0; start < buckets.length; start += 1) {
    const bucket = bucketAt(text, start, size);
    const before = times[bucket]!;
    buckets[start] = before < MAX_OCCURRENCES ? bucket : -1;
    if (before < MAX_OCCURRENCES) times[bucket] = before + 1;
  }
  return { text, size, buckets };
}

/** Work space: places that are asked for once. */
const passing = new Uint16Array(BUCKETS);

/** Every maximal common stretch of at least `size` characters. */
export function commonBlocks(a: string, b: string, size: number): Block[] {
  return blocksWith(gramsOf(a, size), placesOf(b, size, passing), [[0, b.length]]).flat();
}

/**
 * Work space, grown when needed: how far each diagonal (b − a) is already covered, in `b`; the zone of each character, from 1, and 0 between
 * two calls. To fill all of it anew for each text took longer than to go through the text: what was covered in a call is counted from `base`,
 * behind all that was covered before.
 */
let covered = new Int32Array(1024);
let base = 1;
let zoneOf = new Uint16Array(1024);
const MOST_COVERED = 1 << 30;

/**
 * Common stretches of the text whose grams are given and another, inside each of the other's zones; by their place there.
 * @param zones in order, not overlapping
 */
export function blocksWith({ text: a, size, buckets }: Grams, other: Places, zones: readonly Range[]): Block[][] {
  const { text: b, shift, heads, next } = other;
  if (covered.length < a.length + b.length) covered = new Int32Array((a.length + b.length) * 2);
  if (zoneOf.length < b.length) zoneOf = new Uint16Array(b.length * 2);
  if (base > MOST_COVERED) {
    covered.fill(0);
    base = 1;
  }
  for (const [at, [from, to]] of zones.entries()) zoneOf.fill(at + 1, from, to);
  const found = zones.map(([, end]): { end: number; blocks: Block[] } => ({ end, blocks: [] }));
  const numbered = [null, ...found];
  for (let place = 0; place < buckets.length; place += 1) {
    const bucket = buckets[place]!;
    if (bucket < 0) continue;
    for (let start = heads[bucket >>> shift]! - 1; start >= 0; start = next[start]! - 1) {
      const zone = numbered[zoneOf[start]!];
      const diagonal = start - place + a.length - 1;
      if (!zone || covered[diagonal]! > base + start) continue;
      const { end, blocks } = zone;
      let length = 0;
      while (
        place + length < a.length &&
        start + length < end &&
        a.charCodeAt(place + length) === b.charCodeAt(start + length)
      ) {
        length += 1;
      }
      if (length < size) continue;
      blocks.push({ a: place, b: start, length });
      covered[diagonal] = base + start + length;
    }
  }
  base += b.length + 1;
  for (const [from, to] of zones) zoneOf.fill(0, from, to);
  return found.map(({ blocks }) => blocks.sort((x, y) => x.b - y.b || x.a - y.a));
}

/** A block as the last of a sequence. */
interface Link {
  block: Block;
  /** The most that a sequence weighs which ends with it. */
  score: number;
  before: Link | null;
}

/** More blocks than this and only the longest are kept: the chain is quadratic. */
const MAX_CHAINED = 600;

/**
 * The heaviest sequence of blocks that runs forward in both texts. Overlaps are trimmed; a large shift between neighbours costs
 * a little, so that near blocks are preferred to far ones.
 */
export function chain(blocks: Block[]): Block[] {
  let sorted = blocks;
  if (sorted.length > MAX_CHAINED) sorted = sorted.toSorted((x, y) => y.length - x.length).slice(0, MAX_CHAINED);
  sorted = sorted.toSorted((x, y) => x.a - y.a || x.b - y.b);
  const links: Link[] = [];
  let last: Link | null = null;
  for (const block of sorted) {
    const link: Link = { block, score: block.length, before: null };
    for (const other of links) {
      const previous = other.block;
      if (previous.a >= block.a || previous.b >= block.b) continue;
      const overlap = Math.max(0, previous.a + previous.length - block.a, previous.b + previous.length - block.b);
      if (overlap >= block.length) continue;
      const shift = Math.abs(block.b - block.a - (previous.b - previous.a));
      const gain = other.score + block.length - overlap - Math.min(shift * 0.05, block.length / 2);
      if (gain > link.score) {
        link.score = gain;
        link.before = other;
      }
    }
    links.push(link);
    if (last === null || link.score > last.score) last = link;
  }
  const picked: Block[] = [];
  for (let link = last; link !== null; link = link.before) picked.push(link.block);
  picked.reverse();
  const out: Block[] = [];
  for (const block of picked) {
    const last = out.at(-1);
    const cut = last ? Math.max(0, last.a + last.length - block.a, last.b + last.length - block.b) : 0;
    if (cut < block.length) out.push({ a: block.a + cut, b: block.b + cut, length: block.length - cut });
  }
  return out;
}
