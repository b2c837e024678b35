/** Quotations compared in other threads: the same answers, and what goes wrong there is told as it is here. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startThreads } from '../../archive/service/threads.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { buildRecord } from '../../data/build-record.ts';
import gold from '../gold/quotes.json' with { type: 'json' };
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';

const ENTRY = new URL('../../tools/archive/thread.ts', import.meta.url);
const { query } = gold[0]!;
let own: AnArchive;
beforeAll(async () => {
  own = await anArchive(buildRecord(), { threads: 2 });
});
afterAll(() => own.close());

const ask = (body: object, signal?: AbortSignal) =>
  own.service.inject({
    method: 'POST',
    url: '/v1/lookup',
    headers: { authorization: `Bearer ${own.token}` },
    payload: body,
    ...(signal && { signal }),
  });

it('answers as one thread does, whichever of them is asked', async () => {
  const some = gold.filter((_, at) => at % 60 === 0);
  const told = await Promise.all(some.map(({ query }) => ask({ query, closest: true })));
  for (const [at, { query }] of some.entries()) {
    const here = await own.answering.lookUp(nobody(), { query, closest: true });
    expect({ ...told[at]!.json<object>(), ms: 0 }, query).toEqual(JSON.parse(JSON.stringify({ ...here, ms: 0 })));
  }
});

it('leaves a question whose asker has gone, and answers the next', async () => {
  const threads = startThreads(ENTRY, own.shards, 1);
  const gone = new AbortController();
  const left = threads.lookUp({ signal: gone.signal, lost: new Set() }, { query });
  gone.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  await expect(threads.lookUp({ signal: gone.signal, lost: new Set() }, { query })).rejects.toThrow('gone');
  expect((await threads.lookUp(nobody(), { query })).query).toBe(query);
  await threads.close();
});

it('tells which parts of the archive did not answer', async () => {
  const threads = startThreads(ENTRY, own.shards, 1);
  const asking = { ...nobody(), lost: new Set([0]) };
  await expect(threads.lookUp(asking, { query })).rejects.toMatchObject({ name: 'Refusal' });
  expect([...asking.lost]).toEqual([0]);
  await threads.close();
});

it('starts another thread for one that ended, and tells who waited that something went wrong', async () => {
  const dying = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => process.exit(1));`)}`,
  );
  const threads = startThreads(dying, own.shards, 1);
  for (let times = 0; times < 3; times += 1)
    await expect(threads.lookUp(nobody(), { query })).rejects.toMatchObject({ code: 'unexpected' });
  await threads.close();
});
