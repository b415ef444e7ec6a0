// Access tokens of a kept account: fresh when asked for, renewed once, never shown to a stranger.

import { describe, expect, test } from 'vitest';
import { findAccount } from '#db/accounts.ts';
import { createOAuth } from '#host/oauth/oauth.ts';
import { keepAccount } from '#host/sync/keep-account.ts';
import { secretOf } from '#host/sync/account-secret.ts';
import { signInWorld, valueOf, type SignInWorld } from '#test/support/sign-in-world.ts';

const server = { host: 'localhost', port: 993, security: 'tls', user: 'dpo@example.org' } as const;

/** Signs in and keeps the account, as `accounts.add` does. */
async function keep(world: SignInWorld, at: { readonly host?: string } = {}): Promise<string> {
  const ticket = await world.signIn();
  const signedIn = valueOf(world.oauth.tokens.signedIn(ticket, { server, isLast: true }));
  return world.desk.transact(() => keepAccount(world.open, { ...server, ...at }, signedIn).id);
}

function sealedOf({ open, database }: SignInWorld, id: string): Record<string, unknown> {
  const account = findAccount(database, id);
  if (account === undefined) throw new Error('no such account');
  return JSON.parse(secretOf(open, account) ?? '{}') as Record<string, unknown>;
}

const refreshes = ({ provider }: SignInWorld) =>
  provider.forms.filter((form) => form.get('grant_type') === 'refresh_token').length;

