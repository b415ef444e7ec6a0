// A profile that was set back as a whole is found at the first contact; `test/heavy/profile-rollback.ts` tries fifty ways.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { isFound, rollBack } from '#test/support/rollback-variant.ts';

let server: Dovecot;

beforeAll(async () => {
  server = await startDovecot();
});

afterAll(async () => {
  await server?.stop();
});

const ways = Number(process.env['ROLLBACKS'] ?? '5');

test.each(Array.from({ length: ways }, (_, way) => way + 1))('way %i', async (seed) => {
  const outcome = await rollBack(server, seed);
  expect(isFound(outcome), JSON.stringify(outcome)).toBe(true);
});
