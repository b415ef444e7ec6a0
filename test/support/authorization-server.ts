// A real OAuth 2.0 authorization server on localhost (RFC 6749, 7636, 9207): strict about what it is asked, and as wrong
// as a test tells it to be.

import { createHash, randomBytes } from 'node:crypto';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { AuthorizationServer, AuthorizationServers } from '#host/oauth/authorization-server.ts';
import type { Certificates } from './certificates.ts';

export interface TestClient {
  readonly clientId: string;
  readonly clientSecret?: string;
}

/** How the server departs from what is right. */
export interface Misbehaviour {
  /** More or other parameters in the browser's way back. */
  answer?: (parameters: URLSearchParams) => void;
  /** Instead of the token answer. */
  token?: (form: URLSearchParams) => { status: number; body: unknown } | 'hang up' | undefined;
}

export interface TestAuthorizationServer {
  readonly origin: string;
  readonly servers: AuthorizationServers;
  /** Reaches this server alone, and trusts it. */
  readonly fetch: typeof fetch;
  readonly misbehaves: Misbehaviour;
  /** Where a mail server asks whether a token holds (RFC 7662), over plain http. */
  readonly introspectionUrl: string;
  /** Every form that came to the token endpoint. */
  readonly forms: URLSearchParams[];
  /** Access tokens that the mail server would take now. */
  accepts(accessToken: string): boolean;
  /** From now on no access token that was given is taken any more; the refresh tokens are. */
  withdrawAccess(): void;
  /** From now on nothing that was given is taken any more. */
  revokeAll(): void;
  /** What a browser does: opens the address as this user, and follows the way back. undefined: it was refused here. */
  browse(url: string, act?: 'allow' | 'deny'): Promise<URL | undefined>;
  stop(): Promise<void>;
}

interface Code {
  readonly challenge: string;
  readonly redirectUri: string;
  readonly clientId: string;
  readonly scope: string;
}

const hour = 3600;

