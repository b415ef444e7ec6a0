// An account by sign-in over the contract: from the address to the mail, on a real mail server that asks about each token.

import { createRouterClient } from '@orpc/server';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import type { AccountView } from '#core/desk/account-views.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import type { DeskClient } from '#rpc/client.ts';
import { startAuthorizationServer, type TestAuthorizationServer } from '#test/support/authorization-server.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { present, unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { asOwnClient, ownClient, sharedCertificates, visit } from '#test/support/sign-in-world.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { steadyClock } from '#test/support/steady-clock.ts';

const user = 'dpo@example.org';
const log = createRecordingLog();
let provider: TestAuthorizationServer;
let server: Dovecot;
let host: DeskHost;
let client: DeskClient;
let ahead = 0;

beforeAll(async () => {
  provider = await startAuthorizationServer({ certificates: sharedCertificates(), client: ownClient, user });
  server = await startDovecot({ introspectionUrl: provider.introspectionUrl });
  const { folder, remove } = makeFolder();
  const now = () => instantOf(Date.now() + ahead);
  host = bootHost({ deskFolder: folder, now, clock: steadyClock, log, version: '0', oauth: provider });
  client = createRouterClient(host.router);
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase: 'zeven natte fietsen in Gent' }));
  await server.appendMany(user, plainMails(3, 'signed-in'));
  return async () => {
    await host.close();
    await server.stop();
    await provider.stop();
    remove();
  };
});

async function signIn(): Promise<string> {
  const begun = unwrap(await client.accounts.signIn.begin({ provider: 'google', ...asOwnClient }));
  const finished = client.accounts.signIn.finish({ id: begun.id });
  await visit(present(await provider.browse(begun.url)));
  return unwrap(await finished).ticket;
}

async function untilState(id: string, state: AccountView['sync']['state']): Promise<AccountView> {
  for (let round = 0; round < 1000; round += 1) {
    const found = present(unwrap(await client.accounts.list()).find((each) => each.id === id));
    if (found.sync.state === state) return found;
    await pause(20);
  }
  throw new Error(`${state} never came about`);
}

test('mail comes in by a token, is followed past the token’s end, and asks for the user when the sign-in has ended', async () => {
  const at = { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem } as const;
  const secret = { ticket: await signIn() };
  const folders = unwrap(await client.accounts.look({ ...at, secret }));
  expect(folders[0]).toMatchObject({ path: 'INBOX', role: 'inbox' });
  const added = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
  expect(added).toMatchObject({ signIn: 'oauth', provider: 'google' });
  expect((await untilState(added.id, 'watching')).folders[0]?.tally.stored).toBe(3);
  // The ticket was worth one account.
  expect(await client.accounts.look({ ...at, secret })).toMatchObject({ failure: { code: 'sign-in-missing' } });

  // Two hours later: the token has run out, the desk gets the next one by itself.
  ahead = 2 * 3_600_000;
  unwrap(await client.accounts.pause({ id: added.id }));
  await server.appendMany(user, plainMails(1, 'later'));
  unwrap(await client.accounts.resume({ id: added.id }));
  const later = await untilState(added.id, 'watching');
  expect([later.folders[0]?.tally.stored, refreshes()]).toEqual([4, 1]);

  // The administrator ends the access: nothing is tried any more until the user signs in again.
  provider.revokeAll();
  ahead += 2 * 3_600_000;
  unwrap(await client.accounts.pause({ id: added.id }));
  unwrap(await client.accounts.resume({ id: added.id }));
  const ended = await untilState(added.id, 'needs-you');
  expect(ended.sync).toEqual({ state: 'needs-you', obstacle: { code: 'sign-in-expired', provider: 'google' } });
  unwrap(await client.accounts.renew({ id: added.id, secret: { ticket: await signIn() } }));
  expect((await untilState(added.id, 'watching')).folders[0]?.tally.stored).toBe(4);

  // Nothing of it is in the log, and no token ever crossed the wire.
  const written = JSON.stringify(log.events);
  for (const text of ['access-', 'refresh-', user, ownClient.clientSecret]) expect(written).not.toContain(text);
  expect(JSON.stringify(ended)).not.toMatch(/access-|refresh-|no-secret/u);
  expect(server.log()).toMatch(/method=(?:XOAUTH2|OAUTHBEARER)/u);
});

test('a token that the mail server refuses before its time is renewed once', async () => {
  const at = { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem } as const;
  const secret = { ticket: await signIn() };
  const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
  await untilState(id, 'watching');
  unwrap(await client.accounts.pause({ id }));
  const before = refreshes();
  provider.withdrawAccess();
  unwrap(await client.accounts.resume({ id }));
  await untilState(id, 'watching');
  expect(refreshes()).toBe(before + 1);
  // Who only looks gets a fresh one as well.
  provider.withdrawAccess();
  expect(unwrap(await client.accounts.folders({ id })).length).toBeGreaterThan(0);
  expect(refreshes()).toBe(before + 2);
});

test('locking the desk ends the sign-ins; unlocked again, it knows nothing of them', async () => {
  const begun = unwrap(await client.accounts.signIn.begin({ provider: 'google', ...asOwnClient }));
  const finished = client.accounts.signIn.finish({ id: begun.id });
  const ticket = await signIn();
  await client.desk.lock();
  expect(await finished).toMatchObject({ failure: { code: 'sign-in-cancelled' } });
  expect(await client.accounts.signIn.begin({ provider: 'google', ...asOwnClient })).toMatchObject({
    failure: { code: 'desk-locked' },
  });
  unwrap(await client.desk.unlock({ passphrase: 'zeven natte fietsen in Gent' }));
  const at = { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem } as const;
  expect(await client.accounts.look({ ...at, secret: { ticket } })).toMatchObject({
    failure: { code: 'sign-in-missing' },
  });
  expect(await client.accounts.signIn.finish({ id: begun.id })).toMatchObject({ failure: { code: 'sign-in-missing' } });
  expect(unwrap(await client.accounts.signIn.cancel({ id: begun.id }))).toEqual({ cancelled: true });
});

function refreshes(): number {
  return provider.forms.filter((form) => form.get('grant_type') === 'refresh_token').length;
}
