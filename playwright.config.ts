import { defineConfig } from '@playwright/test';

// Without a language of the system Chromium cannot write a file's Chinese name.
process.env['LC_ALL'] ??= process.env['LANG'] ?? 'C.UTF-8';

const ci = Boolean(process.env['CI']);

/** By the name of a test or its file; those of its packages alone are few, and cost nothing there. */
const IN_FIREFOX = /firefox/;

/** Runs on the production builds and packages in .output, which `npm run zip` makes and `npm test` makes anew. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  // Wide, since the unit tests run beside these: what is waited for goes on as soon as it is there.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Most of a browser's test is waiting: three keep two cores busy.
  workers: 3,
  // A worker keeps the browsers that its tests have used. Firefox takes longest to start, and serves one test at a time: one worker has it, and
  // no other starts it.
  projects: [
    { name: 'Firefox', grep: IN_FIREFOX, workers: 1 },
    { name: 'Chromium', grepInvert: IN_FIREFOX },
  ],
  fullyParallel: true,
  forbidOnly: ci,
  // Real browsers on a shared machine: what passes only at the second or third try is listed as flaky, and is to be looked into.
  retries: 2,
  reporter: ci ? [['list'], ['./test/e2e/support/plain-reporter.ts']] : 'list',
  use: { actionTimeout: 20_000 },
});
