/** `npm run lookup -- --archive URL`: the same output as of the record at hand, and the token where nobody reads it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../data/build-record.ts';
import type { SourcedAnswer } from '../../engine/record/answer.ts';
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';

const TOOL = fileURLToPath(new URL('../../tools/lookup.ts', import.meta.url));
const QUOTE = '避罪没有天堂';

let own: AnArchive;
let address: string;
let folder: string;
beforeAll(async () => {
  own = await anArchive(buildRecord());
  await own.service.listen({ port: 0 });
  address = `http://127.0.0.1:${(own.service.server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'token-'));
  writeFileSync(join(folder, 'token'), `${own.token}\n`, { mode: 0o600 });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await own.close();
});

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

function lookup(args: string[], { input = '', token }: { input?: string; token?: string } = {}): Promise<Ended> {
  const { ARCHIVE_TOKEN: _, ...env } = process.env;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [TOOL, ...args],
      { env: { ...env, ...(token !== undefined && { ARCHIVE_TOKEN: token }) }, encoding: 'utf8' },
      (_error, stdout, stderr) => done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin!.end(input);
  });
}

describe('lookup --archive', () => {
  it('prints what it prints of the record at hand', async () => {
    const asked = ['--archive', address, '--token-file', join(folder, 'token')];
    const [there, here, json] = await Promise.all([
      lookup([...asked, QUOTE]),
      lookup([QUOTE]),
      lookup([...asked, '--json', '--closest', QUOTE]),
    ]);
    // Whose words they are stands before them, and is all that differs.
    expect(there.stdout).toContain('档案库“test”  2017-03-08');
    expect({ ...there, stdout: there.stdout.replaceAll('档案库“test”  ', '') }).toEqual({
      status: 0,
      stdout: here.stdout,
      stderr: '',
    });
    const answer = JSON.parse(json.stdout) as SourcedAnswer & { archive: object };
    expect(answer.archive).toMatchObject({ name: 'test', partial: false });
    expect(answer).toMatchObject({ query: QUOTE, wording: 'verbatim', reason: null });
    expect(answer.closest).toHaveLength(3);
  });

  it('answers line by line, what cannot be read in its place', async () => {
    const lines = [{ id: 'a', query: QUOTE }, { id: [1] }, { id: null, query: '没有人说过这样一句凭空捏造的怪话' }];
    const input = [...lines.map((line) => JSON.stringify(line)), '{'].join('\n');
    const { status, stdout } = await lookup(['--archive', address, '--jsonl'], { input, token: own.token });
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(told).toMatchObject([
      { id: 'a', wording: 'verbatim', archive: { partial: false } },
      { id: [1], error: { line: 2 } },
      { id: null, wording: 'none' },
      { id: null, error: { line: 4 } },
    ]);
    expect(status).toBe(2);
  });

  it('is told why there is no answer, and tells nobody the token or the words', async () => {
    const wrong = 'yh_wrong_token';
    const ended = await Promise.all([
      lookup(['--archive', address, QUOTE]),
      lookup(['--archive', address, QUOTE], { token: wrong }),
      lookup(['--archive', 'http://127.0.0.1:9', QUOTE], { token: wrong }),
    ]);
    expect(ended.map(({ status }) => status)).toEqual([2, 1, 1]);
    expect(ended[1].stderr).toContain('a token is needed');
    expect(ended[2].stderr).toContain('no archive answers');
    for (const { stdout, stderr } of ended) expect(stdout + stderr).not.toMatch(/yh_wrong|避罪/u);
    expect(own.logged.join('\n')).not.toMatch(/避罪|yh_/u);
  });
});
