// The process dies while it sends: nothing leaves twice, nothing is lost, and what nobody can know is asked.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDovecot, type Dovecot } from '../../support/dovecot.ts';
import { killOutbox } from '../../support/outbox-kills.ts';
import { steps } from '../../support/outbox-worker-steps.ts';

let imap: Dovecot;

beforeAll(async () => {
  imap = await startDovecot();
});

afterAll(async () => {
  await imap?.stop();
});

it('sends each letter exactly once, or asks, whichever step it dies at', { timeout: 300_000 }, async () => {
  const tally = await killOutbox(imap, steps, 'dpo');
  expect(tally.faults).toEqual([]);
  expect(tally).toMatchObject({ kills: steps.length, letters: steps.length * 2 });
  // Died between the last octets and their answer, and between the answer and its record.
  expect(tally.asked).toBe(2);
  expect(tally.askedAndThere).toBe(1);
});
