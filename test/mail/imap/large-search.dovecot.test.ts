import { expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';
import { startDovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { startScriptedImap } from '#test/support/scripted-imap.ts';

const now = () => '2026-03-05T10:00:00Z' as Instant;
const count = 185_000;

it('a folder of 185,000 numbered with gaps is listed by position, and an expunge meanwhile hides no other mail', async () => {
  // Far apart, as some servers number.
  let uids = Array.from({ length: count }, (_, index) => (index + 1) * 20_000);
  const asked: string[] = [];
  const server = await startScriptedImap({
    reply: ({ name, rest, tag }, correct) => {
      if (name === 'EXAMINE') {
        return [
          `* ${count} EXISTS\r\n`,
          '* OK [UIDVALIDITY 7] v\r\n',
          `* OK [UIDNEXT 3800000000] n\r\n`,
          `${tag} OK done\r\n`,
        ];
      }
      if (name !== 'UID SEARCH') return correct;
      asked.push(rest);
      const [, from = '1', to = '0'] = /^(\d+):(\d+) UID 1:\*$/u.exec(rest) ?? [];
      const found = uids.slice(Number(from) - 1, Number(to));
      if (asked.length > 1) return [`* SEARCH ${found.join(' ')}\r\n`, `${tag} OK done\r\n`];
      // The third mail goes, and whatever stood behind it stands one place lower from now on.
      uids = uids.toSpliced(2, 1);
      return [`* SEARCH ${found.join(' ')}\r\n`, '* 3 EXPUNGE\r\n', `${tag} OK done\r\n`];
    },
  });
  const ledger = memoryLedger();
  ledger.open({ uidValidity: '7' });
  const raw = Buffer.from('Subject: kept\r\n\r\n');
  ledger.store(
    uids.map((uid) => ({
      uid,
      raw,
      internalDate: undefined,
      isPartial: false,
      announcedSize: raw.length,
      isDiffering: false,
    })),
  );
  const result = await pullFolder({
    settings: { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo', folder: 'INBOX' },
    credential: { kind: 'password', password: 'secret' },
    now,
    ledger,
  });
  await server.stop();
  expect(result).toMatchObject({ ok: true, value: { seen: 0, lost: 1, unlisted: 0 } });
  expect(ledger.gone).toEqual([60_000]);
  expect(asked).toEqual(['95001:185000 UID 1:*', '5001:95000 UID 1:*', '1:5000 UID 1:*']);
});

it('a real server takes positions and UIDs in one search, in both forms', async () => {
  const server = await startDovecot();
  try {
    const user = server.user('positions');
    await server.appendMany(user, plainMails(6));
    const client = await server.client(user);
    await client.mailboxOpen('INBOX', { readOnly: true });
    expect(await client.search({ seq: '2:4', uid: '3:*' }, { uid: true })).toEqual([3, 4]);
    expect(await client.search({ seq: '2:4', uid: '3:*' }, { uid: true, returnOptions: ['ALL'] })).toMatchObject({
      all: '3:4',
    });
    await client.logout();
  } finally {
    await server.stop();
  }
});
