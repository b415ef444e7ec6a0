import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { pullFolder, type PullOptions } from '#mail/imap/pull.ts';
import { startCountingProxy, type CountingProxy } from '#test/support/counting-proxy.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { memoryLedger, type MemoryLedger } from '#test/support/memory-ledger.ts';

const credential = { kind: 'password', password: 'secret' } as const;
const today = '2026-03-05T10:00:00Z' as Instant;
const nextWeek = '2026-03-12T10:00:01Z' as Instant;

/** What a pull asks for after the login, the goodbye apart. */
function afterLogin(commands: readonly string[]): readonly string[] {
  const login = commands.findIndex((name) => name === 'LOGIN' || name === 'AUTHENTICATE');
  return commands.slice(login + 1).filter((name) => name !== 'LOGOUT');
}

describe.each([
  ['with QRESYNC', undefined],
  ['without QRESYNC, with CONDSTORE', 'IMAP4rev1 CONDSTORE NAMESPACE'],
  ['that is plain and old', 'IMAP4rev1'],
])('a server %s', (_what, capabilities) => {
  let server: Dovecot;
  let proxy: CountingProxy;
  beforeAll(async () => {
    server = await startDovecot(capabilities === undefined ? {} : { capabilities });
    proxy = await startCountingProxy(server.plainPort);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });

  async function pull(user: string, ledger: MemoryLedger, more: Partial<PullOptions> & { folder?: string } = {}) {
    const { folder = 'INBOX', ...others } = more;
    const settings = { host: '127.0.0.1', port: proxy.port, security: 'plaintext', user, folder } as const;
    const result = await pullFolder({ settings, credential, now: () => today, ledger, ...others });
    if (!result.ok) throw new Error(result.failure.code);
    return { count: result.value, asked: afterLogin(proxy.commands()) };
  }

  async function expunge(user: string, uids: string, folder = 'INBOX') {
    const client = await server.client(user);
    await client.mailboxOpen(folder);
    await client.messageDelete(uids, { uid: true });
    await client.logout();
    proxy.commands();
  }

  it('answers no news within three round trips after the login, whatever the size', async () => {
    for (const size of [1, 400]) {
      const user = server.user(`no-news-${size}`);
      await server.appendMany(user, plainMails(size));
      const ledger = memoryLedger();
      await pull(user, ledger);
      const { count, asked } = await pull(user, ledger);
      expect(count).toMatchObject({ inFolder: size, seen: 0, lost: 0, isComplete: true });
      expect(asked.length).toBeLessThanOrEqual(3);
      expect(asked.at(-1)).toBe('EXAMINE');
      // Level as of this look too.
      expect(ledger.levels).toBe(2);
    }
  });

  it('finds what went, also together with what came', async () => {
    const user = server.user('went');
    await server.appendMany(user, plainMails(60));
    const ledger = memoryLedger();
    await pull(user, ledger);
    await expunge(user, '3,10:19,60');
    await server.appendMany(user, [plainMail(61), plainMail(62)]);
    const { count, asked } = await pull(user, ledger);
    expect(count).toMatchObject({ inFolder: 50, seen: 2, stored: 2, lost: 12, vanished: 0 });
    expect(ledger.gone.toSorted((a, b) => a - b)).toEqual([3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 60]);
    expect(ledger.mails).toHaveLength(62);
    expect(asked.filter((name) => name === 'EXAMINE')).toHaveLength(capabilities === undefined ? 2 : 1);
    expect((await pull(user, ledger)).asked.at(-1)).toBe('EXAMINE');
  });

  it('takes a flag for no news', async () => {
    const user = server.user('flags');
    await server.appendMany(user, plainMails(3));
    const ledger = memoryLedger();
    await pull(user, ledger);
    const client = await server.client(user);
    await client.mailboxOpen('INBOX');
    await client.messageFlagsAdd('1:2', ['\\Seen']);
    await client.logout();
    const { count, asked } = await pull(user, ledger);
    expect(count).toMatchObject({ seen: 0, lost: 0, isComplete: true });
    expect(asked.at(-1)).toBe('EXAMINE');
  });

  it('compares everything once a week, and finds what lies below UIDNEXT unaccounted for', async () => {
    const user = server.user('weekly');
    await server.appendMany(user, plainMails(20));
    const ledger = memoryLedger();
    await pull(user, ledger);
    // As if an earlier pull had been wrong about them.
    const forgetful = {
      ...ledger,
      open: (epoch: { uidValidity: string }) => {
        const known = ledger.open(epoch);
        return { ...known, has: (uid: number) => uid !== 7 && known.has(uid) };
      },
      store: (batch: readonly { uid: number }[]) => expect(batch.map(({ uid }) => uid)).toEqual([7]),
    } as unknown as MemoryLedger;
    expect((await pull(user, forgetful)).count).toMatchObject({ seen: 0 });
    const { count, asked } = await pull(user, forgetful, { now: () => nextWeek });
    expect(count).toMatchObject({ seen: 1, stored: 1, lost: 0 });
    expect(asked).toContain('UID SEARCH');
    expect(ledger.mark).toMatchObject({ comparedAt: nextWeek });
  });

  it('begins anew when UIDVALIDITY changes: everything comes again, newest first, and the old epoch stays', async () => {
    const user = server.user('epoch');
    await server.appendMany(user, plainMails(5), { folder: 'Archief' });
    const ledger = memoryLedger();
    await pull(user, ledger, { folder: 'Archief' });
    server.recreate(user, 'Archief');
    await server.appendMany(user, plainMails(6), { folder: 'Archief' });
    const { count } = await pull(user, ledger, { folder: 'Archief' });
    expect(count).toMatchObject({ inFolder: 6, seen: 6, stored: 6, lost: 0 });
    expect(ledger.epochs).toHaveLength(2);
    expect(ledger.mails.map((mail) => mail.uid)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('goes on after it was called off, below what it has and above', async () => {
    const user = server.user('resumed');
    await server.appendMany(user, plainMails(130));
    const off = new AbortController();
    const ledger = memoryLedger(() => off.abort());
    expect((await pull(user, ledger, { signal: off.signal })).count).toMatchObject({ stored: 50, isComplete: false });
    await server.appendMany(user, plainMails(2));
    expect((await pull(user, ledger)).count).toMatchObject({ seen: 82, stored: 82, isComplete: true });
    expect(ledger.mails.map((mail) => mail.uid)).toEqual([
      ...Array.from({ length: 50 }, (_, index) => 130 - index),
      132,
      131,
      ...Array.from({ length: 80 }, (_, index) => 80 - index),
    ]);
  });
});
