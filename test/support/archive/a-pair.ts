/** A PostgreSQL and a copy of it that follows: for what happens when the first is gone. Each is a process of its own on a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedDatabase, runProgram, startEmbedded } from '../../../archive/database/embedded.ts';

/** What is committed is on the copy as well, or it is not told as committed. */
const SAFE = {
  shared_buffers: '128MB',
  max_wal_size: '256MB',
  synchronous_commit: 'on',
  wal_receiver_status_interval: '1',
};

export class Servers {
  readonly #folders: string[] = [];
  readonly #running = new Set<EmbeddedDatabase>();

  async first(): Promise<EmbeddedDatabase> {
    return this.#start(this.#folder(), SAFE);
  }

  /** From now on nothing is committed on the first that the copy has not. */
  async copyOf(first: EmbeddedDatabase): Promise<EmbeddedDatabase> {
    const folder = this.#folder();
    const from = ['-h', first.socket, '-U', 'archive', '-D', join(folder, 'data'), '-R', '-X', 'stream', '-c', 'fast'];
    await runProgram('pg_basebackup', from, folder);
    const copy = await this.#start(folder, SAFE);
    await onDatabase(first, async (client) => {
      await client.query("ALTER SYSTEM SET synchronous_standby_names = '*'");
      await client.query('SELECT pg_reload_conf()');
      for (;;) {
        const { rows } = await client.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'");
        if (rows.length > 0) return;
        await new Promise((next) => setTimeout(next, 50));
      }
    });
    return copy;
  }

  /** As a machine whose power goes: nothing is finished, nobody is told. */
  async kill(database: EmbeddedDatabase): Promise<void> {
    this.#running.delete(database);
    const gone = new Promise((done) => database.process.once('exit', done));
    database.process.kill('SIGKILL');
    await gone;
  }

  /** The copy becomes the first; it waits for no copy of its own until it has one. */
  async promote(copy: EmbeddedDatabase): Promise<void> {
    await onDatabase(copy, async (client) => {
      await client.query('SELECT pg_promote()');
      await client.query("ALTER SYSTEM SET synchronous_standby_names = ''");
      await client.query('SELECT pg_reload_conf()');
    });
  }

  async stop(): Promise<void> {
    // The copy first: the other would wait for it.
    for (const database of [...this.#running].reverse()) await database.stop();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  #folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'archive-server-'));
    this.#folders.push(folder);
    return folder;
  }

  async #start(folder: string, settings: Record<string, string>): Promise<EmbeddedDatabase> {
    const database = await startEmbedded(folder, { settings });
    this.#running.add(database);
    return database;
  }
}

export async function onDatabase<T>({ url }: EmbeddedDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
