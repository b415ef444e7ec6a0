// Signing in with a mail provider, end to end against a local authorization server.

import { describe, expect, test } from 'vitest';
import { authorizationServers, isTenant } from '#host/oauth/authorization-server.ts';
import { isProviderUrl } from '#host/oauth/provider-url.ts';
import { createTickets } from '#host/oauth/tickets.ts';
import { asOwnClient, signInWorld, valueOf, visit, type SignInWorld } from '#test/support/sign-in-world.ts';

const here = { server: { host: 'localhost', security: 'tls' }, isLast: false } as const;

interface Begun {
  readonly id: string;
  readonly url: string;
  readonly outcome: Promise<unknown>;
  readonly back: URL;
}

/** Begins, and lets the user answer at the provider; the browser has not come back yet. */
async function halfway({ oauth, provider }: SignInWorld, act: 'allow' | 'deny' = 'allow'): Promise<Begun> {
  const { id, url } = valueOf(await oauth.signIns.begin({ provider: 'google', ...asOwnClient }));
  const outcome = oauth.signIns.finish(id);
  const back = await provider.browse(url, act);
  if (back === undefined) throw new Error('the provider refused the request');
  return { id, url, outcome, back };
}

const codeOf = async (outcome: Promise<unknown>) => ((await outcome) as { failure?: { code: string } }).failure;

describe('a sign-in', () => {
  test('ends in a ticket that gives the tokens to the host, not to the page', async () => {
    const world = await signInWorld();
    const ticket = await world.signIn();
    expect(ticket).toMatch(/^[\w-]{32}$/u);
    const signedIn = valueOf(world.oauth.tokens.signedIn(ticket, here));
    expect(world.provider.accepts(signedIn.accessToken)).toBe(true);
    expect(JSON.parse(signedIn.secret)).toMatchObject({
      kind: 'oauth',
      ...asOwnClientId,
      accessToken: signedIn.accessToken,
    });
  });

  const asOwnClientId = { clientId: asOwnClient.clientId, clientSecret: asOwnClient.clientSecret };

  test('asks for what RFC 8252 and RFC 7636 ask for, and hands the address to the system’s browser', async () => {
    const world = await signInWorld();
    const { url, id } = valueOf(await world.oauth.signIns.begin({ provider: 'google', ...asOwnClient }));
    const { searchParams } = new URL(url);
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: asOwnClient.clientId,
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/u) as string,
      scope: 'imap offline',
      state: expect.stringMatching(/^[\w-]{43}$/u) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/u) as string,
      code_challenge_method: 'S256',
      login_hint: 'dpo@example.org',
      prompt: 'consent',
    });
    expect(url).not.toContain(asOwnClient.clientSecret);
    expect(world.opened).toEqual([url]);
    world.oauth.signIns.cancel(id);
  });

  test('that the desk is locked under, while it begins, leaves nobody listening', async () => {
    const world = await signInWorld();
    const beginning = world.oauth.signIns.begin({ provider: 'google', ...asOwnClient });
    await world.oauth.stop();
    expect(await beginning).toEqual({ ok: false, failure: { code: 'sign-in-cancelled' } });
    expect(world.opened).toEqual([]);
  });

  test('shows the browser a page without scripts, in its language', async () => {
    const world = await signInWorld();
    const { back, outcome } = await halfway(world);
    const page = await visit(back);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="nl">');
    expect(page.text).toContain('U kunt dit venster sluiten');
    expect(page.text).not.toMatch(/<script|code|state/iu);
    expect(page.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    await outcome;
    expect((await visit(back)).status).toBe(0);
  });

  test.each([
    ['fr-BE, nl;q=0.8', 'Vous pouvez fermer cette fenêtre'],
    ['de, en-GB', 'You can close this window'],
    ['', 'You can close this window'],
  ])('speaks the first of %s that it knows', async (language, title) => {
    const world = await signInWorld();
    const { back } = await halfway(world);
    expect((await visit(back, { headers: { 'accept-language': language } })).text).toContain(title);
  });

  test('on Microsoft’s terms comes back to http://localhost without a path of its own', async () => {
    const world = await signInWorld({ hasFreePath: false });
    const { id, url } = valueOf(
      await world.oauth.signIns.begin({ provider: 'microsoft', ...asOwnClient, tenant: 'example.org' }),
    );
    expect(new URL(url).pathname).toBe('/example.org/authorize');
    expect(new URL(url).searchParams.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+\/$/u);
    const finished = world.oauth.signIns.finish(id);
    world.provider.misbehaves.answer = (parameters) => parameters.set('iss', `${world.provider.origin}/0a1b-2c3d`);
    await visit((await world.provider.browse(url)) as URL);
    const { ticket } = valueOf(await finished);
    expect(JSON.parse(valueOf(world.oauth.tokens.signedIn(ticket, here)).secret)).toMatchObject({
      tenant: 'example.org',
    });
  });
});

