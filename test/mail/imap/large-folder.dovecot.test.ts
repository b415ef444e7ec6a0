import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { startCountingProxy, type CountingProxy } from '#test/support/counting-proxy.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';

let server: Dovecot;
let proxy: CountingProxy;
beforeAll(async () => {
  server = await startDovecot();
  proxy = await startCountingProxy(server.plainPort);
});
afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

it('takes in ten thousand mails newest first, cut off again and again, none twice and none lost', async () => {
  const size = 10_000;
  const user = server.user('large');
  await server.appendMany(user, plainMails(size));
  const settings = { host: '127.0.0.1', port: proxy.port, security: 'plaintext', user, folder: 'INBOX' } as const;
  let stored = 0;
  const ledger = memoryLedger((batch) => {
    stored += batch.length;
    if (stored % 3_000 < batch.length) proxy.cut();
  });
  const pull = async () =>
    pullFolder({
      settings,
      credential: { kind: 'password', password: 'secret' },
      now: () => '2026-03-05T10:00:00Z' as Instant,
      ledger,
    });
  let attempts = 1;
  while (!(await pull()).ok) attempts += 1;
  expect(attempts).toBeGreaterThanOrEqual(3);
  expect(ledger.mails.map((mail) => mail.uid)).toEqual(Array.from({ length: size }, (_, index) => size - index));
  expect(ledger.mark).toMatchObject({ uidNext: size + 1, exists: size });
  proxy.commands();
  await server.appendMany(user, [plainMail(size + 1)]);
  expect(await pull()).toMatchObject({ ok: true, value: { seen: 1, stored: 1, lost: 0 } });
  // Opening, one search, its size, its body: what is there already is not asked about.
  expect(proxy.commands().filter((name) => name.startsWith('UID '))).toEqual(['UID SEARCH', 'UID FETCH', 'UID FETCH']);
});
