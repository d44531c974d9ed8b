import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The browser scripts and the workers run compiled: `npm test` builds before it tests.
    globalSetup: [],
    testTimeout: 30_000,
    maxWorkers: 2,
    // Loading the program anew for each of 127 files took a third of the whole run. Tests share its modules, which keep
    // nothing but caches; what a test replaces is put back after it.
    isolate: false,
    restoreMocks: true,
  },
});
