/** What two transcripts of one event are compared by: letters and digits, whatever the punctuation. */

/** Half-width forms, without punctuation and blanks. Two texts of one event are in one script: no more folding is needed. */
export function contentOf(text: string): string {
  const bare = text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return (/[\uf900-\uffef]/.test(bare) ? bare.normalize('NFKC') : bare).toLowerCase();
}

/** The pairs of neighbouring characters in a text, each once, as sorted numbers: cheap to keep and to intersect. */
export type Pairs = Uint32Array;

export function pairsOf(content: string): Pairs {
  const pairs = new Uint32Array(Math.max(0, content.length - 1));
  for (let i = 0; i < pairs.length; i += 1)
    pairs[i] = ((content.charCodeAt(i) << 16) | content.charCodeAt(i + 1)) >>> 0;
  pairs.sort();
  let size = 0;
  let last = -1;
  for (const pair of pairs) {
    if (pair === last) continue;
    pairs[size++] = pair;
    last = pair;
  }
  return pairs.subarray(0, size);
}

export function countCommon(one: Pairs, other: Pairs): number {
  let count = 0;
  let at = 0;
  let next = other[at];
  for (const pair of one) {
    while (next !== undefined && next < pair) next = other[(at += 1)];
    if (next === pair) count += 1;
  }
  return count;
}

/** A third of a long text's pairs, the same ones in every text: enough to know it by, and a third of the work. */
export function sampleOf(pairs: Pairs): Pairs {
  if (pairs.length < 240) return pairs;
  return pairs.filter((pair) => (Math.imul(pair, 0x9e3779b1) >>> 16) % 3 === 0);
}

/** Common pairs as a share of the smaller set: an abridged answer is still the same answer. */
export function shareOf(one: Pairs, other: Pairs): number {
  const size = Math.min(one.length, other.length);
  // A handful of pairs is found anywhere.
  return size < 4 ? 0 : countCommon(one, other) / size;
}