export async function startAuthorizationServer(options: {
  readonly certificates: Certificates;
  readonly client: TestClient;
  /** The built-in registration of the app; none where not given. */
  readonly builtIn?: TestClient;
  /** IMAP hosts to which the tokens belong. */
  readonly mailHosts?: readonly string[];
  /** Seconds for which an access token serves. */
  readonly life?: number;
  /** Whose mailbox the tokens open. */
  readonly user?: string;
  readonly rotates?: boolean;
  readonly hasFreePath?: boolean;
}): Promise<TestAuthorizationServer> {
  const { certificates, client, life = hour, rotates = true } = options;
  const codes = new Map<string, Code>();
  const refreshTokens = new Map<string, string>();
  const accessTokens = new Set<string>();
  const forms: URLSearchParams[] = [];
  const misbehaves: Misbehaviour = {};
  const { cert, key } = certificates.good;
  const server = createServer({ cert, key }, (request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `https://localhost:${port}`;

  const introspection = createPlainServer((request, response) => {
    void answerWhether(request, response);
  });

  async function answerWhether(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await read(request);
    const active = accessTokens.has(new URLSearchParams(text).get('token') ?? '');
    const body = active ? { active, username: options.user ?? 'dpo@example.org' } : { active };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
  await new Promise<void>((resolve) => introspection.listen(0, '127.0.0.1', resolve));
  const asking = introspection.address() as AddressInfo;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname.endsWith('/token') && request.method === 'POST') return answerToken(await read(request), response);
    response.writeHead(404).end();
  }

  function answerToken(text: string, response: ServerResponse): void {
    const form = new URLSearchParams(text);
    forms.push(form);
    const wrong = misbehaves.token?.(form);
    if (wrong === 'hang up') return void response.destroy();
    const { status, body } = wrong ?? grant(form);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  function grant(form: URLSearchParams): { status: number; body: unknown } {
    const isKnown =
      form.get('client_id') === client.clientId && (form.get('client_secret') ?? undefined) === client.clientSecret;
    if (!isKnown) return { status: 401, body: { error: 'invalid_client', error_description: 'who are you?' } };
    const invalid = { status: 400, body: { error: 'invalid_grant', error_description: 'geheim@example.org' } };
    if (form.get('grant_type') === 'authorization_code') {
      const code = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? ''); // a code serves once (RFC 6749, 4.1.2)
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (code === undefined || code.redirectUri !== form.get('redirect_uri') || code.challenge !== challenge)
        return invalid;
      return { status: 200, body: tokens(code.scope, newRefreshToken(code.scope)) };
    }
    if (form.get('grant_type') === 'refresh_token') {
      const token = form.get('refresh_token') ?? '';
      const scope = refreshTokens.get(token);
      if (scope === undefined) return invalid;
      if (!rotates) return { status: 200, body: tokens(scope, undefined) };
      refreshTokens.delete(token);
      return { status: 200, body: tokens(scope, newRefreshToken(scope)) };
    }
    return { status: 400, body: { error: 'unsupported_grant_type' } };
  }

  function newRefreshToken(scope: string): string {
    const token = `refresh-${randomBytes(12).toString('hex')}`;
    refreshTokens.set(token, scope);
    return token;
  }

  function tokens(scope: string, refreshToken: string | undefined): object {
    const accessToken = `access-${randomBytes(12).toString('hex')}`;
    accessTokens.add(accessToken);
    const refresh = refreshToken === undefined ? {} : { refresh_token: refreshToken };
    return { token_type: 'Bearer', access_token: accessToken, expires_in: life, scope, ...refresh };
  }

  /** The page of the provider, and what the user does there. */
  async function browse(text: string, act: 'allow' | 'deny' = 'allow'): Promise<URL | undefined> {
    const url = new URL(text);
    const given = url.searchParams;
    const redirectUri = given.get('redirect_uri') ?? '';
    const isRight =
      url.origin === origin &&
      given.get('response_type') === 'code' &&
      given.get('client_id') === client.clientId &&
      given.get('code_challenge_method') === 'S256' &&
      (given.get('code_challenge') ?? '').length === 43 &&
      (given.get('state') ?? '').length >= 22 &&
      /^http:\/\/(?:127\.0\.0\.1|localhost):\d+\//u.test(redirectUri);
    if (!isRight) return undefined;
    const back = new URL(redirectUri);
    const issuer = `${origin}/${url.pathname.split('/')[1]}`;
    back.searchParams.set('state', given.get('state') ?? '');
    back.searchParams.set('iss', issuer);
    if (act === 'deny') back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(16).toString('hex');
      const [challenge, scope] = [given.get('code_challenge') ?? '', given.get('scope') ?? ''];
      codes.set(code, { challenge, scope, redirectUri, clientId: client.clientId });
      back.searchParams.set('code', code);
    }
    misbehaves.answer?.(back.searchParams);
    return back;
  }

  return {
    origin,
    servers: serversAt(origin, options),
    fetch: fetchFrom(port, certificates.caPem),
    introspectionUrl: `http://127.0.0.1:${asking.port}/introspect`,
    misbehaves,
    forms,
    accepts: (accessToken) => accessTokens.has(accessToken),
    withdrawAccess: () => accessTokens.clear(),
    revokeAll: () => {
      accessTokens.clear();
      refreshTokens.clear();
    },
    browse,
    stop: async () => {
      introspection.closeAllConnections();
      introspection.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serversAt(
  origin: string,
  options: { readonly builtIn?: TestClient; readonly mailHosts?: readonly string[]; readonly hasFreePath?: boolean },
): AuthorizationServers {
  const { hasFreePath = true } = options;
  const make = (provider: 'google' | 'microsoft'): AuthorizationServer => ({
    provider,
    builtIn: options.builtIn,
    mailScope: 'imap',
    scope: 'imap offline',
    parameters: { prompt: 'consent' },
    redirectHost: hasFreePath ? '127.0.0.1' : 'localhost',
    hasFreePath,
    mailHosts: options.mailHosts ?? ['localhost'],
    endpoints: (tenant) => {
      const issuer = `${origin}/${provider === 'google' ? 'google' : tenant}`;
      return { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` };
    },
    isIssuer: (issuer) => new RegExp(`^${origin}/[a-z0-9-]+$`, 'u').test(issuer),
  });
  return { google: make('google'), microsoft: make('microsoft') };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Node's own `fetch` takes no certificate authority of a test's. */
function fetchFrom(port: number, ca: string): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input as string | URL);
    const headers = Object.fromEntries(new Headers(init.headers as HeadersInit));
    return await new Promise<Response>((resolve, reject) => {
      const { signal } = init;
      const options = {
        method: init.method ?? 'GET',
        headers,
        ca,
        port,
        agent: false as const,
        ...(signal && { signal }),
      };
      const asking = httpsRequest(url, options, (answer) => {
        read(answer).then(
          (text) =>
            resolve(
              new Response(text, {
                status: answer.statusCode ?? 0,
                headers: { 'content-type': answer.headers['content-type'] ?? '' },
              }),
            ),
          reject,
        );
      });
      asking.on('error', (fault) =>
        reject(signal?.aborted === true ? (signal.reason as Error) : new TypeError('fetch failed', { cause: fault })),
      );
      asking.end(init.body === null || init.body === undefined ? undefined : String(init.body as URLSearchParams));
    });
  };
}
