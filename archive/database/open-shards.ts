/** The databases of an archive: of an address, or our own on a folder. */
import { Client } from 'pg';
import { CannotStart, type EmbeddedDatabase, startEmbedded, urlOf } from './embedded.ts';
import { migrate } from './migrate.ts';
import { LIMITS, Shard, type ShardAddress, type ShardLimits } from './shard.ts';

export interface OpenShards {
  shards: Shard[];
  /** What was started for it; null: somebody else's. */
  embedded: EmbeddedDatabase | null;
}

export interface ShardsWanted {
  /** As `DATABASE_URL` has it; null: our own. */
  addresses: string | null;
  folder: string;
  name: string;
  /** Of a new archive. */
  partitions: number;
  limits?: ShardLimits;
}

/** @param given databases with spaces between, each its writer and behind it its copies, with | between @throws {CannotStart} */
export function parseAddresses(given: string): ShardAddress[] {
  return given
    .split(/\s+/u)
    .filter(Boolean)
    .map((each): ShardAddress => {
      const [writer = '', ...readers] = each.split('|');
      // With its password in it, it is not repeated.
      if (![writer, ...readers].every((url) => URL.canParse(url)))
        throw new CannotStart('DATABASE_URL has what is no address: postgresql://user:password@host/database');
      return { writer, readers };
    });
}

/** Their tables are made, or brought up to date. */
export async function openShards({
  addresses,
  folder,
  name,
  partitions,
  limits = LIMITS,
}: ShardsWanted): Promise<OpenShards> {
  const embedded = addresses === null && !(await isRunning(folder)) ? await startEmbedded(folder) : null;
  const all = addresses === null ? [{ writer: urlOf(folder, 'archive'), readers: [] }] : parseAddresses(addresses);
  try {
    for (const [shard, { writer }] of all.entries()) {
      const client = new Client({ connectionString: embedded?.url ?? writer });
      await client.connect();
      try {
        await migrate(client, { name, partitions, shard, shards: all.length });
      } finally {
        await client.end();
      }
    }
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  const own = embedded === null ? all : [{ writer: embedded.url, readers: [] }];
  return { shards: own.map((address, number) => new Shard(number, address, limits)), embedded };
}

/** A service may have started the one on this folder already. */
async function isRunning(folder: string): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(folder, 'archive') });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
