/** What goes to the stores, and what a reviewer can make of the sources: made twice, in two empty places. */
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import project from '../../../package.json' with { type: 'json' };
import { readZip } from '../../support/read/read-zip.ts';
import { hashesOf, sha256 } from '../support/build.ts';

/** Not in a fresh checkout. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.screenshots', 'test-results', 'playwright-report']);
const BROWSERS = [
  { folder: 'chrome-mv3', zip: 'chrome', args: [] },
  { folder: 'firefox-mv3', zip: 'firefox', args: ['-b', 'firefox', '--mv3'] },
];

let place: string;
test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'yuanhua-supply-'));
});
test.afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Run WXT in a folder, with the packages that are installed here. */
function wxt(folder: string, ...args: string[]): void {
  const { status, stderr, stdout } = spawnSync('node', [resolve('node_modules/wxt/bin/wxt.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')}: ${stdout}${stderr}`);
}

function usePackages(folder: string): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

test('packages hold what was built, and the sources make the same files again', () => {
  const first = join(place, 'first');
  cpSync('.', first, { recursive: true, filter: (path) => !MADE.has(path) });
  usePackages(first);
  for (const { args } of BROWSERS) wxt(first, 'zip', ...args);
  const packed = (name: string) =>
    readZip(readFileSync(join(first, '.output', `${project.name}-${project.version}-${name}.zip`)));

  const second = join(place, 'second');
  for (const [path, contents] of packed('sources')) {
    mkdirSync(dirname(join(second, path)), { recursive: true });
    writeFileSync(join(second, path), contents);
  }
  expect(readdirSync(second)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', '.npmrc']));
  expect(readdirSync(second).filter((name) => MADE.has(name) || name === 'test')).toEqual([]);
  usePackages(second);

  for (const { folder, zip, args } of BROWSERS) {
    const built = hashesOf(join(first, '.output', folder));
    const inZip = [...packed(zip)].map(([path, contents]) => [path, sha256(contents)]);
    expect(Object.fromEntries(inZip), `${zip}: the package against the build`).toEqual(built);
    wxt(second, 'build', ...args);
    expect(hashesOf(join(second, '.output', folder)), `${zip}: built from the sources`).toEqual(built);
  }
});
