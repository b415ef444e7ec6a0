// The completeness ledger by the command line, over a real server: what is said, what is exported, and the exit code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { unpackZip } from '#host/dossier/zip.ts';
import { keepMailbox } from '#host/intake/keep-mailbox.ts';
import { openDesk } from '#host/open-desk.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { present, unwrap } from '#test/support/present.ts';
import { runCli, testPassphrase } from '#test/support/run-cli.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

let server: Dovecot;

beforeAll(async () => {
  server = await startDovecot();
});

afterAll(async () => {
  await server?.stop();
});

test('what a pull took in, what went, and what is missing', async () => {
  const folder = temporaryFolder();
  const desk = join(folder, 'desk');
  expect((await runCli(['init', '--desk', desk, '--profile', 'kraaft'])).code).toBe(0);
  const none = await runCli(['ledger', '--desk', desk, '--json']);
  expect([none.code, none.stdout]).toEqual([0, '']);

  const user = server.user('ledger');
  await server.appendMany(user, plainMails(5));
  const url = `imaps://${user}@localhost:${server.tlsPort}/INBOX`;
  const sync = ['sync', '--desk', desk, '--imap', url, '--ca', server.caFile, '--json'];
  const env = { DPO_DESK_IMAP_PASSWORD: server.password };
  expect((await runCli(sync, { env })).json()).toMatchObject({ stored: 5 });
  const client = await server.client(user);
  await client.mailboxOpen('INBOX');
  await client.messageDelete('2:3', { uid: true });
  await client.logout();
  expect((await runCli(sync, { env })).json()).toMatchObject({ stored: 0 });

  const out = join(folder, 'ledger.zip');
  const said = await runCli(['ledger', '--desk', desk, '--json', '--out', out]);
  expect(said.code).toBe(0);
  const [line, exported] = said.lines();
  expect(line).toMatchObject({
    host: 'localhost',
    user,
    folder: 'INBOX',
    uidNext: 6,
    onServer: 3,
    stored: 5,
    gone: 2,
    unused: 0,
    unaccounted: 0,
    isComplete: true,
  });
  expect(exported).toMatchObject({ file: out, rows: 5 });
  const parts = present(await unpackZip(readFileSync(out)));
  expect(parts.map(({ name }) => name)).toContain('README.nl.txt');

  const opened = unwrap(await openDesk({ folder: desk, secret: testPassphrase, now: () => instantOf(Date.now()) }));
  const place = { host: 'localhost', port: server.tlsPort, security: 'tls', user, folder: 'Archief' } as const;
  keepMailbox(opened, { ...place, password: '' }, { remembersPassword: false });
  opened.close();
  const missing = await runCli(['ledger', '--desk', desk]);
  expect(missing.code).toBe(1);
  expect(missing.stdout).toMatch(/Archief {2}UIDVALIDITY – {2}never level/);
}, 180_000);
