// The follower against a real server: from the first pull to the mail that arrives by itself, and what stops it.

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ok } from '#core/base/result.ts';
import type { SyncState } from '#core/desk/account-views.ts';
import { showLedger } from '#core/desk/queries/show-ledger.ts';
import type { Notice } from '#core/desk/views.ts';
import { allAccounts, findAccount, foldersOf, pauseAccount } from '#db/accounts.ts';
import { createJobs } from '#host/jobs.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { keepSecret } from '#host/sync/account-secret.ts';
import { createFollower, type Follower } from '#host/sync/follower.ts';
import { keepAccount, keepFolders } from '#host/sync/keep-account.ts';
import { noTokens, type Tokens } from '#host/sync/tokens.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { present } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

let server: Dovecot;

beforeAll(async () => {
  server = await startDovecot();
});

afterAll(async () => {
  await server?.stop();
});

interface Scene {
  readonly desk: ThrowawayDesk;
  readonly id: string;
  readonly follower: Follower;
  readonly told: Notice[];
  state(): SyncState;
}

function addAccount(desk: ThrowawayDesk, user: string, password: string, caPem?: string): string {
  return desk.desk.transact(() => {
    const port = server.tlsPort;
    const place = { host: server.host, port, security: 'tls', user, ...(caPem !== undefined && { caPem }) } as const;
    const { id } = keepAccount(desk.open, place, { secret: password, provider: undefined });
    keepFolders(desk.open, id, [
      { path: 'Archief', role: 'archive' },
      { path: 'INBOX', role: 'inbox' },
    ]);
    return id;
  });
}

function followerOf(desk: ThrowawayDesk, tokens: Tokens = noTokens): Pick<Scene, 'follower' | 'told'> {
  const told: Notice[] = [];
  const notices = { tell: (notice: Notice) => void told.push(notice), follow: () => undefined as never };
  const log = createRecordingLog();
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  const jobs = createJobs(notices, log);
  const now = () => desk.desk.now();
  const follower = createFollower({
    open: desk.open,
    pool,
    jobs,
    notices,
    tokens,
    log,
    now,
    chance: () => 0,
  });
  onTestFinished(async () => {
    await follower.stop();
    await pool.close();
  });
  return { follower, told };
}

async function scene(
  name: string,
  options: { readonly password?: string; readonly trusts?: boolean } = {},
): Promise<Scene> {
  const user = server.user(name);
  await server.appendMany(user, plainMails(30));
  await server.appendMany(user, [plainMail(1), plainMail(501)], { folder: 'Archief' });
  const desk = throwawayDesk();
  const { password = server.password, trusts = true } = options;
  const id = addAccount(desk, user, password, trusts ? server.caPem : undefined);
  const { follower, told } = followerOf(desk);
  return { desk, id, follower, told, state: () => follower.state(id) };
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let round = 0; round < 1500; round += 1) {
    if (holds()) return;
    await pause(20);
  }
  throw new Error(`never came about: ${what}`);
}

const subjects = ({ desk }: Scene) => desk.desk.messages.inTray().map(({ mail }) => mail?.subject);

test('an account is pulled, read and watched; what arrives then comes by itself', async () => {
  const at = await scene('follows');
  expect(at.state()).toEqual({ state: 'off' });
  at.follower.start();
  expect(at.state()).toEqual({ state: 'connecting' });
  await until('watching', () => at.state().state === 'watching');
  await until('all read', () => at.desk.desk.messages.inTray().every(({ parseState }) => parseState === 'parsed'));
  // One of the archive's two is the inbox's first.
  expect(subjects(at)).toHaveLength(31);
  const view = showLedger(at.desk.desk);
  expect(view.isComplete).toBe(true);
  expect(view.accounts[0]?.folders.map(({ path, epochs }) => [path, epochs[0]?.stored, epochs[0]?.again])).toEqual([
    ['INBOX', 30, 0],
    ['Archief', 2, 1],
  ]);
  at.told.length = 0;
  await server.appendMany('follows', [plainMail(900)]);
  await until('the new mail in the tray', () => subjects(at).includes('Inzageverzoek 900'));
  await until('watching again', () => at.state().state === 'watching');
  await until('the tray told of', () => at.told.some((notice) => notice.kind === 'changed' && notice.topic === 'tray'));
  expect(at.told).toContainEqual({ kind: 'changed', topic: 'accounts' });
  expect(foldersOf(at.desk.database, at.id).every(({ lastPulledAt }) => lastPulledAt !== null)).toBe(true);
});

