/** What goes to the stores, and what a reviewer can make of the sources: made once more, in an empty place. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

test('packages hold what was built, and the sources make the same files again', () => {
  for (const [path, contents] of packed('sources')) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), contents);
  }
  expect(readdirSync(place)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', '.npmrc']));
  expect(readdirSync(place).filter((name) => MADE.has(name) || name === 'test')).toEqual([]);
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  wxt(place, 'build', ...FOR_FIREFOX);
  wxt(place, 'build');

  for (const [zip, built] of [
    ['firefox', FIREFOX],
    ['chrome', CHROME],
  ] as const) {
    const files = hashesOf(built);
    const inZip = [...packed(zip)].map(([path, contents]) => [path, sha256(contents)]);
    expect(Object.fromEntries(inZip), `${zip}: the package against the build`).toEqual(files);
    expect(hashesOf(join(place, built)), `${zip}: made from the sources, elsewhere`).toEqual(files);
  }
});

/** What an archive beside the builds holds, which `npm test` and `npm run zip` make with them. */
function packed(name: string): ReturnType<typeof readZip> {
  const path = join('.output', `${project.name}-${project.version}-${name}.zip`);
  if (!existsSync(path)) throw new Error(`${path} is missing: \`npm run zip\` makes it`);
  return readZip(readFileSync(path));
}
