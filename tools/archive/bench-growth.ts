/** What becomes of an archive when a database is killed, when it is spread by PostgreSQL's own means, and when it grows. */
import { Client } from 'pg';
import { urlOf, type EmbeddedDatabase } from '../../archive/database/embedded.ts';
import { PROPOSE } from '../../archive/store/questions.ts';
import { killFirst } from '../../test/support/archive/failover.ts';
import { type FigureRow, percentile } from '../bench/figures.ts';

/** `npm run bench:archive -- --only failover` */
export async function benchFailover(times: number): Promise<FigureRow> {
  const sum = { kills: 0, answered: 0, failed: 0, wrong: 0, committed: 0, lost: 0, faults: 0 };
  for await (const { faults, ...outcome } of killFirst(times)) {
    sum.kills += 1;
    sum.faults += faults.length;
    for (const key of Object.keys(outcome) as (keyof typeof outcome)[]) sum[key] += outcome[key];
  }
  const { kills, answered, failed, wrong, committed, lost, faults } = sum;
  return {
    what: `first of two databases killed under load, ${kills} times`,
    figure: `${answered} lookups, ${failed} failed, ${wrong} wrong; ${committed} loads committed, ${lost} lost, ${faults} faults`,
    reach: '0 failed, 0 lost',
    holds: [failed, wrong, lost, faults].every((count) => count === 0),
  };
}

/**
 * The same proposals through PostgreSQL alone: the shards as partitions on foreign servers, asynchronous, in a database of their own.
 * @param asked values of `PROPOSE`, as the service asks
 */
export async function benchForeign(
  databases: readonly EmbeddedDatabase[],
  asked: readonly unknown[][],
): Promise<{ rows: FigureRow[]; plan: string }> {
  const [first] = databases;
  await onUrl(urlOf(first!.socket, 'postgres'), (client) => client.query('CREATE DATABASE foreigners'));
  const url = urlOf(first!.socket, 'foreigners');
  return onUrl(url, async (client) => {
    await client.query('CREATE EXTENSION postgres_fdw');
    await client.query(
      'CREATE TABLE passages (shard int, text int, slot int, event int, pairs int[], folded text) PARTITION BY LIST (shard)',
    );
    for (const [at, { socket, url: of }] of databases.entries()) {
      await onUrl(of, (shard) =>
        shard.query(
          `CREATE VIEW shard_passages AS SELECT ${at} AS shard, text, slot, event, pairs, folded FROM passages`,
        ),
      );
      await client.query(
        `CREATE SERVER shard_${at} FOREIGN DATA WRAPPER postgres_fdw
         OPTIONS (host '${socket}', dbname 'archive', async_capable 'true', fetch_size '10000')`,
      );
      await client.query(
        `CREATE USER MAPPING FOR archive SERVER shard_${at} OPTIONS (user 'archive', password_required 'false')`,
      );
      await client.query(
        `CREATE FOREIGN TABLE passages_${at} PARTITION OF passages (shard, text, slot, event, pairs, folded)
         FOR VALUES IN (${at}) SERVER shard_${at} OPTIONS (table_name 'shard_passages')`,
      );
    }
    // The inner part of PROPOSE: paragraphs of each pair, summed up; names of texts stay where they are.
    const inner = `SELECT asked.stretch, passage.shard, passage.text, passage.slot, sum(asked.weight) AS score
      FROM unnest($1::int[], $2::int[], $3::float8[]) AS asked(stretch, pair, weight)
      CROSS JOIN LATERAL (SELECT shard, text, slot FROM passages WHERE pairs @> ARRAY[asked.pair] LIMIT 3000) AS passage
      GROUP BY 1, 2, 3, 4 ORDER BY score DESC LIMIT $4`;
    const flat = 'SELECT shard, text, slot, pairs FROM passages WHERE pairs && $1::int[]';
    const plans: string[] = [];
    for (const [text, values] of [
      [inner, asked[0]!],
      [flat, [asked[0]![1]]],
    ] as const) {
      const { rows } = await client.query<Record<'QUERY PLAN', string>>(`EXPLAIN (VERBOSE, COSTS OFF) ${text}`, [
        ...values,
      ]);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    const times = [
      await timesOf(client, inner, asked),
      await timesOf(
        client,
        flat,
        asked.map((values) => [values[1]]),
      ),
    ];
    const own = await Promise.all(
      databases.map(async ({ url: direct }) => onUrl(direct, (shard) => timesOf(shard, PROPOSE.text, asked))),
    );
    const slower = own[0]!.map((_, at) => Math.max(...own.map((list) => list[at]!)));
    const figure = (list: readonly number[]): string =>
      `${percentile([...list], 0.5).toFixed(1)} ms, p95 ${percentile([...list], 0.95).toFixed(1)}`;
    const row = (what: string, list: readonly number[]): FigureRow => ({
      what,
      figure: figure(list),
      reach: '',
      holds: null,
    });
    return {
      rows: [
        row('proposals through foreign tables, a pair at a time', times[0]!),
        row('the same, all pairs at once, summed up here', times[1]!),
        row('the same, asked of both shards by the service', slower),
      ],
      plan: plans.join('\n\n'),
    };
  });
}

async function timesOf(client: Client, text: string, asked: readonly (readonly unknown[])[]): Promise<number[]> {
  await client.query('SET enable_hashjoin = off');
  await client.query('SET enable_seqscan = off');
  await client.query('SET jit = off');
  const times: number[] = [];
  for (const values of asked) {
    const begun = performance.now();
    await client.query(text, [...values]);
    times.push(performance.now() - begun);
  }
  return times;
}

async function onUrl<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
