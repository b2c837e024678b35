/** All databases of an archive asked at once. One that does not answer is noted, and the others' answers are told. */
import { type Asking, type Question, type Shard, TooSlow, Unreachable } from '../database/shard.ts';
import type { QueryResultRow } from 'pg';

export interface ShardRows<Row> {
  shard: Shard;
  rows: Row[];
}

/**
 * @param valuesOf null: this one is not asked
 * @throws what the last one threw, where none answered
 */
export async function askShards<Row extends QueryResultRow>(
  shards: readonly Shard[],
  asking: Asking,
  question: Question,
  valuesOf: unknown[] | ((shard: Shard) => unknown[] | null),
): Promise<ShardRows<Row>[]> {
  const asked = await Promise.all(
    shards.map(async (shard): Promise<ShardRows<Row>[]> => {
      const values = typeof valuesOf === 'function' ? valuesOf(shard) : valuesOf;
      // Once lost, it is not waited for again within one answer: what it would still tell would not fit what it has not told.
      if (values === null || asking.lost.has(shard.number)) return [];
      try {
        return [{ shard, rows: await shard.read<Row>(asking, question, values) }];
      } catch (error) {
        noteLost(shards, asking, shard, error);
        return [];
      }
    }),
  );
  return asked.flat();
}

/** @throws the error, where it is another one than that a database did not answer, or none is left that answers */
export function noteLost(shards: readonly Shard[], asking: Asking, shard: Shard, error: unknown): void {
  if (!(error instanceof Unreachable || error instanceof TooSlow)) throw error;
  asking.lost.add(shard.number);
  if (asking.lost.size >= shards.length) throw error;
}

/** Who asks for all: never goes away. */
export function nobody(): Asking {
  return { signal: new AbortController().signal, lost: new Set() };
}
