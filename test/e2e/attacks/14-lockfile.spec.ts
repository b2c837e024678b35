/** A lockfile that lets another package in: one without its hash, from another address, or with the hash of something else. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import lockfile from '../../../package-lock.json' with { type: 'json' };
import { expect, test } from '../fixtures.ts';
import { type Lockfile, looseIn } from '../../support/lockfile.ts';

const packages = lockfile.packages as unknown as Lockfile;
/** A package for another system: nobody here would ever see that it was exchanged. */
const FOREIGN = 'node_modules/@oxlint/binding-win32-x64-msvc';
const run = promisify(execFile);

function tampered(change: Partial<Lockfile[string]>): Lockfile {
  return { ...packages, [FOREIGN]: { ...packages[FOREIGN]!, ...change } };
}

test('every package has its hash, and none an address', () => {
  expect(packages[FOREIGN]).toBeDefined();
  expect(looseIn(packages)).toEqual([]);
});

for (const [what, change, said] of [
  ['its hash is gone', { integrity: '' }, 'no hash'],
  ['its hash is a weaker one', { integrity: 'sha1-6v5nRnzZlKmRPZMTPlBSMRMjSpM=' }, 'no hash'],
  ['a second, weaker hash stands beside it', { integrity: `${packages[FOREIGN]?.integrity} sha1-0000` }, 'no hash'],
  ['its hash is cut short', { integrity: packages[FOREIGN]?.integrity?.slice(0, -4) ?? '' }, 'no hash'],
  ['it comes from an address', { resolved: 'https://evil.example/msvc.tgz' }, 'an address'],
  ['it comes from a file', { resolved: 'file:../msvc.tgz' }, 'an address'],
] as const) {
  test(`a package for another system is noticed where ${what}`, () => {
    expect(looseIn(tampered(change))).toEqual([`${FOREIGN}: ${said}`]);
  });
}

test.describe('npm, with our settings', () => {
  let place: string;
  test.beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'yuanhua-lock-'));
  });
  test.afterEach(() => rmSync(place, { recursive: true, force: true }));

  test('takes the package of the hash and refuses another under its name', async () => {
    const folder = join(place, 'node_modules/idb');
    await run('cp', ['-r', 'node_modules/idb', join(place, 'idb')]);
    const [{ filename }] = JSON.parse((await run('npm', ['pack', '--json', './idb'], { cwd: place })).stdout) as [
      { filename: string },
    ];
    const tarball = readFileSync(join(place, filename));
    const { version } = JSON.parse(readFileSync(join(place, 'idb/package.json'), 'utf8')) as { version: string };
    const server = createServer((request, response) => {
      if (request.url?.endsWith('.tgz')) return response.end(tarball);
      const tarballAt = `http://127.0.0.1:${(server.address() as AddressInfo).port}/idb.tgz`;
      const about = { name: 'idb', version, dist: { tarball: tarballAt } };
      return response.end(JSON.stringify({ name: 'idb', 'dist-tags': {}, versions: { [version]: about } }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const install = async (integrity: string): Promise<string> => {
      const own = { name: 'x', version: '1.0.0', dependencies: { idb: version } };
      writeFileSync(join(place, 'package.json'), JSON.stringify(own));
      const locked = { '': own, 'node_modules/idb': { version, integrity } };
      writeFileSync(
        join(place, 'package-lock.json'),
        JSON.stringify({ ...own, lockfileVersion: 3, requires: true, packages: locked }),
      );
      writeFileSync(join(place, '.npmrc'), readFileSync('.npmrc'));
      const { port } = server.address() as AddressInfo;
      const from = ['--registry', `http://127.0.0.1:${port}`, '--cache', join(place, 'cache'), '--fetch-retries', '0'];
      try {
        await run('npm', ['ci', ...from], { cwd: place, env: { ...process.env, no_proxy: '127.0.0.1' } });
        return 'installed';
      } catch (error) {
        return String((error as { stderr?: string }).stderr);
      }
    };
    const hashOf = (bytes: Uint8Array): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    expect(await install(hashOf(tarball))).toBe('installed');
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toContain('"idb"');
    expect(await install(hashOf(new TextEncoder().encode('something else')))).toContain('EINTEGRITY');
    server.close();
  });
});
