/** The service as whoever runs it starts it: over TLS for others, and with tokens that are shown once. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { urlOf } from '../../archive/database/embedded.ts';
import { onServer } from '../support/archive/an-archive.ts';
import { madeCertificate, type MadeCertificate } from '../support/archive/made-certificate.ts';

const DATABASE = `command_${process.pid}_${Date.now()}`;

let folder: string;
let certificate: MadeCertificate;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-command-'));
  certificate = madeCertificate(folder);
  await onServer((client) => client.query(`CREATE DATABASE ${DATABASE}`));
});
afterAll(async () => {
  await onServer((client) => client.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`));
  rmSync(folder, { recursive: true });
});

interface Run {
  /** What it has said so far. */
  said: () => string;
  /** @returns its exit code */
  ended: Promise<number | null>;
  stop: () => void;
}

const archive = (...args: string[]): Run => archiveIn(urlOf(inject('postgres'), DATABASE), ...args);

function archiveIn(database: string, ...args: string[]): Run {
  const env = { ...process.env, DATABASE_URL: database };
  const child = spawn(process.execPath, ['tools/archive/archive.ts', ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return {
    said: () => said,
    ended: new Promise((done) => child.once('exit', done)),
    stop: () => void child.kill('SIGTERM'),
  };
}

/** @param cert that is trusted; null: those that everybody trusts */
function askOver(address: string, token: string, cert: string | null): Promise<string> {
  return new Promise((done, failed) => {
    const options = { headers: { authorization: `Bearer ${token}` }, ...(cert !== null && { ca: cert }) };
    const asked = request(`${address}/v1/coverage`, options, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.once('end', () => done(body));
    });
    asked.once('error', failed).end();
  });
}

it('answers other machines over TLS alone, and shows its first token once', async () => {
  const withoutTls = archive('start', '--host', '0.0.0.0', '--port', '0');
  expect(await withoutTls.ended).toBe(2);
  expect(withoutTls.said()).toContain('over TLS alone');
  const half = archive('start', '--tls-key', certificate.keyFile);
  expect(await half.ended).toBe(2);

  const tls = [
    '--host',
    '0.0.0.0',
    '--port',
    '0',
    '--tls-key',
    certificate.keyFile,
    '--tls-cert',
    certificate.certFile,
  ];
  const first = archive('start', ...tls);
  await expect.poll(first.said, { timeout: 60_000 }).toMatch(/^token yh_\S+$/mu);
  const token = /^token (\S+)$/mu.exec(first.said())![1]!;
  const port = /^archive at https:\/\/\S+:(\d+)$/mu.exec(first.said())![1]!;
  const address = `https://localhost:${port}`;
  expect(JSON.parse(await askOver(address, token, certificate.cert))).toMatchObject({ coverage: { transcripts: 5 } });
  await expect(askOver(address, token, null)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow('fetch failed');

  const again = archive('start', ...tls);
  await expect.poll(again.said, { timeout: 60_000 }).toMatch(/^archive at /mu);
  again.stop();
  expect(await again.ended).toBe(0);
  expect(again.said()).not.toContain('token yh_');

  const listed = archive('token', 'list');
  expect(await listed.ended).toBe(0);
  expect(listed.said()).toMatch(/^first\tread,watch\t6000 a minute\t/u);
  expect(listed.said()).not.toContain(token);
  expect(await archive('token', 'revoke', 'first').ended).toBe(0);
  await expect
    .poll(() => askOver(address, token, certificate.cert), { timeout: 20_000, interval: 500 })
    .toContain('unauthorized');
  first.stop();
  expect(await first.ended).toBe(0);
});

it.each([
  ['desk:secret@one.example/archive x', 'DATABASE_URL has what is no address'],
  ['postgresql://desk:secret@127.0.0.1:1/archive', 'ECONNREFUSED'],
])('says in a line why no database can be reached at %s', async (database, why) => {
  const { ended, said } = archiveIn(database, 'start');
  expect(await ended).toBe(2);
  expect(said()).toMatch(new RegExp(`^archive: .*${why}.*\\n$`, 'u'));
  expect(said()).not.toContain('secret');
});
