/** Stretches that two texts have in common, and the best way to string them together. */

export interface Block {
  a: number;
  b: number;
  length: number;
}

/** A gram that occurs more often than this in one text says nothing about where the other stands. */
const MAX_OCCURRENCES = 64;

/** Every maximal common stretch of at least `size` characters. */
export function commonBlocks(a: string, b: string, size: number): Block[] {
  return blocksWith(gramsOf(a, size), { text: b, hashes: hashesOf(b, size) }, 0, b.length);
}

/** Where the grams of a text begin, by their hash. */
export interface Grams {
  text: string;
  size: number;
  starts: Map<number, number[]>;
}

export interface Hashed {
  text: string;
  /** Of the gram that begins at each character. */
  hashes: Int32Array;
}

/**
 * One number for each gram of a text. Numbers are looked up several times faster than strings; two grams may share one, so
 * what is found is compared character by character.
 */
export function hashesOf(text: string, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - size + 1));
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0;
    for (let at = start; at < start + size; at += 1) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at);
    hashes[start] = hash;
  }
  return hashes;
}

/** The last one made: the same stretch of a quote is looked for in one text of the record after another. */
let kept: Grams = { text: '', size: 0, starts: new Map() };

export function gramsOf(text: string, size: number): Grams {
  if (kept.size === size && kept.text === text) return kept;
  const starts = new Map<number, number[]>();
  for (const [start, hash] of hashesOf(text, size).entries()) {
    const known = starts.get(hash);
    if (known === undefined) starts.set(hash, [start]);
    else if (known.length < MAX_OCCURRENCES) known.push(start);
  }
  kept = { text, size, starts };
  return kept;
}

/** Work space, grown when needed: how far each diagonal (b − a) is already covered, in `b`. */
let covered = new Int32Array(1024);

/** Common stretches of the text whose grams are given and `other` from `from` to `to`. */
export function blocksWith({ text: a, size, starts }: Grams, other: Hashed, from: number, to: number): Block[] {
  const { text: b, hashes } = other;
  const blocks: Block[] = [];
  const diagonals = a.length + Math.max(0, to - from);
  if (covered.length < diagonals) covered = new Int32Array(diagonals * 2);
  covered.fill(-1, 0, diagonals);
  for (let start = from; start + size <= to; start += 1) {
    const known = starts.get(hashes[start]!);
    if (known === undefined) continue;
    for (const place of known) {
      const diagonal = start - from - place + a.length - 1;
      if (covered[diagonal]! > start) continue;
      let length = 0;
      while (
        place + length < a.length &&
        start + length < to &&
        a.charCodeAt(place + length) === b.charCodeAt(start + length)
      ) {
        length += 1;
      }
      if (length < size) continue;
      blocks.push({ a: place, b: start, length });
      covered[diagonal] = start + length;
    }
  }
  return blocks;
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
  const score = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  let last = -1;
  let most = 0;
  for (const [index, block] of sorted.entries()) {
    let sum = block.length;
    for (let other = 0; other < index; other += 1) {
      const previous = sorted[other]!;
      if (previous.a >= block.a || previous.b >= block.b) continue;
      const overlap = Math.max(0, previous.a + previous.length - block.a, previous.b + previous.length - block.b);
      if (overlap >= block.length) continue;
      const shift = Math.abs(block.b - block.a - (previous.b - previous.a));
      const gain = score[other]! + block.length - overlap - Math.min(shift * 0.05, block.length / 2);
      if (gain > sum) {
        sum = gain;
        before[index] = other;
      }
    }
    score[index] = sum;
    if (sum > most) [last, most] = [index, sum];
  }
  const picked: Block[] = [];
  for (let at = last; at >= 0; at = before[at]!) picked.push(sorted[at]!);
  picked.reverse();
  const out: Block[] = [];
  for (const block of picked) {
    const last = out.at(-1);
    const cut = last ? Math.max(0, last.a + last.length - block.a, last.b + last.length - block.b) : 0;
    if (cut < block.length) out.push({ a: block.a + cut, b: block.b + cut, length: block.length - cut });
  }
  return out;
}
