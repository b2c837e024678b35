/** What goes to the stores, and what a reviewer can make of the sources: made twice, in two empty places. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import project from '../../../package.json' with { type: 'json' };
import { readZip } from '../../support/read/read-zip.ts';
import { expect, test } from '../fixtures.ts';
import { CHROME, FIREFOX, hashesOf, sha256 } from '../support/build.ts';

/** Not in a fresh checkout. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.screenshots', 'test-results', 'playwright-report']);
const FOR_FIREFOX = ['-b', 'firefox', '--mv3'];

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
  // With the package for Firefox goes that of the sources.
  wxt(first, 'zip', ...FOR_FIREFOX);

  const second = join(place, 'second');
  for (const [path, contents] of packed(first, 'sources')) {
    mkdirSync(dirname(join(second, path)), { recursive: true });
    writeFileSync(join(second, path), contents);
  }
  expect(readdirSync(second)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', '.npmrc']));
  expect(readdirSync(second).filter((name) => MADE.has(name) || name === 'test')).toEqual([]);
  usePackages(second);
  wxt(second, 'build', ...FOR_FIREFOX);
  wxt(second, 'zip');

  for (const [zip, maker, built, others] of [
    ['firefox', first, join(first, '.output/firefox-mv3'), [join(second, '.output/firefox-mv3'), FIREFOX]],
    ['chrome', second, join(second, '.output/chrome-mv3'), [CHROME]],
  ] as const) {
    const files = hashesOf(built);
    const inZip = [...packed(maker, zip)].map(([path, contents]) => [path, sha256(contents)]);
    expect(Object.fromEntries(inZip), `${zip}: the package against the build`).toEqual(files);
    for (const other of others)
      expect(hashesOf(other), `${zip}: made from the sources, and made elsewhere`).toEqual(files);
  }
});

/** What an archive in the output of a folder holds. */
const packed = (folder: string, name: string): ReturnType<typeof readZip> =>
  readZip(readFileSync(join(folder, '.output', `${project.name}-${project.version}-${name}.zip`)));
