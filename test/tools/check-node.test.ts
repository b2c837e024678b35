import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { objectionTo } from '../../tools/check-node.mjs';

it.each([
  ['20.20.2', true],
  ['22.18.0', true],
  ['23.5.9', true],
  ['23.6.0', false],
  ['24.0.0', false],
  ['26.10.0', false],
])('Node %s: whether it cannot run the commands', (version, isOld) => {
  expect(objectionTo(version) !== null).toBe(isOld);
});

it('is said before anything else is done, and fails the install', () => {
  const checked = spawnSync(process.execPath, ['tools/check-node.mjs'], { encoding: 'utf8' });
  expect(checked.stderr).toBe('');
  expect(checked.status).toBe(0);
  // The system's own, where the machine has an older one beside the packaged one.
  const own = ['/usr/local/bin/node', '/usr/bin/node'].find((path) => existsSync(path)) ?? process.execPath;
  const version = spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1);
  const said = spawnSync(own, ['tools/check-node.mjs'], { encoding: 'utf8' });
  expect(said.stderr.trim()).toBe(objectionTo(version) ?? '');
  expect(said.status).toBe(objectionTo(version) === null ? 0 : 1);
});