describe('the way back', () => {
  test.each<[string, (back: URL) => Parameters<typeof visit>]>([
    ['another path', (back) => [new URL(`/other${back.search}`, back)]],
    ['a wrong state', (back) => [withParameter(back, 'state', 'x'.repeat(43))]],
    ['no state', (back) => [withParameter(back, 'state', undefined)]],
    ['two states', (back) => [new URL(`${back.href}&state=${back.searchParams.get('state')}`)]],
    ['another host, as after DNS rebinding', (back) => [back, { headers: { host: `evil.example.org:${back.port}` } }]],
    ['another method', (back) => [back, { method: 'POST' }]],
  ])('turns away %s and goes on waiting', async (_what, request) => {
    const world = await signInWorld();
    const { back, outcome } = await halfway(world);
    const page = await visit(...request(back));
    expect([page.status, page.text]).toEqual([404, '']);
    await visit(back);
    expect(await outcome).toMatchObject({ ok: true });
  });

  test('refuses an answer of another issuer (RFC 9207)', async () => {
    const world = await signInWorld();
    world.provider.misbehaves.answer = (parameters) => parameters.set('iss', 'https://evil.example.org/google');
    const { back, outcome } = await halfway(world);
    await visit(back);
    expect(await codeOf(outcome)).toEqual({ code: 'sign-in-answer', provider: 'google' });
    expect(world.provider.forms).toEqual([]);
  });

  test('refuses the code of somebody else’s sign-in: the verifier does not fit (RFC 7636)', async () => {
    const [world] = [await signInWorld()];
    const stranger = await halfway(world);
    const own = await halfway(world);
    // What an attacker would slip in: their own code, in an answer to our user's sign-in.
    await visit(withParameter(own.back, 'code', stranger.back.searchParams.get('code') ?? ''));
    expect(await codeOf(own.outcome)).toEqual({ code: 'sign-in-answer', provider: 'google' });
  });

  test('a stolen redirect is worth nothing: without the verifier the code is refused', async () => {
    const world = await signInWorld();
    const { back, url } = await halfway(world);
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: new URL(url).searchParams.get('redirect_uri') ?? '',
      client_id: asOwnClient.clientId,
      client_secret: asOwnClient.clientSecret ?? '',
      code_verifier: 'a'.repeat(43),
    });
    const answer = await world.provider.fetch(`${world.provider.origin}/google/token`, { method: 'POST', body });
    expect(answer.status).toBe(400);
  });

  test('serves once: the same answer again finds nobody, and the code does not work twice', async () => {
    const world = await signInWorld();
    const { back, outcome } = await halfway(world);
    await visit(back);
    await outcome;
    expect((await visit(back)).status).toBe(0);
    const second = await halfway(world);
    await visit(withParameter(second.back, 'code', back.searchParams.get('code') ?? ''));
    expect(await codeOf(second.outcome)).toEqual({ code: 'sign-in-answer', provider: 'google' });
  });
});

