/** What `npm ci` installs, read from the lockfile: nothing that was not named, nothing that runs, nothing that could be exchanged. */
import { expect, it } from 'vitest';
import lockfile from '../../package-lock.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { type Lockfile, looseIn } from '../support/lockfile.ts';

const { '': own, ...others } = lockfile.packages as unknown as Lockfile;
const packages = Object.entries(others);

it('runs no script of any package at installing; our own makes the types of the build', () => {
  expect(packages.length).toBeGreaterThan(400);
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(own?.hasInstallScript).toBe(true);
  const { preinstall, install, postinstall, prepare } = project.scripts as Record<string, string>;
  expect([preinstall, install, postinstall, prepare]).toEqual([
    undefined,
    undefined,
    'node tools/check-node.mjs && wxt prepare',
    undefined,
  ]);
});

it('knows every package by its hash, and fetches none from elsewhere than the registry', () => {
  // Those for other systems too, which this machine never sees.
  expect(looseIn(others)).toEqual([]);
});

it('names exact versions', () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = project;
  const versions = [dependencies, devDependencies, optionalDependencies, overrides].flatMap(Object.values<string>);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('brings into the package what was weighed, and no more', () => {
  expect(Object.keys(project.dependencies)).toEqual([
    '@scure/bip39',
    'fflate',
    'flexsearch',
    'idb',
    'parse5',
    'pdfjs-dist',
    'preact',
    'stemmer',
    'webextension-polyfill',
  ]);
});
