/**
 * Proposals among texts that were loaded for one quote, for stores that cannot answer at once.
 *
 * The texts are read through for the quote's pairs. An index of them would be asked two or three times and cost what a hundred readings cost.
 */
import { bigramsOf } from './grams.ts';
import type { Proposal, ProposeNow, Rarity } from './store.ts';
import type { Stream } from './streams.ts';

/** Pairs of characters that are counted; the rarest say most. Each has a bit. */
const PAIRS = 24;

export function localIndex(streams: readonly Stream[], rarity: Rarity): ProposeNow {
  return (text, limit) => {
    const pairs = [...new Set(bigramsOf(text))]
      .filter((pair) => rarity.frequency(pair) > 0)
      .sort((a, b) => rarity.frequency(a) - rarity.frequency(b))
      .slice(0, PAIRS);
    for (const pair of pairs) begins[pair.charCodeAt(0)] = 1;
    const standing = pairReader(pairs);
    const found = streams.flatMap((stream) => counted(stream, standing));
    for (const pair of pairs) begins[pair.charCodeAt(0)] = 0;
    return found
      .sort((a, b) => b.shared - a.shared)
      .slice(0, limit)
      .map(({ proposal }) => proposal);
  };
}

/** Which of the pairs stand in a stretch of a text: one bit for each, in their order. */
type ReadPairs = (text: string, start: number, end: number) => number;

const NONE: readonly number[] = [];

/** Work space: whether a pair begins with a character. Most begin none, and that is found out quickest; none does between two calls. */
const begins = new Uint8Array(0x10000);

function pairReader(pairs: readonly string[]): ReadPairs {
  /** By first character, the pairs that begin with it. */
  const beginning = new Map<number, number[]>();
  for (const [at, pair] of pairs.entries()) {
    const first = pair.charCodeAt(0);
    beginning.set(first, [...(beginning.get(first) ?? []), at]);
  }
  const seconds = pairs.map((pair) => pair.charCodeAt(1));
  return (text, start, end) => {
    let standing = 0;
    for (let at = start; at + 1 < end; at += 1) {
      const first = text.charCodeAt(at);
      if (begins[first] === 0) continue;
      const second = text.charCodeAt(at + 1);
      for (const pair of beginning.get(first) ?? NONE) if (seconds[pair] === second) standing |= 1 << pair;
    }
    return standing;
  };
}

/** Equals in the order of the text, as the index of the bundled record has them: then both choose the same. */
function counted(stream: Stream, standingIn: ReadPairs): { proposal: Proposal; shared: number }[] {
  const { id: transcript, event } = stream.transcript;
  return stream.slots.flatMap(({ start, end }, slot) => {
    const standing = standingIn(stream.text, start, end);
    return standing === 0 ? [] : [{ proposal: { event, transcript, slot }, shared: bitsOf(standing) }];
  });
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