describe('a sign-in that does not come about', () => {
  test('says that the user did not allow it', async () => {
    const world = await signInWorld();
    const { back, outcome } = await halfway(world, 'deny');
    expect((await visit(back)).status).toBe(200);
    expect(await codeOf(outcome)).toEqual({ code: 'sign-in-refused', provider: 'google', reason: 'denied' });
  });

  test.each([
    ['unauthorized_client', 'client'],
    ['invalid_scope', 'scope'],
    ['consent_required', 'admin'],
    ['interaction_required', 'admin'],
    ['constructor', 'other'],
  ])('names %s as %s', async (error, reason) => {
    const world = await signInWorld();
    world.provider.misbehaves.answer = (parameters) => parameters.set('error', error);
    const { back, outcome } = await halfway(world, 'deny');
    await visit(back);
    expect(await codeOf(outcome)).toEqual({ code: 'sign-in-refused', provider: 'google', reason });
  });

  test('ends after the time it is given', async () => {
    const world = await signInWorld({ patience: 30 });
    const { back, outcome } = await halfway(world);
    expect(await codeOf(outcome)).toEqual({ code: 'sign-in-too-late' });
    expect((await visit(back)).status).toBe(0);
  });

  test('ends when it is cancelled, and when the desk is locked', async () => {
    const world = await signInWorld();
    const first = await halfway(world);
    world.oauth.signIns.cancel(first.id);
    expect(await codeOf(first.outcome)).toEqual({ code: 'sign-in-cancelled' });
    expect((await visit(first.back)).status).toBe(0);
    const second = await halfway(world);
    await world.oauth.stop();
    expect(await codeOf(second.outcome)).toEqual({ code: 'sign-in-cancelled' });
    expect((await visit(second.back)).status).toBe(0);
  });

  test('ends when the desk is locked during the exchange', async () => {
    const world = await signInWorld();
    const { back, outcome } = await halfway(world);
    world.provider.misbehaves.token = () => {
      void world.oauth.stop();
      return 'hang up';
    };
    await visit(back);
    expect(await codeOf(outcome)).toEqual({ code: 'sign-in-cancelled' });
  });

  test('the fourth at once ends the first', async () => {
    const world = await signInWorld();
    const first = await halfway(world);
    for (let count = 0; count < 3; count += 1) await halfway(world);
    expect(await codeOf(first.outcome)).toEqual({ code: 'sign-in-cancelled' });
  });

  test('is unknown after it was finished, and when it never was', async () => {
    const world = await signInWorld();
    const { back, id, outcome } = await halfway(world);
    await visit(back);
    await outcome;
    for (const one of [id, 'x', '']) {
      expect(await world.oauth.signIns.finish(one)).toEqual({ ok: false, failure: { code: 'sign-in-missing' } });
    }
  });

  test.each<[string, object, object]>([
    ['no client id where none is built in', { clientId: ' ' }, { code: 'sign-in-no-client', provider: 'google' }],
    ['a client id with a line break', { clientId: 'a\r\nb' }, { code: 'sign-in-refused', reason: 'client' }],
    [
      'a directory that leads elsewhere',
      { tenant: 'evil.example.org/x' },
      { code: 'sign-in-refused', reason: 'tenant' },
    ],
    ['a directory that climbs', { tenant: '..' }, { code: 'sign-in-refused', reason: 'tenant' }],
  ])('does not begin with %s', async (_what, request, failure) => {
    const { oauth, opened } = await signInWorld();
    const begun = await oauth.signIns.begin({ provider: 'google', ...asOwnClient, ...request });
    expect(begun).toMatchObject({ ok: false, failure });
    expect(opened).toEqual([]);
  });

  test('takes the built-in registration where the user brings none', async () => {
    const { oauth } = await signInWorld({ builtIn: { clientId: 'built-in' } });
    const { url } = valueOf(await oauth.signIns.begin({ provider: 'google', user: 'dpo@example.org' }));
    expect(new URL(url).searchParams.get('client_id')).toBe('built-in');
  });
});

describe('a token answer', () => {
  const right = { token_type: 'Bearer', access_token: 'a', refresh_token: 'r', expires_in: 3600 };

  test.each<[string, { status: number; body: unknown } | 'hang up', object]>([
    [
      'that knows no such client',
      { status: 401, body: { error: 'invalid_client' } },
      { code: 'sign-in-refused', reason: 'client' },
    ],
    ['that is down', { status: 503, body: 'later' }, { code: 'sign-in-unreachable', reason: 'unavailable' }],
    ['that asks to slow down', { status: 429, body: {} }, { code: 'sign-in-unreachable', reason: 'unavailable' }],
    ['that breaks off', 'hang up', { code: 'sign-in-unreachable', reason: 'network' }],
    ['that is no JSON', { status: 200, body: '<html>' }, { code: 'sign-in-answer' }],
    ['without a token', { status: 200, body: { token_type: 'Bearer' } }, { code: 'sign-in-answer' }],
    ['of another kind', { status: 200, body: { ...right, token_type: 'mac' } }, { code: 'sign-in-answer' }],
    [
      'with a line break in the token',
      { status: 200, body: { ...right, access_token: 'a\r\nb' } },
      { code: 'sign-in-answer' },
    ],
    [
      'with an endless token',
      { status: 200, body: { ...right, access_token: 'a'.repeat(30_000) } },
      { code: 'sign-in-answer' },
    ],
    [
      'without the mail’s scope',
      { status: 200, body: { ...right, scope: 'profile' } },
      { code: 'sign-in-refused', reason: 'scope' },
    ],
    [
      'that cannot be renewed',
      { status: 200, body: { ...right, refresh_token: undefined } },
      { code: 'sign-in-refused', reason: 'scope' },
    ],
    [
      'that cannot be renewed, and says so in words',
      { status: 400, body: { error: 'x', error_description: 'geheim' } },
      { code: 'sign-in-refused', reason: 'other' },
    ],
  ])('%s ends the sign-in', async (_what, answer, failure) => {
    const world = await signInWorld();
    const { back, outcome } = await halfway(world);
    world.provider.misbehaves.token = () => answer;
    await visit(back);
    const obstacle = await codeOf(outcome);
    expect(obstacle).toMatchObject(failure);
    expect(JSON.stringify(obstacle)).not.toContain('geheim');
  });
});

