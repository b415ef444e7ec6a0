// A desk that was set back looks at its anchors before it takes in the first mail.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { followAccount } from '#host/sync/follow-account.ts';
import { noTokens } from '#host/sync/tokens.ts';
import { anchoredDesk, contact, copyOf, setBack } from '#test/support/anchored-desk.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import type { ThrowawayDesk } from '#test/support/throwaway-desk.ts';
import { addFolder } from '#host/sync/keep-account.ts';

let server: Dovecot;
beforeAll(async () => {
  server = await startDovecot();
});
afterAll(() => server.stop());

/** One pull; how many mails it stored. */
async function pulled({ open }: ThrowawayDesk, id: string): Promise<number> {
  let stored = 0;
  const ports = {
    open,
    tokens: noTokens,
    log: createRecordingLog(),
    now: () => open.desk.now(),
    chance: () => 0,
    onState: () => undefined,
    onStored: () => {
      stored += 1;
    },
  };
  const follower = followAccount(ports, id, { once: true, after: Promise.resolve() });
  await expect.poll(() => follower.isRunning(), { timeout: 20_000 }).toBe(false);
  await follower.stop();
  return stored;
}

test.each([
  { name: 'fits', isSetBack: false, stored: 1, alarm: undefined },
  { name: 'set-back', isSetBack: true, stored: 0, alarm: 'anchor-ahead' },
])('a log that $name: $stored mails are stored', async ({ name, isSetBack, stored, alarm }) => {
  const made = anchoredDesk(server, name);
  made.desk.desk.transact(() => addFolder(made.desk.open, made.id, { path: 'INBOX', role: 'inbox' }));
  await server.appendMany(name, [plainMail(1, name)]);
  made.desk.receive();
  const before = copyOf(made.desk);
  for (let count = 0; count < 3; count += 1) made.desk.receive();
  expect(await contact(made.desk, made.id, true)).toBe('anchored');
  const desk = isSetBack ? setBack(made.desk, before) : made.desk;
  const size = desk.open.audit.size();
  expect(await pulled(desk, made.id)).toBe(stored);
  expect(desk.open.audit.alarm()?.kind).toBe(alarm);
  if (isSetBack) expect(desk.open.audit.size()).toBe(size);
});
