/** Nobody gets in, nothing breaks it, and nothing of a quotation is noted. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { gunzipSync } from 'node:zlib';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InjectOptions } from 'fastify';
import { REFUSALS } from '../../archive/service/refusal.ts';
import { ROUTES } from '../../archive/service/routes.ts';
import { SERVICE } from '../../archive/service/service.ts';
import { addToken, createCheckToken, listTokens, revokeToken } from '../../archive/tokens/tokens.ts';
import { createRates } from '../../archive/tokens/rates.ts';
import { buildRecord } from '../../data/build-record.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { malformedRequests } from '../support/archive/malformed-requests.ts';

const QUOTE = '拳头硬不等于道理硬';
const INJECTIONS = [
  `'; DROP TABLE texts; --`,
  `") OR 1=1 --`,
  `$1; SELECT pg_sleep(9)`,
  String.raw`\'; DELETE FROM passages; --`,
  `${QUOTE}'::text; TRUNCATE events; --`,
  `{1,2,3}`,
  `%' UNION SELECT hash FROM tokens --`,
];

let own: AnArchive;
beforeAll(async () => {
  own = await anArchive(buildRecord());
});
afterAll(() => own.close());

const ask = (request: InjectOptions, token = own.token) =>
  own.service.inject({ ...request, headers: { authorization: `Bearer ${token}`, ...request.headers } });
const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  ask({ method: 'POST', url, payload, headers });
const codeOf = (body: string): string => (JSON.parse(body) as { error: { code: string } }).error.code;

describe('who may ask', () => {
  it('is told by a token, on every route but two', async () => {
    for (const { method, url, scope } of Object.values(ROUTES)) {
      for (const headers of [{}, { authorization: 'Bearer yh_nobody' }, { authorization: `Basic ${own.token}` }]) {
        const { statusCode, body } = await own.service.inject({ method, url: url.replace(':id', 'x'), headers });
        if (scope === null) expect(statusCode, url).toBe(200);
        else expect([statusCode, codeOf(body)], url).toEqual([401, 'unauthorized']);
      }
    }
  });

  it('keeps no token, and none after it was revoked', async () => {
    const { writer } = own.shards[0]!;
    let time = 0;
    const check = createCheckToken(writer, () => time);
    const token = (await addToken(writer, { name: 'desk', scopes: ['read'], perMinute: 5 }))!;
    expect(await addToken(writer, { name: 'desk', scopes: ['read'], perMinute: 5 })).toBeNull();
    const { rows } = await writer.query<{ all: string }>('SELECT tokens::text AS all FROM tokens');
    expect(rows.map(({ all }) => all).join()).not.toContain(token.slice(3));
    expect(await check(token)).toEqual({ name: 'desk', scopes: ['read'], perMinute: 5 });
    expect(await revokeToken(writer, 'desk')).toBe(true);
    time += 3000;
    expect(await check(token)).toBeNull();
    expect((await listTokens(writer)).find(({ name }) => name === 'desk')!.revoked).toMatch(/^\d{4}-/u);
    expect(await revokeToken(writer, 'desk')).toBe(false);
  });

  it('is told by what a token may do, and how often', async () => {
    const { writer } = own.shards[0]!;
    const watcher = (await addToken(writer, { name: 'watcher', scopes: ['watch'], perMinute: 100 }))!;
    const { statusCode, body } = await ask({ url: '/v1/coverage' }, watcher);
    expect([statusCode, codeOf(body)]).toEqual([403, 'forbidden']);
    expect((await ask({ url: '/metrics' }, watcher)).statusCode).toBe(200);
    const reader = (await addToken(writer, { name: 'reader', scopes: ['read'], perMinute: 100 }))!;
    expect((await ask({ url: '/metrics' }, reader)).statusCode).toBe(403);
    const slow = (await addToken(writer, { name: 'slow', scopes: ['read'], perMinute: 3 }))!;
    const codes: number[] = [];
    for (let at = 0; at < 5; at += 1) codes.push((await ask({ url: '/v1/coverage' }, slow)).statusCode);
    expect(codes).toEqual([200, 200, 200, 429, 429]);
    expect(Number((await ask({ url: '/v1/coverage' }, slow)).headers['retry-after'])).toBeGreaterThan(0);
  });

  it('may ask again when the bucket has filled up', () => {
    let time = 0;
    const rates = createRates(() => time);
    expect([rates.take('a', 2), rates.take('a', 2), rates.take('a', 2), rates.take('b', 2)]).toEqual([0, 0, 30, 0]);
    time += 30_000;
    expect([rates.take('a', 2), rates.take('a', 2)]).toEqual([0, 30]);
  });

  it('is no other site: nothing says that a page may read an answer', async () => {
    const { headers } = await ask({ url: '/v1/coverage', headers: { origin: 'https://example.org' } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const preflight = await own.service.inject({ method: 'OPTIONS', url: '/v1/lookup' });
    expect(preflight.statusCode).toBe(404);
  });
});

it('looks up no more unknown tokens than somebody may mistype, and goes on with those that it knows', async () => {
  const { writer } = own.shards[0]!;
  let time = 0;
  const check = createCheckToken(writer, () => time);
  expect(await check(own.token)).toMatchObject({ name: 'tester' });
  const tried = await Promise.all(Array.from({ length: 700 }, (_, at) => check(`yh_${String(at).padStart(43, 'a')}`)));
  expect(tried.filter((each) => each === null).length).toBeLessThanOrEqual(600);
  expect(tried.filter((each) => each === 'guessed').length).toBeGreaterThanOrEqual(100);
  time += 3000;
  expect(await check(own.token)).toMatchObject({ name: 'tester' });
  // What cannot be one of ours is not looked up at all.
  expect(await check('yh_short')).toBeNull();
});

it('keeps nobody out for those who send their requests byte by byte', async () => {
  const { port } = new URL(await own.service.listen({ port: 0 }));
  const head = ['POST /v1/lookup HTTP/1.1', 'Host: x', `Authorization: Bearer ${own.token}`];
  const sent = [...head, 'Content-Type: application/json', 'Content-Length: 2000', '', '{'].join('\r\n');
  const slow = Array.from({ length: SERVICE.mostInFlight + 5 }, () => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(sent);
    return socket;
  });
  const inFlight = async (): Promise<number> =>
    Number(/requests_in_flight (\d+)/u.exec((await ask({ url: '/metrics' })).body)?.[1]);
  await expect.poll(inFlight).toBeGreaterThan(SERVICE.mostInFlight);
  expect((await post('/v1/lookup', { query: QUOTE })).statusCode).toBe(200);
  for (const socket of slow) socket.destroy();
  await expect.poll(inFlight).toBe(1);
});

describe('what is asked', () => {
  it('is refused by a code where it is malformed, and nothing of it stays', async () => {
    const statuses = new Set(Object.values(REFUSALS) as number[]);
    for (const request of malformedRequests(400, 21, own.token)) {
      const { statusCode, body, headers } = await own.service.inject(request);
      const what = JSON.stringify(request).slice(0, 300);
      expect(statuses.has(statusCode), `${statusCode} ${what}`).toBe(true);
      expect(statusCode, what).not.toBe(500);
      expect(REFUSALS[codeOf(body) as keyof typeof REFUSALS], what).toBe(statusCode);
      expect(headers['content-type'], what).toMatch(/^application\/json/u);
    }
    expect((await post('/v1/lookup', { query: QUOTE })).json()).toMatchObject({ wording: 'verbatim' });
  });

  it.each(INJECTIONS)('is never taken for a question to the database: %s', async (words) => {
    const answers = await Promise.all([
      post('/v1/lookup', { query: words }),
      post('/v1/search', { query: words, filter: { speaker: words, event: words } }),
      post('/v1/propose', { query: words }),
      ask({ url: `/v1/texts/${encodeURIComponent(words)}` }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 404]);
    const { coverage } = (await ask({ url: '/v1/coverage' })).json<{ coverage: { transcripts: number } }>();
    expect(coverage.transcripts).toBe(5);
  });

  it('is refused where it was folded otherwise', async () => {
    expect((await post('/v1/lookup', { query: QUOTE, fold: FOLD_VERSION })).statusCode).toBe(200);
    const { statusCode, body } = await post('/v1/lookup', { query: QUOTE, fold: 99 });
    expect([statusCode, codeOf(body)]).toEqual([409, 'other-fold']);
  });

  it('is noted without a word of it', async () => {
    await post('/v1/lookup', { query: QUOTE });
    await post('/v1/check', { text: `王毅说：“${QUOTE}。”` });
    await ask({ url: `/v1/texts/${encodeURIComponent(QUOTE)}` });
    const lines = own.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toMatchObject({ route: '/v1/texts/:id', method: 'GET', status: 404, token: 'tester' });
    expect(own.logged.join('')).not.toContain(QUOTE.slice(0, 3));
    expect(own.logged.join('')).not.toContain(encodeURIComponent(QUOTE.slice(0, 3)));
    expect(own.logged.join('')).not.toContain(own.token);
    const metrics = (await ask({ url: '/metrics' })).body;
    expect(metrics).toMatch(/^archive_findings_total\{wording="verbatim"\} \d+$/mu);
    expect(metrics).toMatch(/^archive_request_seconds_count\{route="\/v1\/lookup"\} \d+$/mu);
    expect(metrics).toMatch(/^archive_requests_in_flight 1$/mu);
    expect(metrics).not.toContain(QUOTE.slice(0, 3));
  });
});

describe('what is answered', () => {
  it('is as the description says that is served', async () => {
    const described = (await own.service.inject({ url: '/v1/openapi.json' })).json<Described>();
    const ajv = new Ajv2020({ strict: false });
    const asked: [path: string, method: 'get' | 'post', request: InjectOptions][] = [
      ['/v1/lookup', 'post', { method: 'POST', url: '/v1/lookup', payload: { query: QUOTE, closest: true } }],
      ['/v1/search', 'post', { method: 'POST', url: '/v1/search', payload: { query: '多极化' } }],
      ['/v1/propose', 'post', { method: 'POST', url: '/v1/propose', payload: { query: QUOTE } }],
      ['/v1/coverage', 'get', { url: '/v1/coverage' }],
      ['/v1/texts/{id}', 'get', { url: '/v1/texts/2017-03-08.scio' }],
      ['/healthz', 'get', { url: '/healthz' }],
    ];
    expect(Object.keys(described.paths).sort()).toEqual(
      Object.values(ROUTES)
        .map(({ url }) => url.replace(':id', '{id}'))
        .sort(),
    );
    for (const [path, method, request] of asked) {
      const answer = await ask(request);
      const { schema } = described.paths[path]![method]!.responses['200']!.content['application/json']!;
      expect(answer.statusCode, path).toBe(200);
      expect(ajv.validate(schema, answer.json()), `${path}: ${ajv.errorsText()}`).toBe(true);
      expect(ajv.validate(schema, {}), path).toBe(false);
    }
    const { body } = await ask({ url: '/v1/nothing' });
    const { schema } = described.paths['/v1/lookup']!.post!.responses['4XX']!.content['application/json']!;
    expect(ajv.validate(schema, JSON.parse(body))).toBe(true);
  });

  it('is packed for who takes it so, and kept by nobody', async () => {
    const plain = await ask({ url: '/v1/texts/2017-03-08.scio' });
    const packed = await ask({ url: '/v1/texts/2017-03-08.scio', headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' });
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  });

  it('comes line by line where much is asked', async () => {
    const quotations = [
      { id: 'a', query: QUOTE },
      { id: 7, query: 'no Chinese at all' },
      { id: 'c', query: '这句话谁也没有在任何地方说过，纯属虚构。' },
    ];
    const { body, headers } = await post('/v1/check', { quotations });
    expect(headers['content-type']).toBe('application/x-ndjson');
    const lines = linesOf(body) as { id?: string; answer?: { wording: string } }[];
    expect(lines.map(({ id, answer }) => [id, answer?.wording])).toEqual([
      ['a', 'verbatim'],
      [7, 'unchecked'],
      ['c', 'none'],
      [undefined, undefined],
    ]);
    expect(lines.at(-1)).toEqual({ done: true, quotations: 3 });
    const page = linesOf((await post('/v1/check', { text: `新闻\n王毅说：“${QUOTE}，讲的就是这个道理。”` })).body);
    expect(page.filter((line) => 'statement' in line)).toMatchObject([{ statement: { kind: 'direct' } }]);
    expect(page.at(-1)).toMatchObject({ done: true, statements: 1, partial: false });
  });

  it('lets others be answered while a long draft is read, and tells each step once', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const { body } = await post('/v1/check', { text: '“”'.repeat(100_000) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    const steps = linesOf(body).filter((line) => 'checked' in line) as { checked: number }[];
    expect(steps.length).toBeGreaterThan(0);
    expect(new Set(steps.map(({ checked }) => checked)).size).toBe(steps.length);
  });

  it.each([
    ['3月8日的记者会', '2017年3月9日', '2017-03-08'],
    ['十二届全国人大五次会议举行记者会', '某日', '2017-03-08'],
    ['昨天的事', '2017年3月9日', '2017-03-08'],
    ['昨天的事', '2017年3月19日', null],
  ])('know of which event a draft tells, without all events: %s, %s', async (occasion, day, event) => {
    const text = `外交部长王毅${occasion}\n${day}\n外交部长王毅在${occasion}上说：“${QUOTE}，讲的就是这个道理。”`;
    const told = linesOf((await post('/v1/check', { text })).body).at(-1) as { page: { event: string | null } };
    expect(told.page.event).toBe(event);
  });
});

interface Described {
  paths: Record<
    string,
    Partial<Record<'get' | 'post', { responses: Record<string, { content: Record<string, { schema: object }> }> }>>
  >;
}

function linesOf(body: string): object[] {
  return body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as object);
}
