/** Which five characters in a row of a text are a phrase in use: two events have them. */
import { bigramsOf } from '../../engine/index/grams.ts';
import { SHARED_GRAM } from '../../engine/index/store.ts';
import type { Asking, Shard } from '../database/shard.ts';
import { askShards } from './ask-shards.ts';
import { pairKey } from './pair-key.ts';
import { SHARED } from './questions.ts';

function fivesOf(text: string): string[] {
  const fives = new Set<string>();
  for (let at = 0; at + SHARED_GRAM <= text.length; at += 1) fives.add(text.slice(at, at + SHARED_GRAM));
  return [...fives];
}

/**
 * Which fives of a text two events have. Told by the paragraphs that have all of their pairs: where these stand apart, that is one too many,
 * and the quote has the less evidence for it.
 */
export async function sharedByPairs(
  shards: readonly Shard[],
  asking: Asking,
  text: string,
  frequencyOf: (pair: number) => number,
): Promise<Set<string>> {
  // What stands in one paragraph alone is in one event: so are most of a quote's rare pairs.
  const asked = fivesOf(text)
    .map((five) => ({ five, pairs: bigramsOf(five).map(pairKey) }))
    .filter(({ pairs }) => pairs.every((pair) => frequencyOf(pair) > 1));
  if (asked.length === 0) return new Set();
  const columns = [0, 1, 2, 3].map((at) => asked.map(({ pairs }) => pairs[at]));
  const found = await askShards<{ at: number; first: number; last: number }>(shards, asking, SHARED, columns);
  const counted = new Map<string, number>();
  for (const { at, first, last } of found.flatMap(({ rows }) => rows)) {
    const { five } = asked[at - 1]!;
    counted.set(five, (counted.get(five) ?? 0) + (first === last ? 1 : 2));
  }
  return new Set([...counted].filter(([, events]) => events > 1).map(([five]) => five));
}
