/** What happens to answers when databases, connections and readers go away. */
import { afterEach, expect, it } from 'vitest';
import type { AddressInfo } from 'node:net';
import { LIMITS, Shard } from '../../archive/database/shard.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { urlOf } from '../../archive/database/embedded.ts';
import { anArchive, type AnArchive, onServer } from '../support/archive/an-archive.ts';
import { manyTexts } from '../support/many-texts.ts';

const record = manyTexts(40);
const FAR = urlOf('/nowhere/at/all', 'archive');

let own: AnArchive;
afterEach(() => own.close());

interface Told {
  wording: string;
  sources: { state: string; reason: string | null }[];
  archive: { partial: boolean };
}

const ask = async (query: string, url = '/v1/lookup') => {
  const answer = await own.service.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${own.token}` },
    payload: { query },
  });
  return { status: answer.statusCode, told: answer.json<Told>() };
};

it('says that a part is missing, and never that what it may have is nowhere', async () => {
  own = await anArchive(record, { shards: 2 });
  const quotes = record.transcripts.map(({ turns }) => turns[0]!.paragraphs[0]!.text.slice(0, 40));
  for (const quote of quotes.slice(0, 5))
    expect((await ask(quote)).told).toMatchObject({ archive: { partial: false } });
  await onServer((client) => client.query(`DROP DATABASE ${own.databases[1]} WITH (FORCE)`));
  const wordings = new Set<string>();
  for (const quote of [...quotes, '没有任何人在任何地方说过这样一句凭空捏造的怪话']) {
    const { status, told } = await ask(quote);
    expect(status).toBe(200);
    expect(told.archive.partial, quote).toBe(true);
    expect(told.sources[0]).toMatchObject({
      state: told.wording === 'none' ? 'failed' : 'answered',
      reason: 'partial',
    });
    wordings.add(told.wording);
  }
  // Of both kinds there are some.
  expect(wordings).toContain('verbatim');
  expect(wordings).toContain('none');
  const health = await own.service.inject({ url: '/healthz' });
  expect(health.json()).toMatchObject({ state: 'partial' });
  const text = await own.service.inject({
    url: '/v1/texts/none',
    headers: { authorization: `Bearer ${own.token}` },
  });
  expect(text.json()).toMatchObject({ error: { code: 'unreachable' } });
});

it('asks the next copy once more where a connection is lost, and is refused by a code where none answers', async () => {
  own = await anArchive(record, { readers: [FAR] });
  const quote = record.transcripts[7]!.turns[0]!.paragraphs[0]!.text.slice(0, 40);
  expect(await ask(quote)).toMatchObject({ status: 200, told: { wording: 'verbatim', archive: { partial: false } } });
  const [database] = own.databases;
  const cut = (): Promise<unknown> =>
    onServer((client) =>
      client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]),
    );
  for (let at = 0; at < 5; at += 1) {
    const [answer] = await Promise.all([ask(quote), cut()]);
    expect(answer).toMatchObject({ status: 200, told: { wording: 'verbatim' } });
  }
  await onServer((client) => client.query(`DROP DATABASE ${database} WITH (FORCE)`));
  const { status, told } = await ask(quote);
  expect([status, told]).toMatchObject([503, { error: { code: 'unreachable' } }]);
});

it('stops the database too when nobody waits any more', async () => {
  own = await anArchive(record, { statementMs: 300 });
  const shard = own.shards[0]!;
  const sleep = { name: 'sleep', text: 'SELECT pg_sleep(30)' };
  const running = async (): Promise<number> => {
    const { rows } = await shard.writer.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid()",
    );
    return rows[0]!.count;
  };
  await expect(shard.read(nobody(), sleep, [])).rejects.toThrow('sleep');
  const patient = new Shard(0, { writer: urlOf(await socketOf(), own.databases[0]!), readers: [] }, LIMITS);
  const gone = new AbortController();
  const asked = patient.read({ signal: gone.signal, lost: new Set() }, sleep, []);
  asked.catch(() => undefined);
  await expect.poll(running, { timeout: 20_000 }).toBe(1);
  gone.abort(new Error('gone away'));
  await expect(asked).rejects.toThrow('gone away');
  await expect.poll(running).toBe(0);
  // The connection is whole, and the next question is answered.
  expect(await patient.read(nobody(), { name: 'one', text: 'SELECT 1 AS one' }, [])).toEqual([{ one: 1 }]);
  await patient.close();
});

it('forgets a list of quotations whose reader has gone', async () => {
  own = await anArchive(record);
  await own.service.listen({ port: 0 });
  const { port } = own.service.server.address() as AddressInfo;
  const quotations = Array.from({ length: 3000 }, (_, id) => ({
    id,
    query: `第${id}号渔港的冷库也记下了二十年前的账本`,
  }));
  const gone = new AbortController();
  const answer = await fetch(`http://127.0.0.1:${port}/v1/check`, {
    method: 'POST',
    headers: { authorization: `Bearer ${own.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ quotations }),
    signal: gone.signal,
  });
  const reader = answer.body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\{"id":0,/u);
  gone.abort();
  await expect.poll(() => own.logged.some((line) => line.includes('/v1/check')), { timeout: 60_000 }).toBe(true);
  const { body } = await own.service.inject({ url: '/metrics', headers: { authorization: `Bearer ${own.token}` } });
  expect(body).toMatch(/^archive_requests_in_flight 1$/mu);
  const found = [...body.matchAll(/^archive_findings_total\{[^}]*\} (\d+)$/gmu)].map(([, count]) => Number(count));
  expect(found.reduce((sum, count) => sum + count, 0)).toBeLessThan(2500);
});

async function socketOf(): Promise<string> {
  const { rows } = await own.shards[0]!.writer.query<{ socket: string }>(
    "SELECT current_setting('unix_socket_directories') AS socket",
  );
  return rows[0]!.socket;
}
