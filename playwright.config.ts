import { defineConfig } from '@playwright/test';

const ci = Boolean(process.env['CI']);

/** Runs on the production builds in .output, which `npm run build` makes and `npm test` makes anew. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: ci,
  retries: 0,
  reporter: ci ? [['list'], ['./test/e2e/support/plain-reporter.ts']] : 'list',
  use: { actionTimeout: 5_000 },
});
