import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { ImapSettings } from '#mail/imap/imap-settings.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';

const credential = { kind: 'password', password: 'secret' } as const;
const now = () => '2026-03-05T10:00:00Z' as Instant;

describe('pulling a folder from a real server', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(async () => {
    await server.stop();
  });

  function settings(user: string, security: ImapSettings['security'] = 'tls'): ImapSettings {
    const port = security === 'tls' ? server.tlsPort : server.plainPort;
    return { host: server.host, port, security, user, folder: 'INBOX', caPem: server.caPem };
  }

  for (const security of ['tls', 'starttls', 'plaintext'] as const) {
    it(`takes in every mail, octet by octet, over ${security}`, async () => {
      const user = server.user(`over-${security}`);
      const mails = plainMails(120);
      await server.appendMany(user, mails, { date: new Date('2026-03-05T09:00:03Z') });
      const ledger = memoryLedger();
      const result = await pullFolder({ settings: settings(user, security), credential, now, ledger });
      expect(result).toEqual({
        ok: true,
        value: {
          inFolder: 120,
          seen: 120,
          stored: 120,
          vanished: 0,
          withheld: 0,
          lost: 0,
          unlisted: 0,
          oversize: 0,
          differing: 0,
          isComplete: true,
        },
      });
      const newestFirst = ledger.mails.map((mail) => mail.raw.toString('latin1'));
      expect(newestFirst).toEqual(mails.map((mail) => mail.toString('latin1')).toReversed());
      expect(ledger.mails.map((mail) => mail.uid)).toEqual(mails.map((_, index) => 120 - index));
      expect(ledger.mails[0]).toMatchObject({ isPartial: false, announcedSize: mails.at(-1)?.length });
      expect(ledger.mails[0]?.internalDate).toMatch(/^\d{4}-\d\d-\d\dT/u);
      expect(ledger.batches.every((size) => size <= 50)).toBe(true);
      expect(ledger.mark).toMatchObject({ uidNext: 121, exists: 120, comparedAt: now() });
    });
  }

  it('takes in only news the second time, and nothing the third time', async () => {
    const user = server.user('again');
    await server.appendMany(user, plainMails(3));
    const ledger = memoryLedger();
    const pull = async () => pullFolder({ settings: settings(user), credential, now, ledger });
    await pull();
    await server.appendMany(user, [plainMail(4), plainMail(5)]);
    expect(await pull()).toMatchObject({ ok: true, value: { inFolder: 5, seen: 2, stored: 2 } });
    expect(await pull()).toMatchObject({ ok: true, value: { inFolder: 5, seen: 0, stored: 0 } });
    expect(ledger.mails).toHaveLength(5);
  });

  it('changes nothing on the server: flags, \\Seen and \\Recent stay', async () => {
    const user = server.user('untouched');
    await server.appendMany(user, plainMails(4));
    const look = async () => {
      const client = await server.client(user);
      const status = await client.status('INBOX', { messages: true, recent: true, unseen: true, highestModseq: true });
      await client.logout();
      return status;
    };
    const before = await look();
    await pullFolder({ settings: settings(user), credential, now, ledger: memoryLedger() });
    expect(await look()).toEqual(before);
    expect(before).toMatchObject({ messages: 4, recent: 4, unseen: 4 });
  });

  it('goes on where it was called off, with no mail twice and none lost', async () => {
    const user = server.user('resumed');
    await server.appendMany(user, plainMails(230));
    const off = new AbortController();
    const ledger = memoryLedger(() => off.abort());
    const first = await pullFolder({ settings: settings(user), credential, now, ledger, signal: off.signal });
    expect(first).toMatchObject({ ok: true, value: { seen: 230, stored: 50, isComplete: false } });
    expect(ledger.mails.at(-1)?.uid).toBe(181);
    expect(ledger.mark).toBeUndefined();
    const second = await pullFolder({ settings: settings(user), credential, now, ledger });
    expect(second).toMatchObject({ ok: true, value: { seen: 180, stored: 180, isComplete: true } });
    expect(ledger.mails.map((mail) => mail.uid)).toEqual(Array.from({ length: 230 }, (_, index) => 230 - index));
  });

  it('does not even connect when it was called off before', async () => {
    const ledger = memoryLedger();
    const signal = AbortSignal.abort();
    const result = await pullFolder({ settings: settings('nobody'), credential, now, ledger, signal });
    expect(result).toMatchObject({ ok: true, value: { seen: 0, isComplete: false } });
    expect(server.log()).not.toContain('nobody');
  });

  it('counts what was expunged between plan and fetch as vanished and moves on', async () => {
    const user = server.user('expunged');
    await server.appendMany(user, plainMails(700));
    const other = await server.client(user);
    await other.mailboxOpen('INBOX');
    let expunging: Promise<unknown> | undefined;
    const ledger = memoryLedger(() => {
      // UID 50 lies in the second part of the plan, whose sizes are not asked for yet.
      expunging ??= other.messageDelete('50:60', { uid: true });
    });
    const result = await pullFolder({
      settings: settings(user),
      credential,
      now,
      ledger,
      onProgress: () => undefined,
    });
    await expunging;
    await other.logout();
    expect(result).toMatchObject({ ok: true, value: { seen: 700, stored: 689, vanished: 11, withheld: 0 } });
    expect(ledger.mark).toMatchObject({ uidNext: 701, exists: 689 });
  });

  it('stores the header of a mail that is too large, as a visible item', async () => {
    const user = server.user('oversize');
    const large = plainMail(2, 'x'.repeat(70).concat('\r\n').repeat(3_000));
    await server.appendMany(user, [plainMail(1), large, plainMail(3)]);
    const ledger = memoryLedger();
    const result = await pullFolder({ settings: settings(user), credential, now, ledger, largestMail: 100_000 });
    expect(result).toMatchObject({ ok: true, value: { stored: 3, oversize: 1 } });
    const partial = ledger.mails.find((mail) => mail.uid === 2);
    expect(partial).toMatchObject({ isPartial: true, announcedSize: large.length });
    expect(partial?.raw.toString('latin1')).toBe(`${large.toString('latin1').split('\r\n\r\n')[0]}\r\n\r\n`);
  });

  it('reports progress up to the total', async () => {
    const user = server.user('progress');
    await server.appendMany(user, plainMails(60));
    const reports: { done: number; total: number }[] = [];
    const onProgress = (report: { done: number; total: number }) => reports.push(report);
    await pullFolder({ settings: settings(user), credential, now, ledger: memoryLedger(), onProgress });
    expect(reports).toEqual([
      { done: 50, total: 60 },
      { done: 60, total: 60 },
    ]);
  });

  it('reads another folder than the inbox, named with umlauts and levels', async () => {
    const user = server.user('subfolder');
    await server.appendMany(user, plainMails(1));
    const client = await server.client(user);
    await client.mailboxCreate('Anträge/2026');
    await client.append('Anträge/2026', plainMail(9));
    await client.logout();
    const ledger = memoryLedger();
    const result = await pullFolder({
      settings: { ...settings(user), folder: 'Anträge/2026' },
      credential,
      now,
      ledger,
    });
    expect(result).toMatchObject({ ok: true, value: { stored: 1 } });
    expect(ledger.mails[0]?.raw.toString()).toContain('Kenmerk 9');
  });

  it('opens a new epoch when UIDVALIDITY changes', async () => {
    const user = server.user('epoch');
    const client = await server.client(user);
    await client.mailboxCreate('Archive');
    await client.append('Archive', plainMail(1));
    const ledger = memoryLedger();
    const folder = { ...settings(user), folder: 'Archive' };
    await pullFolder({ settings: folder, credential, now, ledger });
    await client.mailboxDelete('Archive');
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // Dovecot derives UIDVALIDITY from whole seconds
    await client.mailboxCreate('Archive');
    await client.append('Archive', plainMail(2));
    await client.logout();
    const result = await pullFolder({ settings: folder, credential, now, ledger });
    expect(result).toMatchObject({ ok: true, value: { stored: 1 } });
    expect(ledger.epochs).toHaveLength(2);
  });

  it('names a refused login, a missing folder and a closed port', async () => {
    const user = server.user('refusals');
    await server.appendMany(user, plainMails(1));
    const ledger = memoryLedger();
    const where = { host: server.host, port: server.tlsPort };
    expect(
      await pullFolder({ settings: settings(user), credential: { kind: 'password', password: 'wrong' }, now, ledger }),
    ).toEqual({
      ok: false,
      failure: { code: 'imap-login-refused', reason: 'credentials', ...where },
    });
    const missing = { ...settings(user), folder: 'No such folder' };
    expect(await pullFolder({ settings: missing, credential, now, ledger })).toEqual({
      ok: false,
      failure: { code: 'imap-folder-missing', ...where },
    });
    const closed = { ...settings(user), port: 1 };
    expect(await pullFolder({ settings: closed, credential, now, ledger })).toMatchObject({
      ok: false,
      failure: { code: 'imap-unreachable', reason: 'refused' },
    });
    const unknown = { ...settings(user), host: 'nowhere.invalid' };
    expect(await pullFolder({ settings: unknown, credential, now, ledger })).toMatchObject({
      ok: false,
      failure: { code: 'imap-unreachable', reason: 'unknown-host' },
    });
  });

  it('lets an error of the ledger through, and hangs up', async () => {
    const user = server.user('broken-ledger');
    await server.appendMany(user, plainMails(3));
    const ledger = memoryLedger(() => {
      throw new Error('disk full');
    });
    await expect(pullFolder({ settings: settings(user), credential, now, ledger })).rejects.toThrow('disk full');
  });
});

describe('pulling from servers that store mail in other ways', () => {
  for (const format of ['sdbox', 'mbox'] as const) {
    it(`takes in every mail from ${format}`, async () => {
      const server = await startDovecot({ format });
      try {
        const mails = plainMails(5);
        await server.appendMany('dpo', mails);
        const ledger = memoryLedger();
        const { host, plainPort, caPem } = server;
        const result = await pullFolder({
          settings: { host, port: plainPort, security: 'starttls', user: 'dpo', folder: 'INBOX', caPem },
          credential,
          now,
          ledger,
        });
        expect(result).toMatchObject({ ok: true, value: { stored: 5 } });
        expect(ledger.mails.map((mail) => mail.raw.toString())).toEqual(mails.map(String).toReversed());
      } finally {
        await server.stop();
      }
    });
  }
});
