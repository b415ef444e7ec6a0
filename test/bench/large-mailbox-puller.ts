// Pulls one large mailbox into a journal of UIDs; started by large-mailbox.ts, which kills it now and then.

import { appendFileSync, closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import type { Instant } from '#core/base/day.ts';
import type { FolderLedger, LevelMark } from '#mail/imap/folder-ledger.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { endlessMail } from '#test/support/endless-imap.ts';

const [port = '0', journal = '', octets = '0'] = process.argv.slice(2);

const present = new Set<number>();
let mark: LevelMark | undefined;
if (existsSync(journal)) {
  const text = readFileSync(journal, 'latin1');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  truncateSync(journal, whole.length);
  for (const line of whole.split('\n')) {
    if (line.startsWith('stored ')) for (const uid of line.slice(7).split(' ')) present.add(Number(uid));
    if (line.startsWith('level ')) mark = JSON.parse(line.slice(6)) as LevelMark;
  }
}

const file = openSync(journal, 'a');
const ledger: FolderLedger = {
  open: () => ({
    mark,
    has: (uid) => present.has(uid),
    present: () => [...present].sort((a, b) => a - b),
    withheld: () => [],
  }),
  store(batch) {
    for (const { uid, raw } of batch) {
      if (!raw.equals(endlessMail(uid, Number(octets)))) throw new Error(`other octets for ${uid}`);
      present.add(uid);
    }
    writeSync(file, `stored ${batch.map(({ uid }) => uid).join(' ')}\n`);
  },
  miss(missed) {
    writeSync(file, `missed ${missed.map(({ uid }) => uid).join(' ')}\n`);
  },
  lose(uids) {
    writeSync(file, `lost ${uids.join(' ')}\n`);
  },
  level(next) {
    mark = next;
    writeSync(file, `level ${JSON.stringify(next)}\n`);
  },
};

const result = await pullFolder({
  settings: { host: '127.0.0.1', port: Number(port), security: 'plaintext', user: 'dpo', folder: 'INBOX' },
  credential: { kind: 'password', password: 'secret' },
  now: () => '2026-03-05T10:00:00Z' as Instant,
  ledger,
});
closeSync(file);
appendFileSync(`${journal}.report`, `${JSON.stringify({ result, peak: process.resourceUsage().maxRSS })}\n`);
