import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Beside what is built for a browser: the folders of the packages from which code got into it. */
const fileOf = (browser: string): string => join('.output', `packages-${browser}.json`);

/** The folder of a package in a module's file name: `…/node_modules/@scope/name/…`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** What bundles of this process were made of, by browser: a build makes one bundle after the other. */
const found = new Map<string, Set<string>>();

/**
 * For the build: write down which packages it takes in.
 *
 * Not from package.json: a dependency of a dependency can be in there, and one of ours may serve the build alone.
 */
export function notePackages(browser: string): Plugin {
  return {
    name: 'note-packages',
    apply: 'build',
    generateBundle(_options, files) {
      const packages = found.get(browser) ?? new Set();
      found.set(browser, packages);
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(file.modules)) {
          const [home] = PACKAGE.exec(module.replaceAll('\\', '/')) ?? [];
          // What is shaken out is rendered to nothing.
          if (home && renderedLength > 0) packages.add(home.replaceAll('\0', ''));
        }
      }
      mkdirSync(dirname(fileOf(browser)), { recursive: true });
      writeFileSync(fileOf(browser), JSON.stringify([...packages].sort(), null, 2));
    },
  };
}

/** What the last build for a browser took in. @throws where there is none */
export function notedPackages(browser: string): string[] {
  return JSON.parse(readFileSync(fileOf(browser), 'utf8')) as string[];
}