describe('a person is needed', () => {
  test('after three refused logins; a new password makes it go on', async () => {
    const at = await scene('refused', { password: 'wrong' });
    at.follower.start();
    await until('waiting', () => at.state().state === 'waiting');
    expect(at.state()).toMatchObject({ obstacle: { code: 'imap-login-refused' } });
    // The computer wakes up twice: nobody has to wait for the test.
    for (let refusal = 2; refusal <= 3; refusal += 1) {
      at.follower.wake();
      await until('another try', () => at.state().state === 'connecting');
      await until('refused', () => at.state().state !== 'connecting');
    }
    expect(at.state()).toMatchObject({ state: 'needs-you', obstacle: { code: 'imap-login-refused' } });
    at.follower.wake();
    await pause(50);
    expect(at.state().state).toBe('needs-you');
    at.desk.desk.transact(() => keepSecret(at.desk.open, at.id, { secret: server.password, provider: undefined }));
    at.follower.follow(at.id);
    await until('watching', () => at.state().state === 'watching');
  });

  test('at once for a certificate that nobody vouches for', async () => {
    const at = await scene('untrusted', { trusts: false });
    at.follower.start();
    await until('an end', () => at.state().state === 'needs-you');
    expect(at.state()).toMatchObject({ obstacle: { code: 'imap-certificate' } });
    expect(at.desk.desk.messages.all()).toEqual([]);
  });

  test('when no sign-in is there for an account that needs one', async () => {
    const at = await scene('signed-in');
    at.desk.desk.transact(() => keepSecret(at.desk.open, at.id, { secret: '{}', provider: 'google' }));
    at.follower.start();
    await until('an end', () => at.state().state === 'needs-you');
    expect(at.state()).toMatchObject({ obstacle: { code: 'sign-in-missing' } });
  });
});

test('a token that is refused before its time is asked for anew, once for each connection', async () => {
  const desk = throwawayDesk();
  const id = addAccount(desk, server.user('stale'), 'unused', server.caPem);
  desk.desk.transact(() => keepSecret(desk.open, id, { secret: '{}', provider: 'google' }));
  const asked: boolean[] = [];
  const accessTokenFor: Tokens['accessTokenFor'] = (_id, options) => {
    asked.push(options?.isRefused ?? false);
    return Promise.resolve(ok(`token ${asked.length}`));
  };
  const { follower } = followerOf(desk, { ...noTokens, accessTokenFor });
  follower.start();
  await until('an end', () => ['waiting', 'needs-you'].includes(follower.state(id).state));
  expect(follower.state(id)).toMatchObject({ obstacle: { code: 'imap-login-refused' } });
  expect(asked).toEqual([false, true]);
});

test('a paused account is left alone, and pulled once when asked', async () => {
  const at = await scene('paused');
  pauseAccount(at.desk.database, at.id, true);
  at.follower.start();
  at.follower.wake();
  expect(at.state()).toEqual({ state: 'off' });
  at.follower.pull(at.id);
  await until('pulled', () => at.state().state === 'off');
  await until('read', () => subjects(at).length === 31);
  expect(present(findAccount(at.desk.database, at.id)).isPaused).toBe(true);
});

test('a desk that is locked in the middle goes on after it with every mail once', async () => {
  const at = await scene('locked');
  at.follower.start();
  await until('some mail', () => at.desk.desk.messages.all().length > 0);
  await at.follower.stop();
  expect(at.state()).toEqual({ state: 'off' });
  const again = at.desk.reopened();
  const { follower } = followerOf(again);
  follower.start();
  await until('watching', () => follower.state(at.id).state === 'watching');
  expect([again.desk.messages.all().length, showLedger(again.desk).isComplete]).toEqual([31, true]);
  expect(allAccounts(again.database)).toHaveLength(1);
});

test('no account is followed whose password is not kept', async () => {
  const desk = throwawayDesk();
  const place = { host: server.host, port: server.tlsPort, security: 'tls', user: 'nobody' } as const;
  const { id } = desk.desk.transact(() => keepAccount(desk.open, place, undefined));
  const { follower } = followerOf(desk);
  follower.start();
  expect(follower.state(id)).toEqual({ state: 'off' });
});
