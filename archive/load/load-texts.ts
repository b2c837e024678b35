/**
 * Texts on their way into an archive: batch by batch, each kept whole or not at all.
 *
 * A load that was stopped is started again: what is there already is known by its hash and passed over.
 */
import type { ClientBase } from 'pg';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import type { Shard } from '../database/shard.ts';
import { dropIndexes, makeIndexes, mergePending, settle } from './upkeep.ts';
import { type BatchOutcome, writeBatch } from './write-batch.ts';
import { fnv1a, unitsOf } from '../../engine/record/fnv1a.ts';

/** Characters that are written together. */
const BATCH = 1_000_000;
/** While others ask: what was just written makes their questions slow until it is merged into the index. */
const BATCH_ASKED = 100_000;

export interface LoadOptions {
  /** Nearly all of the archive comes now: its index is made anew at the end, which takes a tenth of the time; nobody can ask meanwhile. */
  isMost: boolean;
  signal: AbortSignal;
  onProgress?: (sofar: BatchOutcome) => void;
}

export async function loadTexts(
  shards: readonly Shard[],
  texts: AsyncIterable<KeptText> | Iterable<KeptText>,
  { isMost, signal, onProgress = () => undefined }: LoadOptions,
): Promise<BatchOutcome> {
  const sum: BatchOutcome = { kept: 0, replaced: 0, same: 0, characters: 0 };
  if (isMost) for (const shard of shards) await withWriter(shard, dropIndexes);
  const limit = isMost ? BATCH : BATCH_ASKED;
  const lanes = shards.map((shard) => ({ shard, batch: [] as KeptText[], size: 0, writing: Promise.resolve() }));
  const write = (lane: (typeof lanes)[number]): void => {
    const { shard, batch } = lane;
    [lane.batch, lane.size] = [[], 0];
    lane.writing = withWriter(shard, async (client) => {
      await client.query("SET work_mem = '128MB'");
      const outcome = await writeBatch(client, batch);
      if (!isMost) await mergePending(client);
      for (const key of Object.keys(sum) as (keyof BatchOutcome)[]) sum[key] += outcome[key];
      onProgress({ ...sum });
    });
    // It is awaited before the next batch of this database is written.
    lane.writing.catch(() => undefined);
  };
  try {
    for await (const text of texts) {
      signal.throwIfAborted();
      const lane = lanes[shardOf(text.transcript.event, shards.length)]!;
      lane.batch.push(text);
      for (const { paragraphs } of text.transcript.turns)
        for (const { text: own } of paragraphs) lane.size += own.length;
      if (lane.size < limit) continue;
      // The next batch is read and parsed while this one is written.
      await lane.writing;
      write(lane);
    }
    for (const lane of lanes) {
      await lane.writing;
      if (lane.batch.length > 0) write(lane);
      await lane.writing;
    }
  } finally {
    await Promise.allSettled(lanes.map(({ writing }) => writing));
  }
  await Promise.all(
    shards.map(async ({ writer }) => {
      await makeIndexes(writer);
      await settle(writer);
    }),
  );
  return sum;
}

/** All texts of an event are in one database, since they are compared with each other. */
export function shardOf(event: string, shards: number): number {
  return fnv1a(unitsOf(event)) % shards;
}

async function withWriter<T>({ writer }: Shard, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await writer.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
