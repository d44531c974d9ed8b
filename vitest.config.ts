import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The browser scripts and the workers run compiled: `npm test` builds before it tests.
    globalSetup: [],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
