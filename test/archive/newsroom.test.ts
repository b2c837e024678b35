/** What the newsroom's extension asks of an archive, and what it believes of the answer: nothing that the texts do not bear. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { describeArchive, findInArchive, isLongEnough } from '../../platform/archive/find-in-archive.ts';
import { namingWith } from '../../components/finding/say/naming.ts';
import gold from '../gold/quotes.json' with { type: 'json' };
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { storeOf } from '../support/finder.ts';

const world = { call: (name: string) => name, names: NAMES, naming: namingWith(ENGLISH) };
const { signal } = new AbortController();
const QUOTE = '中方宣布的600亿美元资金支持已落实或作出安排近50%';

describe('an archive of the bundled record', () => {
  let own: AnArchive;
  let access: { origin: string; token: string };
  beforeAll(async () => {
    own = await anArchive(buildRecord());
    await own.service.listen({ port: 0 });
    access = { origin: originOf(own.service.server), token: own.token };
  });
  afterAll(() => own.close());

  it('is told to the newsroom as the finder tells the same texts', async () => {
    const finder = createFinder(storeOf(buildRecord()), () => 0, NAMES);
    for (const { query } of gold.filter(({ query }, at) => at % 40 === 0 && isLongEnough(query))) {
      const { view, isPartial } = await findInArchive(access, query, world, signal);
      const { wording, matches } = await finder.lookUp(query);
      const told = (all: readonly { event: string; wording: string; readings: readonly { text: string }[] }[]) =>
        all.map((match) => [match.event, match.wording, match.readings.map(({ text }) => text)]);
      expect(isPartial).toBe(false);
      // Of passages that only come near, others of texts that were not sent may come nearer.
      if (wording === 'similar') continue;
      expect([view.answer.wording, told(view.answer.matches)], query).toEqual([wording, told(matches)]);
      const id = `pack:archive:${new URL(access.origin).host}`;
      expect(view.answer.sources).toEqual([{ id, state: 'answered', reason: null, name: 'test' }]);
    }
  });

  it('says who it is, and refuses another token', async () => {
    expect(await describeArchive(access, signal)).toMatchObject({ name: 'test', coverage: { transcripts: 5 } });
    await expect(describeArchive({ ...access, token: 'yh_other' }, signal)).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });
});

describe('who only says that he is an archive', () => {
  let server: Server | null = null;
  afterEach(() => void server?.close());

  const answering = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
    server = createServer(answer);
    await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
    return { origin: originOf(server), token: 'yh_token' };
  };
  const answer = {
    archive: { name: 'liar', generation: 1, fold: FOLD_VERSION, partial: false },
    coverage: { events: 1, transcripts: 1, from: null, to: null },
    matches: [
      { event: '2017-03-08', wording: 'verbatim', readings: [{ transcript: '2017-03-08.xinhua', text: '我认罪' }] },
    ],
  };
  const text = buildRecord().transcripts.find(({ id }) => id === '2017-03-08.xinhua')!;

  it('is not believed a wording that his text does not bear', async () => {
    const asked: string[] = [];
    const access = await answering((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end(JSON.stringify(request.url === '/v1/lookup' ? answer : { record: { transcripts: [text] } }));
    });
    const lie = await findInArchive(access, '那只猫昨晚偷吃了三条鱼还打翻了花盆', world, signal);
    expect(lie.view.answer).toMatchObject({ wording: 'none', matches: [] });
    const changed = await findInArchive(access, QUOTE.replace('600', '800'), world, signal);
    expect(changed.view.answer.wording).toBe('altered');
    expect(JSON.stringify([lie.view, changed.view])).not.toContain('我认罪');
    expect(new Set(asked)).toEqual(new Set(['POST /v1/lookup', 'GET /v1/texts/2017-03-08.xinhua']));
  });

  it('is called by its host where it has no name of its own', async () => {
    const access = await answering((_request, response) =>
      response.end(JSON.stringify({ ...answer, archive: { ...answer.archive, name: 'archive' } })),
    );
    expect((await describeArchive(access, signal)).name).toBe(new URL(access.origin).host);
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    ['no JSON', 'no-archive', (response) => response.end('<html>')],
    ['another form', 'no-archive', (response) => response.end('{"archive":{},"coverage":{}}')],
    ['a refusal without a code', 'no-archive', (response) => response.writeHead(500).end('{}')],
    ['a text that is none', 'no-archive', (response) => response.end(JSON.stringify({ ...answer, record: {} }))],
    ['another place', 'unreachable', (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    ['an answer without end', 'too-large', (response) => endless(response)],
    ['an answer that is cut off', 'unreachable', (response) => cutOff(response)],
  ])('is refused by a code for %s', async (_name, code, respond) => {
    const access = await answering((_request, response) => respond(response));
    await expect(findInArchive(access, QUOTE, world, signal)).rejects.toMatchObject({ code });
  });
});

function endless(response: ServerResponse): void {
  const part = 'x'.repeat(1 << 20);
  const more = (): void => {
    if (!response.destroyed && response.write(part)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

function cutOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 1000 });
  response.write('{"archive"');
  setTimeout(() => response.destroy(), 50);
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
