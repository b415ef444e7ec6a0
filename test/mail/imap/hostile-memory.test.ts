import { execFile } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { at, realMails, reword } from '#test/support/hostile/behaviour.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';
import { fetchRow, startScriptedImap, type Script } from '#test/support/scripted-imap.ts';

/** Megabytes that reading mail may take, the program itself with it. */
const most = 400;
const own = join(import.meta.dirname, '../../support/pull-once.ts');

async function read(script: Script, what: 'pull' | 'list') {
  const server = await startScriptedImap({ mails: realMails, ...script });
  try {
    // With room to spare the collector lets garbage lie: what is held on to is what would not fit.
    const options = ['--max-old-space-size=200', own, String(server.port), what];
    const { stdout } = await promisify(execFile)(process.execPath, options);
    return JSON.parse(stdout) as { ending: string; stored: number; peak: number };
  } finally {
    await server.stop();
  }
}

/** Pieces, each of them new, for as long as the client takes them. */
const pour =
  (piece: (serial: number) => string) =>
  (socket: Socket): void => {
    let serial = 0;
    const on = (): void => {
      while (!socket.destroyed && socket.write(piece(serial))) serial += 1;
    };
    socket.on('drain', on);
    on();
  };
const numbers = (serial: number, count: number): string =>
  Array.from({ length: count }, (_, n) => ` ${serial * count + n + 1}`).join('');
const large = Buffer.alloc(60_000_000, 'a');

describe('a server that sends without end: memory stays bounded', () => {
  it.each<[string, 'pull' | 'list', () => Script]>([
    ['UIDs', 'pull', () => ({ reply: at('UID SEARCH', () => [pour((n) => `* SEARCH${numbers(n, 50_000)}\r\n`)]) })],
    [
      'folders',
      'list',
      () => ({ reply: at('LIST', () => [pour((n) => `* LIST () "/" "${'f'.repeat(900)}${n}"\r\n`)]) }),
    ],
    [
      'ranges of UIDs that vanished',
      'pull',
      () => ({
        reply: at('EXAMINE', () => [
          pour((n) => `* VANISHED (EARLIER)${numbers(n, 50_000).replaceAll(' ', ',').replace(',', ' ')}\r\n`),
        ]),
      }),
    ],
    [
      'bodies of 60 MB in place of 600 octets',
      'pull',
      () => ({
        reply: at('BODIES', (_correct, { rest, tag }) => [
          ...(rest.split(' ')[0] ?? '').split(',').flatMap((set) => fetchRow(1, set.split(':')[0] ?? '', large)),
          `${tag} OK done\r\n`,
        ]),
      }),
    ],
    [
      'flags',
      'pull',
      () => ({ reply: at('EXAMINE', () => [pour((n) => `* FLAGS (${'\\a '.repeat(9_000)} \\x${n})\r\n`)]) }),
    ],
  ])('%s', async (_what, how, script) => {
    const { peak, ending } = await read(script(), how);
    expect(['imap-limit', 'imap-broken-off']).toContain(ending);
    expect(peak / 1024).toBeLessThan(most);
  });
});

it('mails that turn out larger than announced are stored as they come, and not all at the end', async () => {
  const mails = realMails.map(({ uid }) => ({ uid, raw: Buffer.alloc(3_000_000, `Subject: ${uid}\r\n`) }));
  const server = await startScriptedImap({ mails, reply: reword('SIZES', /RFC822\.SIZE \d+/u, 'RFC822.SIZE 600') });
  const ledger = memoryLedger();
  const result = await pullFolder({
    settings: { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo', folder: 'INBOX' },
    credential: { kind: 'password', password: 'secret' },
    now: () => '2026-03-05T10:00:00Z' as Instant,
    ledger,
  });
  await server.stop();
  expect(result).toMatchObject({ ok: true, value: { stored: 12, differing: 12, withheld: 0 } });
  expect(Math.max(...ledger.batches)).toBeLessThanOrEqual(2);
});
