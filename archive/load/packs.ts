/** Which packs an archive has: a higher revision replaces a lower one and never the reverse, and texts that it has no more go. */
import type { Pool } from 'pg';
import { removeTexts } from './write-batch.ts';
import type { Shard } from '../database/shard.ts';

export interface LoadedPack {
  id: string;
  revision: number;
  title: string;
  /** By which it is signed. */
  key: string | null;
  /** Ids of its texts in the archive. */
  texts: string[];
}

/** @returns null where it was never loaded to its end */
export async function findPack(pool: Pool, id: string): Promise<LoadedPack | null> {
  const { rows } = await pool.query<LoadedPack>('SELECT id, revision, title, key, texts FROM packs WHERE id = $1', [
    id,
  ]);
  return rows[0] ?? null;
}

/**
 * Notes a pack whose texts were all loaded, and takes out those that only its last revision had.
 * @returns how many went
 */
export async function notePack(
  shards: readonly Shard[],
  { id, revision, title, key, texts }: LoadedPack,
): Promise<number> {
  const { writer } = shards[0]!;
  const { rows } = await writer.query<{ text: string }>(
    `SELECT unnest(texts) AS text FROM packs WHERE id = $1
     EXCEPT SELECT unnest(texts) FROM packs WHERE id <> $1 EXCEPT SELECT unnest($2::text[])`,
    [id, texts],
  );
  const gone = rows.map(({ text }) => text);
  let removed = 0;
  for (const shard of gone.length === 0 ? [] : shards) {
    const client = await shard.writer.connect();
    try {
      removed += await removeTexts(client, gone);
    } finally {
      client.release();
    }
  }
  // Last: what was stopped before is done again.
  await writer.query(
    `INSERT INTO packs (id, revision, title, key, texts) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET revision = $2, title = $3, key = $4, texts = $5`,
    [id, revision, title, key, texts],
  );
  return removed;
}
