/**
 * Which five characters in a row are a phrase in use: two events have them.
 *
 * The finder asks for few quotes, of those that are found whole for none, and it cannot wait. So it is told no at first, and what it asked
 * is noted; then the database is asked for that alone, and the finder once more. To ask for all of every quote took longer than all else.
 */
import { bigramsOf } from '../../engine/index/grams.ts';
import type { Asking, Shard } from '../database/shard.ts';
import { askShards } from './ask-shards.ts';
import { pairKey } from './pair-key.ts';
import { SHARED } from './questions.ts';

export interface SharedFives {
  isShared: (five: string) => boolean;
  /** Asks for what was asked since and is not known. @returns whether there was any: then what was told may have been wrong */
  settle: () => Promise<boolean>;
}

/** @param frequencyOf 0 too for a pair that was not asked for */
export function createSharedFives(
  shards: readonly Shard[],
  asking: Asking,
  frequencyOf: (pair: number) => number,
): SharedFives {
  const known = new Map<string, boolean>();
  const wanted = new Set<string>();
  return {
    isShared(five) {
      const told = known.get(five);
      if (told !== undefined) return told;
      // What stands in one paragraph alone is in one event: so are most of a quote's rare pairs.
      if (bigramsOf(five).some((pair) => frequencyOf(pairKey(pair)) <= 1)) return false;
      wanted.add(five);
      return false;
    },
    async settle() {
      if (wanted.size === 0) return false;
      const asked = [...wanted];
      wanted.clear();
      const pairs = asked.map((five) => bigramsOf(five).map(pairKey));
      const columns = [0, 1, 2, 3].map((at) => pairs.map((own) => own[at]));
      const found = await askShards<{ at: number; first: number; last: number }>(shards, asking, SHARED, [
        ...columns,
        asked,
      ]);
      const events = new Map<number, number>();
      // An event is in one database: two that have it have two events.
      for (const { at, first, last } of found.flatMap(({ rows }) => rows))
        events.set(at, (events.get(at) ?? 0) + (first === last ? 1 : 2));
      for (const [at, five] of asked.entries()) known.set(five, (events.get(at + 1) ?? 0) > 1);
      return true;
    },
  };
}