describe('a ticket', () => {
  test('serves for looks and then for one account', async () => {
    const world = await signInWorld();
    const ticket = await world.signIn();
    for (const isLast of [false, false, true]) {
      expect(world.oauth.tokens.signedIn(ticket, { ...here, isLast }).ok).toBe(true);
    }
    expect(world.oauth.tokens.signedIn(ticket, here)).toMatchObject({ failure: { code: 'sign-in-missing' } });
  });

  test.each([
    ['evil.example.org', 'tls'],
    ['localhost.example.org', 'tls'],
    ['localhost', 'plaintext'],
  ] as const)('is not shown to %s (%s)', async (host, security) => {
    const world = await signInWorld();
    const ticket = await world.signIn();
    expect(world.oauth.tokens.signedIn(ticket, { server: { host, security }, isLast: true })).toMatchObject({
      failure: { code: 'sign-in-other-server', host },
    });
    expect(world.oauth.tokens.signedIn(ticket, here).ok).toBe(true);
  });

  test('belongs to one session of the desk', async () => {
    const world = await signInWorld();
    const ticket = await world.signIn();
    expect(world.restarted().tokens.signedIn(ticket, here)).toMatchObject({ failure: { code: 'sign-in-missing' } });
    await world.oauth.stop();
    expect(world.oauth.tokens.signedIn(ticket, here)).toMatchObject({ failure: { code: 'sign-in-missing' } });
  });

  test('lives for ten minutes', () => {
    let time = 0;
    const tickets = createTickets(() => time);
    const grant = { refreshToken: 'r', accessToken: 'a', expiresAt: 0, clientId: 'c' };
    const ticket = tickets.issue('google', grant);
    time = 10 * 60_000 - 1;
    expect(tickets.look(ticket)).toMatchObject({ grant });
    time += 1;
    expect(tickets.look(ticket)).toBeUndefined();
  });
});

describe('the providers', () => {
  test('are asked over https at their own hosts, for the mail and for nothing else', () => {
    const { google, microsoft } = authorizationServers;
    expect(google.scope).toBe('https://mail.google.com/');
    expect(microsoft.scope).toBe(
      'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    );
    for (const server of [google, microsoft]) {
      const { authorization_endpoint, token_endpoint } = server.endpoints('organizations');
      expect(isProviderUrl(authorization_endpoint)).toBe(true);
      expect(new URL(token_endpoint).protocol).toBe('https:');
    }
    const directory = 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0';
    expect(microsoft.isIssuer(directory)).toBe(true);
    for (const issuer of ['https://login.microsoftonline.com/organizations/v2.0', `${directory}/`, `x${directory}`]) {
      expect([issuer, microsoft.isIssuer(issuer)]).toEqual([issuer, false]);
    }
  });

  test('have addresses that may be opened; no other has', () => {
    for (const url of [
      'http://accounts.google.com/o',
      'https://accounts.google.com.example.org/',
      'https://accounts.google.com:8443/',
      'https://a@accounts.google.com/',
      'https://evil.example.org/?https://accounts.google.com/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'accounts.google.com',
      '',
    ]) {
      expect([url, isProviderUrl(url)]).toEqual([url, false]);
    }
  });

  test('a directory is an id or a domain', () => {
    for (const tenant of ['organizations', 'example.onmicrosoft.com', '9188040d-6c67-4c5b-b112-36a304b66dad'])
      expect(isTenant(tenant)).toBe(true);
    for (const tenant of ['', '.', '..', 'a..b', 'a/b', 'a?b', 'a#b', 'a\\b', 'a b', '-a', 'a%2fb'])
      expect([tenant, isTenant(tenant)]).toEqual([tenant, false]);
  });
});

function withParameter(url: URL, name: string, value: string | undefined): URL {
  const changed = new URL(url);
  if (value === undefined) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed;
}