describe('an access token', () => {
  test('is given as it is while it is fresh', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    const token = valueOf(await world.oauth.tokens.accessTokenFor(id));
    expect(world.provider.accepts(token)).toBe(true);
    expect(valueOf(await world.oauth.tokens.accessTokenFor(id))).toBe(token);
    expect(refreshes(world)).toBe(0);
  });

  test('is renewed a minute before it runs out, and the new one is sealed with the account', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    const before = sealedOf(world, id);
    world.setNow('2026-03-05T09:58:30.000Z');
    expect(valueOf(await world.oauth.tokens.accessTokenFor(id))).toBe(before['accessToken']);
    world.setNow('2026-03-05T09:59:30.000Z');
    const token = valueOf(await world.oauth.tokens.accessTokenFor(id));
    const after = sealedOf(world, id);
    expect(after).toMatchObject({
      accessToken: token,
      clientId: before['clientId'],
      clientSecret: before['clientSecret'],
    });
    expect(after['refreshToken']).not.toBe(before['refreshToken']);
    expect(world.provider.accepts(token)).toBe(true);
    expect(valueOf(await world.restarted().tokens.accessTokenFor(id))).toBe(token);
    expect(refreshes(world)).toBe(1);
  });

  test('is renewed once for all who ask', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    world.setNow('2026-03-05T12:00:00.000Z');
    const asked = Array.from({ length: 20 }, () => world.oauth.tokens.accessTokenFor(id));
    const tokens = (await Promise.all(asked)).map(valueOf);
    expect(new Set(tokens).size).toBe(1);
    expect(refreshes(world)).toBe(1);
  });

  test('is renewed before its time when a mail server refused it', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    const token = valueOf(await world.oauth.tokens.accessTokenFor(id));
    expect(valueOf(await world.oauth.tokens.accessTokenFor(id, { isRefused: true }))).not.toBe(token);
  });

  test('keeps its refresh token where the provider gives no other', async () => {
    const world = await signInWorld({ rotates: false });
    const id = await keep(world);
    const { refreshToken } = sealedOf(world, id);
    world.setNow('2026-03-05T12:00:00.000Z');
    await world.oauth.tokens.accessTokenFor(id);
    expect(sealedOf(world, id)['refreshToken']).toBe(refreshToken);
  });

  test('whose sign-in the provider ended asks for a new one; the account stays', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    const before = sealedOf(world, id);
    world.provider.revokeAll();
    world.setNow('2026-03-05T12:00:00.000Z');
    const failure = { code: 'sign-in-expired', provider: 'google' };
    expect(await world.oauth.tokens.accessTokenFor(id)).toEqual({ ok: false, failure });
    expect(sealedOf(world, id)).toEqual(before);
  });

  test.each<[string, { status: number; body: unknown } | 'hang up', string]>([
    ['is silent', 'hang up', 'network'],
    ['is down', { status: 500, body: {} }, 'unavailable'],
  ])('of a provider that %s is tried again later, with the same refresh token', async (_what, answer, reason) => {
    const world = await signInWorld();
    const id = await keep(world);
    world.setNow('2026-03-05T12:00:00.000Z');
    world.provider.misbehaves.token = () => answer;
    const failure = { code: 'sign-in-unreachable', provider: 'google', reason };
    expect(await world.oauth.tokens.accessTokenFor(id)).toEqual({ ok: false, failure });
    world.provider.misbehaves.token = () => undefined;
    expect((await world.oauth.tokens.accessTokenFor(id)).ok).toBe(true);
  });

  test('that could not be written down is not used; the next one to ask writes it first', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    world.setNow('2026-03-05T12:00:00.000Z');
    world.database.sqlite.pragma('query_only = 1');
    expect((await world.oauth.tokens.accessTokenFor(id)).ok).toBe(false);
    world.database.sqlite.pragma('query_only = 0');
    const token = valueOf(await world.oauth.tokens.accessTokenFor(id));
    expect(sealedOf(world, id)['accessToken']).toBe(token);
    expect(world.provider.accepts(token)).toBe(true);
    expect(refreshes(world)).toBe(1);
  });

  test('of a sign-in that was replaced meanwhile is forgotten', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    world.setNow('2026-03-05T12:00:00.000Z');
    let renewed: Promise<string> | undefined;
    world.provider.misbehaves.token = (form) => {
      if (form.get('grant_type') === 'refresh_token') renewed ??= keep(world);
      return undefined;
    };
    // The second sign-in is kept while the first one's token is on its way: whichever ends last, one whole grant stays.
    const token = valueOf(await world.oauth.tokens.accessTokenFor(id));
    expect(await renewed).toBe(id);
    expect(world.provider.accepts(token)).toBe(true);
    expect(world.provider.accepts(sealedOf(world, id)['accessToken'] as string)).toBe(true);
  });

  test('is not given for an account on another server, without a sign-in, or that is not there', async () => {
    const world = await signInWorld();
    const elsewhere = await keep(world, { host: 'evil.example.org' });
    const own = world.desk.transact(
      () => keepAccount(world.open, { ...server, user: 'b' }, { secret: '{}', provider: undefined }).id,
    );
    const { tokens } = world.oauth;
    expect(await tokens.accessTokenFor(elsewhere)).toMatchObject({ failure: { code: 'sign-in-other-server' } });
    expect(await tokens.accessTokenFor(own)).toMatchObject({ failure: { code: 'account-secret-missing' } });
    expect(await tokens.accessTokenFor('x')).toMatchObject({ failure: { code: 'account-unknown' } });
  });

  test('is not given once the desk is being locked', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    world.setNow('2026-03-05T12:00:00.000Z');
    const asked = world.oauth.tokens.accessTokenFor(id);
    await world.oauth.stop();
    expect(await asked).toMatchObject({ failure: { code: 'desk-locked' } });
    expect(await world.oauth.tokens.accessTokenFor(id)).toMatchObject({ failure: { code: 'desk-locked' } });
  });

  test('is nowhere in the clear on disk', async () => {
    const world = await signInWorld();
    const id = await keep(world);
    const { accessToken, refreshToken } = sealedOf(world, id);
    const row = findAccount(world.database, id);
    const octets = row?.sealedSecret?.toString('latin1') ?? '';
    expect(octets.length).toBeGreaterThan(100);
    for (const secret of [accessToken, refreshToken, 'refreshToken']) expect(octets).not.toContain(secret);
    expect(row).toMatchObject({ signIn: 'oauth', provider: 'google' });
  });
});

test('the real providers are used where no others are given', () => {
  const oauth = createOAuth({} as never, { now: () => '2026-03-05T09:00:00Z' as never });
  expect(Object.keys(oauth)).toEqual(['signIns', 'tokens', 'stop']);
});
