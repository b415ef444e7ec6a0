// Unit and integration tests. LEAVE_OUT names system parts that are not on this machine, comma separated.

import { defineConfig } from 'vitest/config';

const leftOut = (process.env['LEAVE_OUT'] ?? '').split(',').filter((part) => part !== '');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', ...leftOut.map((part) => `test/**/*.${part}.test.ts`)],
    // As many as there are processors: one would leave the others idle while a suite waits for a process or a server.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
