// A real mailbox pulled by the real command line: once, twice, and killed again and again on the way.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { runCli, startCli } from '#test/support/run-cli.ts';

const mailCount = 1000;
const kills = 20;

let server: Dovecot;
let folder: string;

beforeAll(async () => {
  server = await startDovecot();
  folder = mkdtempSync(join(tmpdir(), 'dpo-desk-sync-'));
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function newDesk(name: string): Promise<string> {
  const desk = join(folder, name);
  const made = await runCli(['init', '--desk', desk, '--profile', 'kraaft', '--json']);
  expect(made.code).toBe(0);
  return desk;
}

function syncArgs(desk: string, user: string): readonly string[] {
  const url = `imaps://${user}@localhost:${server.tlsPort}/INBOX`;
  return ['sync', '--desk', desk, '--imap', url, '--ca', server.caFile, '--json'];
}

const env = { DPO_DESK_IMAP_PASSWORD: 'secret' };

async function expectEachOnce(desk: string): Promise<void> {
  const rows = (await runCli(['messages', '--desk', desk, '--json'])).lines();
  expect(rows).toHaveLength(mailCount);
  expect(new Set(rows.map((row) => row['messageId'])).size).toBe(mailCount);
  expect(new Set(rows.map((row) => row['uid'])).size).toBe(mailCount);
  expect((await runCli(['verify', '--desk', desk, '--json'])).json()).toMatchObject({ ok: true });
  expect((await runCli(['rebuild', '--desk', desk, '--check', '--json'])).json()).toMatchObject({ ok: true });
}

describe('a mailbox of 1,000 messages', () => {
  test('is stored once by the first pull; the second finds nothing new', async () => {
    const user = server.user('twice');
    await server.appendMany(user, plainMails(mailCount));
    const desk = await newDesk('twice');
    const first = await runCli(syncArgs(desk, user), { env });
    expect(first.json()).toEqual({
      seen: mailCount,
      stored: mailCount,
      duplicates: 0,
      unreadable: 0,
      requests: mailCount,
    });
    const second = await runCli(syncArgs(desk, user), { env });
    expect(second.json()).toEqual({ seen: 0, stored: 0, duplicates: 0, unreadable: 0, requests: 0 });
    await expectEachOnce(desk);
  });

  test(`loses nothing and stores nothing twice when the first pull is killed at ${kills} random moments`, async () => {
    const user = server.user('killed');
    await server.appendMany(user, plainMails(mailCount));
    const desk = await newDesk('killed');
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startCli(syncArgs(desk, user), { env });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // From before the desk is open until well into the reading.
      await Promise.race([pause(200 + Math.random() * 1800), ended]);
      child.kill('SIGKILL');
      await ended;
    }
    const last = await runCli(syncArgs(desk, user), { env });
    expect(last.code).toBe(0);
    await expectEachOnce(desk);
  }, 180_000);
});

describe('a pull that cannot be', () => {
  test('says so with the right exit code and leaves the desk as it was', async () => {
    const user = server.user('refused');
    await server.appendMany(user, plainMails(3));
    const desk = await newDesk('refused');
    const wrongPassword = await runCli(syncArgs(desk, user), { env: { DPO_DESK_IMAP_PASSWORD: 'wrong' } });
    expect(wrongPassword.code).toBe(1);
    expect(wrongPassword.json()).toMatchObject({ obstacle: { code: 'imap-login-refused' } });
    const unknownCa = syncArgs(desk, user).filter((arg) => arg !== '--ca' && arg !== server.caFile);
    const badCertificate = await runCli(unknownCa, { env });
    expect(badCertificate.code).toBe(4);
    expect(badCertificate.stderr.trim().split('\n')).toHaveLength(1);
    const nobodyThere = await runCli(['sync', '--desk', desk, '--imap', 'imaps://a@localhost:9/INBOX', '--json'], {
      env,
    });
    expect(nobodyThere.code).toBe(4);
    const inPlain = ['sync', '--desk', desk, '--imap', `imap://${user}@localhost:${server.plainPort}/INBOX`];
    expect((await runCli([...inPlain, '--ca', server.caFile, '--json'], { env })).json()).toMatchObject({ stored: 3 });
    expect((await runCli([...inPlain, '--plaintext', '--json'], { env })).json()).toMatchObject({ stored: 0 });
    expect((await runCli(['messages', '--desk', desk, '--json'])).lines()).toHaveLength(3);
    // What never let the desk in is no folder that it reads.
    const ledger = await runCli(['ledger', '--desk', desk, '--json']);
    expect([ledger.code, ledger.lines().map(({ stored, again }) => [stored, again])]).toEqual([0, [[3, 0]]]);
  });
});
