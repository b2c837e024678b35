/** An archive as whoever runs one starts it, behind a door that notes all that is asked of it, and can misbehave. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeCertificate } from '../../support/archive/made-certificate.ts';

export interface AskedThere {
  /** `POST /v1/lookup` */
  what: string;
  authorization: string | null;
  body: string;
  /** In which something of the reader's could stand: of a page, of an account. */
  told: Record<string, string>;
}

/** How the door answers in place of the archive. */
export type Mood =
  | 'well'
  /** Nobody is there. */
  | 'gone'
  /** Nothing comes until the mood is another one. */
  | 'slow'
  /** The archive's answer, of which a part is missing. */
  | 'partial'
  /** Another site. */
  | 'other';

export interface ArchiveDoor {
  /** `http://127.0.0.1:PORT` */
  address: string;
  /** The same door over TLS, with a certificate that nobody knows. */
  secureAddress: string;
  /** SHA-256 of its key, by which a browser can be told to trust it. */
  keyHash: string;
  token: string;
  asked: AskedThere[];
  mood: Mood;
  /** Packs that stand beside the archive: a file by its path there, as `/harbour.yuanhua`. */
  packs: Map<string, string>;
  /** As before any test. */
  reset(): void;
  close(): Promise<void>;
}

/** Headers that every request of a browser has, whatever it asks. */
const OF_EVERY_REQUEST =
  /^(?:host|connection|content-length|content-type|user-agent|authorization|accept(?:-.*)?|sec-(?:fetch|ch)-.*|priority|pragma|cache-control)$/u;

export async function openArchiveDoor(): Promise<ArchiveDoor> {
  // The database's own user may enter the first alone.
  const [database, folder] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'yuanhua-archive-'))) as [string, string];
  const { address: archive, token, stop } = await startArchive(database);
  const certificate = madeCertificate(folder);
  const door = { mood: 'well' as Mood, asked: [] as AskedThere[], packs: new Map<string, string>() };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const told = Object.entries(request.headers).filter(([name]) => !OF_EVERY_REQUEST.test(name));
    door.asked.push({
      what: `${request.method} ${decodeURIComponent(request.url ?? '')}`,
      authorization: request.headers.authorization ?? null,
      body,
      told: Object.fromEntries(told.map(([name, value]) => [name, String(value)])),
    });
    if (door.mood === 'gone') {
      request.socket.destroy();
      return;
    }
    if (door.mood === 'other') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome');
      return;
    }
    const pack = door.packs.get(request.url ?? '');
    if (pack !== undefined) {
      response.end(readFileSync(pack));
      return;
    }
    while (door.mood === 'slow' && !response.destroyed) await new Promise((next) => setTimeout(next, 20));
    await passOn(`${archive}${request.url}`, request, body, response, door.mood === 'partial');
  };
  // Who asks hears of a fault here as of an archive that broke off.
  const hear: RequestListener = (request, response) => void answer(request, response).catch(() => response.destroy());
  const plain = await listening(createPlain(hear));
  const secure = await listening(createSecure(certificate, hear));
  return Object.assign(door, {
    address: `http://127.0.0.1:${portOf(plain)}`,
    secureAddress: `https://localhost:${portOf(secure)}`,
    keyHash: certificate.keyHash,
    token,
    reset() {
      door.mood = 'well';
      door.asked.length = 0;
      door.packs.clear();
    },
    async close() {
      door.mood = 'gone';
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      await stop();
      for (const each of [database, folder]) rmSync(each, { recursive: true, force: true });
    },
  });
}

/** `npm run archive -- start`, until it says where it is and which token it made. */
async function startArchive(folder: string): Promise<{ address: string; token: string; stop: () => Promise<void> }> {
  const args = ['tools/archive/archive.ts', 'start', '--folder', folder, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  while (!/^token \S+$/mu.test(said)) {
    if (child.exitCode !== null) throw new Error(`the archive did not start:\n${said}`);
    await new Promise((next) => setTimeout(next, 50));
  }
  return {
    address: /^archive at (\S+)$/mu.exec(said)![1]!,
    token: /^token (\S+)$/mu.exec(said)![1]!,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function passOn(
  address: string,
  { method, headers }: IncomingMessage,
  body: string,
  response: ServerResponse,
  isPartial: boolean,
): Promise<void> {
  const { authorization = '', 'content-type': type } = headers;
  const answer = await fetch(address, {
    method: method!,
    headers: { authorization, ...(type !== undefined && { 'content-type': type }) },
    ...(body !== '' && { body }),
  });
  const text = await answer.text();
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(isPartial ? withPartMissing(text) : text);
}

/** What would have been found was in the part that does not answer. */
function withPartMissing(text: string): string {
  const told = JSON.parse(text) as { archive: object; matches?: unknown[] };
  return JSON.stringify({ ...told, archive: { ...told.archive, partial: true }, ...(told.matches && { matches: [] }) });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += String(part);
  return body;
}

async function listening<S extends Server>(server: S): Promise<S> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
