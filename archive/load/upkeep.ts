/** The index of an archive before and after much was written, and whether all of it is as it must be. */
import type { ClientBase, Pool } from 'pg';
import { indexOf, partitionsOf } from '../database/partitions.ts';

/** Made beside each other: more take the memory of each other. */
const AT_ONCE = 2;

/** Until `makeIndexes` nothing can be found quickly: only where nearly all of the archive is about to be written. */
export async function dropIndexes(client: ClientBase): Promise<void> {
  for (const { index } of await partitionsOf(client)) await client.query(`DROP INDEX IF EXISTS ${index}`);
  await client.query('DROP INDEX IF EXISTS frequencies_pair');
}

/** Those that are not there: where an earlier load was stopped, too. */
export async function makeIndexes(pool: Pool): Promise<void> {
  const missing = await withClient(pool, async (client) =>
    (await partitionsOf(client)).filter(({ isIndexed }) => !isIndexed),
  );
  const next = missing.values();
  const work = async (client: ClientBase): Promise<void> => {
    await client.query("SET maintenance_work_mem = '512MB'");
    for (const { table } of next) await client.query(indexOf(table));
    await client.query('RESET maintenance_work_mem');
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, missing.length) }, () => withClient(pool, work)));
}

/** Anew, beside the old ones, which answer meanwhile. */
export async function rebuildIndexes(pool: Pool): Promise<void> {
  await makeIndexes(pool);
  await withClient(pool, async (client) => {
    await client.query("SET maintenance_work_mem = '512MB'");
    for (const { index } of await partitionsOf(client)) await client.query(`REINDEX INDEX CONCURRENTLY ${index}`);
    await client.query('RESET maintenance_work_mem');
  });
  await settle(pool);
}

/** What was written lies in lists that every question reads through: merge them. */
export async function mergePending(client: ClientBase): Promise<void> {
  for (const { index, isIndexed } of await partitionsOf(client)) {
    if (isIndexed) await client.query('SELECT gin_clean_pending_list($1::regclass)', [index]);
  }
}

/** One row of several for each pair; and the planner learns how much there is. Who reads does not wait. */
export async function settle(pool: Pool): Promise<void> {
  await withClient(pool, async (client) => {
    await mergePending(client);
    await client.query('BEGIN');
    try {
      await client.query("SET LOCAL work_mem = '256MB'");
      await client.query('LOCK TABLE frequencies IN SHARE MODE');
      await client.query(
        `CREATE TABLE frequencies_next AS SELECT pair, sum(paragraphs)::int AS paragraphs FROM frequencies
         GROUP BY pair HAVING sum(paragraphs) > 0 ORDER BY pair`,
      );
      await client.query('CREATE INDEX frequencies_next_pair ON frequencies_next (pair) INCLUDE (paragraphs)');
      await client.query('DROP TABLE frequencies');
      await client.query('ALTER TABLE frequencies_next RENAME TO frequencies');
      await client.query('ALTER INDEX frequencies_next_pair RENAME TO frequencies_pair');
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
    await client.query('VACUUM (ANALYZE) frequencies, passages, texts, events');
  });
}

/** @returns what is wrong, in words; empty where all is well */
export async function findFaults(pool: Pool): Promise<string[]> {
  return withClient(pool, async (client) => {
    const faults: string[] = [];
    for (const { table, index, isIndexed } of await partitionsOf(client))
      if (!isIndexed) faults.push(`${table} has no index ${index}: archive reindex`);
    const count = async (sql: string): Promise<number> =>
      (await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${sql}) AS found`)).rows[0]!.count;
    const short = await count(
      `SELECT texts.number FROM texts LEFT JOIN passages ON passages.text = texts.number
       GROUP BY texts.number HAVING count(passages.slot) <> texts.paragraphs`,
    );
    if (short > 0) faults.push(`${short} texts have not all of their paragraphs`);
    const orphans = await count(
      'SELECT 1 FROM passages LEFT JOIN texts ON texts.number = passages.text WHERE texts.number IS NULL',
    );
    if (orphans > 0) faults.push(`${orphans} paragraphs are of no text`);
    const miscounted = await count(
      `SELECT pair FROM (SELECT pair, sum(paragraphs) AS told FROM frequencies GROUP BY pair) AS told
       FULL JOIN (SELECT pair, count(*) AS standing FROM passages, unnest(pairs) AS pair GROUP BY pair) AS standing USING (pair)
       WHERE (pair < 0 OR pair > 65535) AND coalesce(told, 0) <> coalesce(standing, 0)`,
    );
    if (miscounted > 0) faults.push(`${miscounted} pairs are not counted right`);
    const changed = await count("SELECT 1 FROM texts WHERE hash <> sha256(convert_to(body, 'UTF8'))");
    if (changed > 0) faults.push(`${changed} texts are not as they were written`);
    return faults;
  });
}

async function withClient<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
