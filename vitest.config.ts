// Unit and integration tests. LEAVE_OUT names system parts that are not on this machine, comma separated.

import { defineConfig } from 'vitest/config';

const leftOut = (process.env['LEAVE_OUT'] ?? '').split(',').filter((part) => part !== '');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', ...leftOut.map((part) => `test/**/*.${part}.test.ts`)],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
