// Reads from one server in a process of its own and prints how it ended and the most memory that it took, in kilobytes.

import { existsSync, readFileSync } from 'node:fs';
import type { Instant } from '#core/base/day.ts';
import { listFolders } from '#mail/imap/list-folders.ts';
import { pullFolder } from '#mail/imap/pull.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const [port = '0', what = 'pull'] = process.argv.slice(2);
const settings = {
  host: '127.0.0.1',
  port: Number(port),
  security: 'plaintext',
  user: 'dpo',
  folder: 'INBOX',
} as const;
const credential = { kind: 'password', password: 'secret' } as const;
const patience = { connect: 20_000, greeting: 20_000, command: 2_000, silence: 2_000, farewell: 300 };

let stored = 0;
const result =
  what === 'list'
    ? await listFolders(settings, credential, { patience })
    : await pullFolder({
        settings,
        credential,
        patience,
        now: () => '2026-03-05T10:00:00Z' as Instant,
        ledger: {
          open: () => ({ mark: undefined, has: () => false, present: () => [], withheld: () => [] }),
          store: (batch) => void (stored += batch.length),
          miss: () => undefined,
          lose: () => undefined,
          level: () => undefined,
        },
      });
/** The maximum that getrusage knows also counts the parent's memory from before this program began. */
function highWater(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? process.memoryUsage.rss() / 1024);
}

const ending = result.ok ? 'read' : result.failure.code;
say(JSON.stringify({ ending, stored, peak: highWater() }));
