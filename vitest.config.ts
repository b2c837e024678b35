import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Over a PostgreSQL that is started once. */
const ARCHIVE = ['test/archive/**/*.test.ts'];
/** What is the same whoever ran before it: no browser is faked, and nothing is put in the place of a module of ours. */
const PURE = ['test/{engine,data,tools}/**/*.test.ts', 'test/*.test.ts'];
const OTHERS = globSync('test/{components,entrypoints,platform}/**/*.test.{ts,tsx}', { cwd: import.meta.dirname }).map(
  (path) => path.replaceAll('\\', '/'),
);
/** What a file says that leaves something behind for the next one: a browser that it sets up, a module in the place of ours. */
const LEAVES = /\bfakeBrowser\b|fake-browser|\bvi\.(?:mock|doMock|resetModules)\(/;
const textOf = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const APART = OTHERS.filter((path) => LEAVES.test(textOf(path)));
const WITH_DOCUMENT = OTHERS.filter((path) => !APART.includes(path) && textOf(path).includes('@vitest-environment'));

const shared = {
  // A document only where a file asks for it: // @vitest-environment happy-dom
  environment: 'node' as const,
  setupFiles: ['./test/support/words.ts'],
  mockReset: true,
  restoreMocks: true,
  // A thread starts in a third of the time that a process takes.
  pool: 'threads' as const,
  // Wide: beside the browsers these have the processors when nobody else wants them. What would run for ever still ends.
  testTimeout: 600_000,
  hookTimeout: 600_000,
};
/** Node loads these itself, as it does the commands: nothing is to be prepared, and calls between modules cost no more than there. */
const byNode = { ...shared, isolate: false, experimental: { viteModuleRunner: false } };
/** In place of WXT's plugin for Vitest, which reads wxt.config.ts anew for each project, and so builds the record. */
const withBrowser = { ...shared, setupFiles: ['./test/support/fake-browser.ts', ...shared.setupFiles] };

// No project has plugins of its own: all take their modules from one server, which prepares each of them once.
export default defineConfig({
  // As in the build for Chromium.
  define: { 'import.meta.env.FIREFOX': 'false' },
  test: {
    reporters: process.env['CI'] ? ['default', './test/support/vitest-plain-reporter.ts'] : ['default'],
    projects: [
      // One after the other in the same threads, where modules and the bundled record are loaded once.
      { test: { ...byNode, name: 'pure', include: PURE } },
      {
        test: {
          ...withBrowser,
          name: 'together',
          include: OTHERS.filter((path) => !APART.includes(path) && !WITH_DOCUMENT.includes(path)),
          isolate: false,
        },
      },
      { test: { ...withBrowser, name: 'documents', include: WITH_DOCUMENT, isolate: false } },
      { test: { ...withBrowser, name: 'apart', include: APART } },
      {
        test: {
          ...byNode,
          name: 'archive',
          include: ARCHIVE,
          globalSetup: './test/support/archive/start-postgres.ts',
        },
      },
    ],
  },
});
