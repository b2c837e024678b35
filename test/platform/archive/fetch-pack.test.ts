/** A pack from an address: whole, or nothing of it. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { fetchPack, parsePackAddress } from '../../../platform/archive/fetch-pack.ts';

let server: Server | null = null;
afterEach(() => void server?.close());

async function serving(answer: (response: ServerResponse) => void): Promise<URL> {
  server = createServer((_request, response) => answer(response));
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  return parsePackAddress(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.yuanhua`)!;
}

const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

it('gives the file, and tells how far it is', async () => {
  const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
  const address = await serving((response) => response.writeHead(200, { 'content-length': bytes.length }).end(bytes));
  const told: [number, number | null][] = [];
  const file = await fetchPack(address, { ...options(), onProgress: (...each) => told.push(each) });
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect(told.at(-1)).toEqual([bytes.length, bytes.length]);
});

it.each<[string, string, (response: ServerResponse) => void]>([
  ['is not there', 'missing', (response) => response.writeHead(404).end()],
  [
    'says that it is too large',
    'too-large',
    (response) => void response.writeHead(200, { 'content-length': 5000 }).write('x'),
  ],
  [
    'is too large without saying so',
    'too-large',
    (response) => {
      response.writeHead(200);
      for (let at = 0; at < 20; at += 1) response.write('x'.repeat(100));
    },
  ],
  [
    'breaks off',
    'cut-off',
    (response) => {
      response.writeHead(200, { 'content-length': 900 });
      response.write('x');
      setTimeout(() => response.destroy(), 20);
    },
  ],
])('gives nothing of one that %s', async (_name, fault, answer) => {
  const address = await serving(answer);
  await expect(fetchPack(address, { ...options(), mostBytes: 1000 })).rejects.toMatchObject({ fault });
});

it('stops when the reader does', async () => {
  const address = await serving((response) => void response.writeHead(200).write('x'));
  const own = new AbortController();
  const fetching = fetchPack(address, { ...options(), signal: own.signal });
  setTimeout(() => own.abort(new Error('stopped')), 50);
  await expect(fetching).rejects.toThrow('stopped');
});

it('asks no host but over TLS, and sends no name or password', () => {
  for (const typed of [
    'http://packs.example/a',
    'ftp://packs.example/a',
    'file:///etc/passwd',
    'https://me:x@packs.example/a',
    'a',
  ])
    expect(parsePackAddress(typed), typed).toBeNull();
  expect(parsePackAddress('https://packs.example/a.yuanhua?v=2')?.host).toBe('packs.example');
});
