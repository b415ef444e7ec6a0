// `sync` looks after the anchors too: one is written where they are on, and a desk that was set back says so and exits with 1.

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { allAccounts } from '#db/accounts.ts';
import { rememberAccount } from '#host/anchor/anchor-memory.ts';
import { openDesk } from '#host/open-desk.ts';
import { anchorFolder } from '#test/support/anchored-desk.ts';
import { makeCliDesk } from '#test/support/cli-desk.ts';
import { startDovecot } from '#test/support/dovecot.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { unwrap } from '#test/support/present.ts';
import { runCli, testPassphrase } from '#test/support/run-cli.ts';

test('a desk that keeps anchors in the mailbox it pulls', async () => {
  const server = await startDovecot();
  onTestFinished(() => server.stop());
  const desk = await makeCliDesk();
  onTestFinished(desk.remove);
  const user = server.user('cli');
  const arrive = (number: number) => server.appendMany(user, [plainMail(number)]);
  const url = `imaps://${user}@localhost:${server.tlsPort}/INBOX`;
  const env = { DPO_DESK_IMAP_PASSWORD: server.password };
  const sync = () => runCli(['sync', '--desk', desk.folder, '--imap', url, '--ca', server.caFile, '--json'], { env });
  const anchors = async () => {
    const client = await server.client(user);
    const status = await client.status(anchorFolder, { messages: true }).catch(() => false as const);
    await client.logout();
    return status === false ? 0 : status.messages;
  };

  await arrive(1);
  expect((await sync()).code).toBe(0);
  // Off until somebody switches it on.
  expect(await anchors()).toBe(0);
  const request = { folder: desk.folder, secret: testPassphrase, now: () => instantOf(Date.now()) };
  const open = unwrap(await openDesk(request));
  open.desk.transact(() => {
    for (const { id } of allAccounts(open.database)) rememberAccount(open.database, id, { isOn: true });
  });
  open.close();
  const copy = join(desk.outside, 'copy');
  execFileSync('cp', ['-a', desk.folder, copy]);
  expect((await sync()).code).toBe(0);
  expect(await anchors()).toBe(1);

  rmSync(desk.folder, { recursive: true });
  execFileSync('cp', ['-a', copy, desk.folder]);
  await arrive(2);
  const back = await sync();
  expect(back.code).toBe(1);
  expect(await anchors()).toBe(1);
  // What came in until then stays; nothing more is written.
  await arrive(3);
  expect((await sync()).code).toBe(1);
  expect((await desk.run('messages')).lines()).toHaveLength(2);
}, 180_000);
