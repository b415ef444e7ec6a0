// The mail accounts over the contract, on a real server: from the look before anything is kept to the removal.

import { createRouterClient } from '@orpc/server';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AccountView } from '#core/desk/account-views.ts';
import { instantOf } from '#core/base/day.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import type { DeskClient } from '#rpc/client.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { present, unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const passphrase = 'zeven natte fietsen in Gent';
const secret = { password: 'secret' };
let server: Dovecot;
let host: DeskHost;
let client: DeskClient;
const log = createRecordingLog();

beforeAll(async () => {
  server = await startDovecot();
  const { folder, remove } = makeFolder();
  const now = () => instantOf(Date.now());
  host = bootHost({ deskFolder: folder, now, log, version: '0' });
  client = createRouterClient(host.router);
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase }));
  return async () => {
    await host.close();
    await server.stop();
    remove();
  };
});

async function place(name: string, mails = 3) {
  const user = server.user(name);
  await server.appendMany(user, plainMails(mails, name));
  await server.appendMany(user, [plainMail(100, name)], { folder: 'Archief' });
  return { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem } as const;
}

async function account(id: string): Promise<AccountView> {
  return present(unwrap(await client.accounts.list()).find((each) => each.id === id));
}

async function untilState(id: string, state: AccountView['sync']['state']): Promise<AccountView> {
  for (let round = 0; round < 1000; round += 1) {
    const found = await account(id);
    if (found.sync.state === state) return found;
    await pause(20);
  }
  throw new Error(`${state} never came about`);
}

