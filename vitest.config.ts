import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: process.env['CI'] ? ['default', './test/support/vitest-plain-reporter.ts'] : ['default'],
    // A document only where a file asks for it: // @vitest-environment happy-dom
    environment: 'node',
    setupFiles: ['./test/support/words.ts'],
    mockReset: true,
    restoreMocks: true,
  },
});
