import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { fetchWholeMail } from '#mail/imap/fetch-whole-mail.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';
import { startScriptedImap, type Script } from '#test/support/scripted-imap.ts';

const credential = { kind: 'password', password: 'secret' } as const;
const now = () => '2026-03-05T10:00:00Z' as Instant;
/** Some 900 kB: four pieces. */
const large = plainMail(2, `${'x'.repeat(70)}\r\n`.repeat(12_500));

describe('fetching an oversize mail on demand from a real server', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(async () => {
    await server.stop();
  });
  async function uidValidityOf(user: string): Promise<string> {
    const client = await server.client(user);
    const status = await client.status('INBOX', { uidValidity: true });
    await client.logout();
    return status === false ? '' : String(status.uidValidity);
  }

  const account = (user: string) =>
    ({ host: server.host, port: server.plainPort, security: 'starttls', user, caPem: server.caPem }) as const;

  it('brings it whole, octet by octet, and leaves it unseen', async () => {
    const user = server.user('whole');
    await server.appendMany(user, [plainMail(1), large]);
    const ledger = memoryLedger();
    const settings = { ...account(user), folder: 'INBOX' };
    await pullFolder({ settings, credential, now, ledger, largestMail: 100_000 });
    expect(ledger.mails.find(({ uid }) => uid === 2)).toMatchObject({ isPartial: true, announcedSize: large.length });
    const [uidValidity = ''] = ledger.epochs;
    const reports: number[] = [];
    const whole = await fetchWholeMail(account(user), credential, 'INBOX', 2, uidValidity, {
      onPiece: (_piece, { done, total }) => reports.push(done / total),
    });
    if (!whole.ok) throw new Error(whole.failure.code);
    expect(whole.value.raw.equals(large)).toBe(true);
    expect(whole.value).toMatchObject({ announcedSize: large.length, isDiffering: false });
    expect(reports).toHaveLength(4);
    expect(reports.at(-1)).toBe(1);
    const client = await server.client(user);
    expect(await client.status('INBOX', { unseen: true })).toMatchObject({ unseen: 2 });
    await client.logout();
  });

  it('goes on where it was called off', async () => {
    const user = server.user('resumed');
    await server.appendMany(user, [large]);
    const uidValidity = await uidValidityOf(user);
    const off = new AbortController();
    const pieces: Buffer[] = [];
    const onPiece = (piece: Buffer) => {
      pieces.push(piece);
      if (pieces.length === 2) off.abort();
    };
    const first = await fetchWholeMail(account(user), credential, 'INBOX', 1, uidValidity, {
      signal: off.signal,
      onPiece,
    });
    expect(first.ok).toBe(false);
    const begun = Buffer.concat(pieces);
    let asked = 0;
    const second = await fetchWholeMail(account(user), credential, 'INBOX', 1, uidValidity, {
      begun,
      onPiece: (piece) => (asked += piece.length),
    });
    expect(second.ok && second.value.raw.equals(large)).toBe(true);
    expect(asked).toBe(large.length - begun.length);
  });

  it('says when the mail is gone, or the number means another one by now', async () => {
    const user = server.user('gone');
    await server.appendMany(user, [plainMail(1)]);
    for (const [uid, uidValidity] of [
      [1, '12345'],
      [9, undefined],
    ] as const) {
      const current = await uidValidityOf(user);
      expect(await fetchWholeMail(account(user), credential, 'INBOX', uid, uidValidity ?? current)).toMatchObject({
        ok: false,
        failure: { code: 'imap-mail-gone' },
      });
    }
  });
});

describe('fetching an oversize mail from a scripted server', () => {
  const raw = Buffer.concat([large, large]);
  async function fetch(change: (offset: number, correct: Buffer) => Buffer | string, size = raw.length) {
    const script: Script = {
      mails: [{ uid: 3, raw }],
      reply: ({ name, rest, tag }, correct) => {
        if (name !== 'UID FETCH') return correct;
        const part = /BODY\.PEEK\[\]<(\d+)\.(\d+)>/u.exec(rest);
        if (part === null) return [`* 1 FETCH (UID 3 RFC822.SIZE ${size})\r\n`, `${tag} OK done\r\n`];
        const offset = Number(part[1]);
        const piece = change(offset, raw.subarray(offset, offset + Number(part[2])));
        if (typeof piece === 'string') return [piece, `${tag} OK done\r\n`];
        return [`* 1 FETCH (UID 3 BODY[]<${offset}> {${piece.length}}\r\n`, piece, ')\r\n', `${tag} OK done\r\n`];
      },
    };
    const server = await startScriptedImap(script);
    try {
      return await fetchWholeMail(
        { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo' },
        credential,
        'INBOX',
        3,
        '7',
        { patience: { connect: 1_000, greeting: 400, command: 700, farewell: 300 } },
      );
    } finally {
      await server.stop();
    }
  }

  it('is not cut short by a size that is announced too small', async () => {
    const whole = await fetch((_offset, piece) => piece, 262_144);
    expect(whole.ok && whole.value.raw.equals(raw)).toBe(true);
    expect(whole).toMatchObject({ value: { isDiffering: true, announcedSize: 262_144 } });
  });

  it('asks again when a piece does not come, and gives up on a mail that is never handed over', async () => {
    let isFirst = true;
    const whole = await fetch((_offset, piece) => {
      if (!isFirst) return piece;
      isFirst = false;
      return '* 1 FETCH (UID 4 BODY[]<0> {3}\r\nabc)\r\n';
    });
    expect(whole.ok && whole.value.raw.equals(raw)).toBe(true);
    expect(await fetch(() => '')).toMatchObject({ ok: false, failure: { code: 'imap-mail-gone' } });
  });

  it('refuses more than 150 MB, announced or sent', async () => {
    expect(await fetch((_offset, piece) => piece, 200_000_000)).toMatchObject({
      ok: false,
      failure: { code: 'imap-mail-too-large', megabytes: 200, most: 150 },
    });
    const endless = Buffer.alloc(262_144, 120);
    expect(await fetch(() => endless)).toMatchObject({ ok: false, failure: { code: 'imap-mail-too-large' } });
  });

  it('does not take more than it asked for from a server that knows no partial FETCH', async () => {
    expect(await fetch(() => raw)).toMatchObject({ ok: false });
  });
});