describe('an account', () => {
  test('is looked at before anything is kept, and then followed folder by folder', async () => {
    const at = await place('added');
    const folders = unwrap(await client.accounts.look({ ...at, secret }));
    expect(folders.map(({ path, role }) => [path, role])).toEqual(
      expect.arrayContaining([
        ['INBOX', 'inbox'],
        ['Archief', 'archive'],
      ]),
    );
    expect(await client.accounts.look({ ...at, secret: { password: 'wrong' } })).toMatchObject({
      failure: { code: 'imap-login-refused' },
    });
    expect(await client.accounts.add({ ...at, secret, folders: [{ path: 'Nergens' }] })).toMatchObject({
      failure: { code: 'folder-not-on-server', folder: 'Nergens' },
    });
    expect(unwrap(await client.accounts.list())).toEqual([]);

    const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
    expect((await untilState(id, 'watching')).folders).toMatchObject([
      { path: 'INBOX', role: 'inbox', tally: { stored: 3, onServer: 3, withheld: 0 } },
    ]);
    expect(unwrap(await client.accounts.folders({ id })).length).toBe(folders.length);
    unwrap(await client.accounts.chooseFolders({ id, folders: ['INBOX', 'Archief'] }));
    await untilState(id, 'watching');
    const ledger = unwrap(await client.ledger.show());
    expect([ledger.isComplete, ledger.accounts[0]?.folders.length]).toEqual([true, 2]);
    const exported = unwrap(await client.ledger.export());
    expect([exported.rows, exported.fileName]).toEqual([4, 'dpo-desk-ledger.zip']);
    // The same login is the same account.
    expect(unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }))).toMatchObject({
      id,
      folders: [{ path: 'INBOX' }, { path: 'Archief' }],
    });
    unwrap(await client.accounts.remove({ id }));
    expect(unwrap(await client.accounts.list())).toEqual([]);
    expect(unwrap(await client.ledger.show())).toMatchObject({ isComplete: true, accounts: [{ isRemoved: true }] });
  });

  test('is paused, resumed, pulled once in between, and given a new password', async () => {
    const at = await place('paused');
    const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
    await untilState(id, 'watching');
    unwrap(await client.accounts.pause({ id }));
    expect((await account(id)).sync).toEqual({ state: 'off' });
    await server.appendMany(at.user, [plainMail(900, 'paused')]);
    unwrap(await client.accounts.pull({ id }));
    expect((await untilState(id, 'off')).folders[0]?.tally.stored).toBe(4);
    expect(await client.accounts.renew({ id, secret: { password: 'wrong' } })).toMatchObject({
      failure: { code: 'imap-login-refused' },
    });
    unwrap(await client.accounts.renew({ id, secret }));
    unwrap(await client.accounts.resume({ id }));
    await untilState(id, 'watching');
    unwrap(await client.accounts.wake());
    unwrap(await client.accounts.remove({ id }));
  });

  test('that is removed while a new password is tried keeps no password, and is not followed', async () => {
    const at = await place('removed-meanwhile', 1);
    const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
    const [renewed, chosen, removed] = await Promise.all([
      client.accounts.renew({ id, secret }),
      client.accounts.chooseFolders({ id, folders: ['Archief'] }),
      client.accounts.remove({ id }),
    ]);
    expect(removed.ok).toBe(true);
    for (const answer of [renewed, chosen]) expect(answer).toMatchObject({ failure: { code: 'account-unknown' } });
    expect(unwrap(await client.accounts.list()).map((each) => each.id)).not.toContain(id);
  });

  test('of which nothing is known is an obstacle in every act', async () => {
    const id = 'a0';
    const failure = { code: 'account-unknown', id };
    for (const act of ['folders', 'remove', 'pull', 'pause', 'resume'] as const)
      expect(await client.accounts[act]({ id })).toMatchObject({ failure });
    expect(await client.accounts.renew({ id, secret })).toMatchObject({ failure });
    expect(await client.accounts.chooseFolders({ id, folders: ['INBOX'] })).toMatchObject({ failure });
  });

  test('is followed again after the desk was locked and unlocked, and its password is in no log', async () => {
    const at = await place('relocked');
    const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
    await untilState(id, 'watching');
    await client.desk.lock();
    expect(await client.accounts.list()).toMatchObject({ failure: { code: 'desk-locked' } });
    expect(await client.accounts.wake()).toMatchObject({ failure: { code: 'desk-locked' } });
    unwrap(await client.desk.unlock({ passphrase }));
    await server.appendMany(at.user, [plainMail(901, 'relocked')]);
    const found = await untilState(id, 'watching');
    expect(found.folders[0]?.tally.stored).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(log.events)).not.toMatch(/secret|relocked|example/);
  });

  test('whose mail was too large to come whole hands over the rest when it is asked for', async () => {
    const user = server.user('large');
    const large = plainMail(1, `large\r\n\r\n${'A line of a very long letter that says little.\r\n'.repeat(560_000)}`);
    expect(large.length).toBeGreaterThan(25_000_000);
    await server.appendMany(user, [large]);
    const at = { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem } as const;
    const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
    await untilState(id, 'watching');
    const message = present(
      unwrap(await client.messages.page({ filter: 'all', text: '', offset: 0, limit: 200 })).rows.find(
        ({ isPartial }) => isPartial,
      ),
    );
    expect(unwrap(await client.messages.show({ id: message.id })).text).toBe('');
    // The desk may still be busy with what came before.
    await expect
      .poll(async () => (await client.messages.complete({ id: message.id })).ok, { timeout: 20_000 })
      .toBe(true);
    await expect
      .poll(
        async () =>
          unwrap(await client.messages.show({ id: message.id })).isParsed &&
          !unwrap(await client.messages.show({ id: message.id })).isPartial,
        { timeout: 60_000, interval: 200 },
      )
      .toBe(true);
    expect(unwrap(await client.messages.show({ id: message.id }))).toMatchObject({
      size: large.length,
      isPartial: false,
    });
    expect(await client.messages.complete({ id: message.id })).toMatchObject({ failure: { code: 'message-whole' } });
    const ledger = unwrap(await client.ledger.show());
    expect(ledger.isComplete).toBe(true);
  }, 120_000);
});
