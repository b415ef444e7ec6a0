// An account comes to send: proposed, tried out, kept; and a token that is refused before its time is renewed once.

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fail, ok } from '#core/base/result.ts';
import { findAccount, keepSending } from '#db/accounts.ts';
import { keepSendingOf, lookAtSending, proposeFor, showSending, stopSending } from '#host/outbox/sending-settings.ts';
import { sendingAccount, sendingAccountFor } from '#host/outbox/sending-account.ts';
import type { OpenSession } from '#host/session.ts';
import { keepSecret, resealAccounts } from '#host/sync/account-secret.ts';
import { keepAccount } from '#host/sync/keep-account.ts';
import { noTokens, type TokenUse, type Tokens } from '#host/sync/tokens.ts';
import { sendingSecretOf } from '#host/outbox/sending-secret.ts';
import { startDovecot, type Dovecot } from '../../support/dovecot.ts';
import { outboxWorld } from '../../support/outbox-desk.ts';
import { present } from '../../support/present.ts';
import { sender } from '../../support/sending-desk.ts';
import { startSmtp } from '../../support/smtp-server.ts';
import { throwawayDesk } from '../../support/throwaway-desk.ts';

let imap: Dovecot;

beforeAll(async () => {
  imap = await startDovecot();
});

afterAll(async () => {
  await imap?.stop();
});

async function scene(tokens: Tokens = noTokens) {
  const smtp = await startSmtp(imap.certificates);
  onTestFinished(smtp.stop);
  const desk = throwawayDesk();
  const { id } = desk.desk.transact(() => {
    const place = {
      host: imap.host,
      port: imap.tlsPort,
      security: 'tls',
      user: 'settings',
      caPem: imap.caPem,
    } as const;
    return keepAccount(desk.open, place, { secret: 'secret', provider: undefined });
  });
  const current = { open: desk.open, tokens, outbox: { wake: () => undefined } } as unknown as OpenSession;
  const given = { id, host: smtp.host, port: smtp.port, security: 'tls', user: 'settings', from: sender } as const;
  return { ...desk, smtp, id, current, given };
}

describe('how an account sends', () => {
  it('is proposed from the server that is read, and its folders', async () => {
    const { current, id } = await scene();
    expect(await showSending(current, id)).toEqual(ok(undefined));
    const proposed = await proposeFor(current, id);
    expect(proposed).toMatchObject({ ok: true, value: { port: 465, security: 'tls', user: 'settings' } });
  });

  it('is kept only once the server let the desk in', async () => {
    const { current, given, id, smtp } = await scene();
    expect(await keepSendingOf(current, { ...given, password: 'wrong' })).toMatchObject({
      failure: { code: 'smtp-login-refused' },
    });
    expect(await showSending(current, id)).toEqual(ok(undefined));
    expect(await lookAtSending(current, given)).toEqual(ok({ works: true }));
    expect(await keepSendingOf(current, { ...given, from: { name: 'DPO', address: 'nobody' } })).toEqual(
      fail({ code: 'address-unreadable' }),
    );
    expect((await keepSendingOf(current, given)).ok).toBe(true);
    expect(await showSending(current, id)).toMatchObject({ ok: true, value: { from: sender, port: smtp.port } });
    expect(await stopSending(current, id)).toEqual(ok({ stopped: true }));
    expect(await showSending(current, id)).toEqual(ok(undefined));
  });

  it('keeps a password of its own sealed, also under other keys of the desk', async () => {
    const { current, given, id, database, desk, open } = await scene();
    expect((await keepSendingOf(current, { ...given, password: 'secret' })).ok).toBe(true);
    const kept = present(findAccount(database, id));
    expect(present(kept.sealedSendingSecret).includes('secret')).toBe(false);
    const other = new Uint8Array(32).fill(7);
    desk.transact(() => resealAccounts(database, open.keys.credentials, other));
    expect(sendingSecretOf(other, present(findAccount(database, id)))).toBe('secret');
    expect(sendingSecretOf(open.keys.credentials, present(findAccount(database, id)))).toBeUndefined();
  });

  it('is chosen by the controller of the case', async () => {
    const { open, desk, database, id } = await scene();
    const of = (controller: string | undefined) => ({ ...sendingBy('x'), controller });
    const keep = (controller: string | undefined) =>
      desk.transact(() => keepSending(database, id, { sending: of(controller), sealedSendingSecret: null }));
    keep('another');
    expect(sendingAccountFor(open, { controller: 'kraaft' })).toEqual(fail({ code: 'sending-not-set-up' }));
    keep(undefined);
    expect(sendingAccountFor(open, { controller: 'kraaft' }).ok).toBe(true);
    expect(sendingAccount(open, 'nobody')).toEqual(fail({ code: 'account-unknown', id: 'nobody' }));
  });
});

function sendingBy(host: string) {
  return {
    host,
    port: 465,
    security: 'tls',
    user: 'x',
    from: sender,
    sentFolder: undefined,
    draftsFolder: undefined,
  } as const;
}

it('renews a token that the server refuses before its time, once (RFC 6749 6)', async () => {
  const smtp = await startSmtp(imap.certificates);
  onTestFinished(smtp.stop);
  smtp.answers.tokens.add('fresh');
  const asked: (TokenUse | undefined)[] = [];
  const tokens: Tokens = {
    ...noTokens,
    accessTokenFor: async (_id, use) => {
      asked.push(use);
      return ok(use?.isRefused === true ? 'fresh' : 'stale');
    },
  };
  const desk = throwawayDesk();
  const { draft, send, pass, line } = outboxWorld({ smtp, desk, tokens, sending: { sentFolder: undefined } });
  desk.desk.transact(() => {
    const [account] = desk.database.sqlite.prepare('SELECT id FROM account').all() as { id: string }[];
    keepSecret(desk.open, present(account).id, { secret: '{}', provider: 'google' });
  });
  const letter = draft();
  await send(letter);
  await pass(16);
  expect(line(letter.id).state).toBe('sent');
  expect(smtp.taken).toHaveLength(1);
  expect(asked.map((use) => use?.isRefused)).toEqual([false, true]);
  // The token is shown to the server that sends, and must be allowed there.
  expect(asked[0]?.server).toMatchObject({ host: 'localhost', security: 'tls' });
});
