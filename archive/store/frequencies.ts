/** In how many paragraphs of the whole archive pairs and characters stand, as one request asks for them: each once. */
import type { Asking, Shard } from '../database/shard.ts';
import { askShards } from './ask-shards.ts';
import { FREQUENCIES } from './questions.ts';

export interface Frequencies {
  /** Ask for those that were not asked for yet. */
  load: (keys: Iterable<number>) => Promise<void>;
  /** 0 for what stands nowhere, or was not loaded. */
  of: (key: number) => number;
}

export function createFrequencies(shards: readonly Shard[], asking: Asking): Frequencies {
  const known = new Map<number, number>();
  return {
    async load(keys) {
      const missing = [...new Set(keys)].filter((key) => !known.has(key));
      if (missing.length === 0) return;
      const found = await askShards<{ pair: number; paragraphs: number }>(shards, asking, FREQUENCIES, [missing]);
      for (const key of missing) known.set(key, 0);
      for (const { pair, paragraphs } of found.flatMap(({ rows }) => rows))
        known.set(pair, (known.get(pair) ?? 0) + paragraphs);
    },
    of: (key) => known.get(key) ?? 0,
  };
}
