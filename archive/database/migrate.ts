/** The tables of an archive, made or brought up to date. Each step is a file, is done once, and is never edited afterwards: its hash is kept. */
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import Postgrator from 'postgrator';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { makePartitions } from './partitions.ts';

const MIGRATIONS = fileURLToPath(new URL('migrations/*', import.meta.url));
/** Any number that nobody else locks by in this database. */
const LOCK = 20_261_130;

export interface NewArchive {
  name: string;
  /** Hash partitions of the passages; of an archive that is there already they stay as they are. */
  partitions: number;
  shard: number;
  shards: number;
}

/** Two services that start at once wait for each other. */
export async function migrate(client: Client, { name, partitions, shard, shards }: NewArchive): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    const postgrator = new Postgrator({
      driver: 'pg',
      migrationPattern: MIGRATIONS,
      schemaTable: 'migrations',
      execQuery: async (query) => client.query<Record<string, unknown>>(query),
    });
    await postgrator.migrate();
    await makePartitions(client, partitions);
    await client.query(
      'INSERT INTO archive (name, fold, shard, shards) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [name, FOLD_VERSION, shard, shards],
    );
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}
