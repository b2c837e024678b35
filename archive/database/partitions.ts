/** Where passages lie and how they are found: a table for each hash of the text, each with an index of its own. */
import type { ClientBase } from 'pg';

export interface PassagePartition {
  table: string;
  index: string;
  isIndexed: boolean;
}

/** Where there are none yet. */
export async function makePartitions(client: ClientBase, count: number): Promise<void> {
  if ((await partitionsOf(client)).length > 0) return;
  for (let at = 0; at < count; at += 1) {
    await client.query(
      `CREATE TABLE passages_${at} PARTITION OF passages FOR VALUES WITH (MODULUS ${count}, REMAINDER ${at})`,
    );
    await client.query(`CREATE INDEX passages_${at}_text ON passages_${at} (text)`);
    await client.query(indexOf(`passages_${at}`));
  }
}

/** In their order. */
export async function partitionsOf(client: ClientBase): Promise<PassagePartition[]> {
  const { rows } = await client.query<{ table: string; index: string | null }>(
    `SELECT leaf.relname AS table, found.relname AS index
     FROM pg_inherits JOIN pg_class leaf ON leaf.oid = inhrelid
     LEFT JOIN pg_class found ON found.relname = leaf.relname || '_pairs' AND found.relnamespace = leaf.relnamespace
     WHERE inhparent = 'passages'::regclass ORDER BY length(leaf.relname), leaf.relname`,
  );
  return rows.map(({ table, index }) => ({ table, index: `${table}_pairs`, isIndexed: index !== null }));
}

/**
 * What is written goes into a list first, which is merged into the index when it is long enough: many times quicker than pair by pair.
 * @param table a name of ours
 */
export function indexOf(table: string): string {
  return `CREATE INDEX ${table}_pairs ON ${table} USING gin (pairs) WITH (fastupdate = on, gin_pending_list_limit = 65536)`;
}
