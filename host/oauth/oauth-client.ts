// The desk as a client of an authorization server: asks for a code, exchanges it, renews the token (RFC 6749, 7636).

import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  Configuration,
  customFetch,
  None,
  randomPKCECodeVerifier,
  refreshTokenGrant,
  type CustomFetch,
  type TokenEndpointResponse,
} from 'openid-client';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { SignInObstacle } from '#core/desk/sign-in-obstacle.ts';
import type { AuthorizationServer, ClientRegistration } from './authorization-server.ts';
import type { Grant } from './grant.ts';
import { obstacleOfRefresh, obstacleOfSignIn } from './oauth-fault.ts';

/** Seconds for one exchange with the token endpoint. */
const patience = 20;

/** Where a server does not say how long a token serves, in seconds. */
const shortLife = 300;

/** Tokens come from the far side of a network: the reading of one is bounded like everything from there. */
const largestToken = 20_000;

export interface Registered {
  readonly server: AuthorizationServer;
  readonly client: ClientRegistration;
  readonly tenant: string;
}

export interface OAuthPorts {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends what is under way when the desk is locked. */
  readonly signal: AbortSignal;
}

export interface AuthorizationRequest {
  readonly url: string;
  readonly verifier: string;
}

/** The address that the browser opens. `hint` fills in the user; nobody else sees it. */
export async function requestAuthorization(
  registered: Registered,
  request: { readonly redirectUri: string; readonly state: string; readonly hint: string },
): Promise<AuthorizationRequest> {
  const { server } = registered;
  const verifier = randomPKCECodeVerifier();
  const url = buildAuthorizationUrl(configurationOf(registered), {
    ...server.parameters,
    redirect_uri: request.redirectUri,
    scope: server.scope,
    state: request.state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    login_hint: request.hint,
  });
  return { url: url.href, verifier };
}

/** Exchanges the code that the browser brought for tokens. */
export async function exchangeCode(
  registered: Registered,
  answer: { readonly url: URL; readonly state: string; readonly verifier: string },
  ports: OAuthPorts,
): Promise<Result<Grant, SignInObstacle>> {
  const { server } = registered;
  const { provider } = server;
  // RFC 9207: an answer that names another issuer was mixed up with another server's.
  const issuers = answer.url.searchParams.getAll('iss');
  if (!issuers.every((issuer) => server.isIssuer(issuer))) return fail({ code: 'sign-in-answer', provider });
  try {
    const checks = { pkceCodeVerifier: answer.verifier, expectedState: answer.state, idTokenExpected: false };
    const configuration = configurationOf(registered, ports, issuers[0]);
    const given = await authorizationCodeGrant(configuration, answer.url, checks);
    if (!coversMail(given, server)) return fail({ code: 'sign-in-refused', provider, reason: 'scope' });
    return grantOf(registered, given, undefined, ports.now());
  } catch (fault) {
    return fail(obstacleOfSignIn(fault, provider));
  }
}

/** A fresh access token, and the refresh token that serves from now on. */
export async function renewGrant(
  registered: Registered,
  refreshToken: string,
  ports: OAuthPorts,
): Promise<Result<Grant, SignInObstacle>> {
  try {
    const given = await refreshTokenGrant(configurationOf(registered, ports), refreshToken);
    return grantOf(registered, given, refreshToken, ports.now());
  } catch (fault) {
    return fail(obstacleOfRefresh(fault, registered.server.provider));
  }
}

function configurationOf({ server, client, tenant }: Registered, ports?: OAuthPorts, issuer?: string): Configuration {
  const endpoints = server.endpoints(tenant);
  const proof = client.clientSecret === undefined ? None() : ClientSecretPost(client.clientSecret);
  const metadata = { ...endpoints, ...(issuer !== undefined && { issuer }) };
  const configuration = new Configuration(metadata, client.clientId, undefined, proof);
  configuration.timeout = patience;
  if (ports !== undefined) configuration[customFetch] = boundTo(ports);
  return configuration;
}

/** `fetch` that also ends with the desk's session. */
function boundTo({ fetch: ask, signal }: OAuthPorts): CustomFetch {
  return async (url, options) => {
    const signals = options.signal === undefined ? [signal] : [signal, options.signal];
    return await ask(url, { ...options, body: options.body ?? null, signal: AbortSignal.any(signals) });
  };
}

/** A user may leave out a part of what was asked for; a server that names no scope gave all of it (RFC 6749, 5.1). */
function coversMail({ scope }: TokenEndpointResponse, { mailScope }: AuthorizationServer): boolean {
  if (scope === undefined) return true;
  return scope.split(' ').some((one) => one.toLowerCase() === mailScope.toLowerCase());
}

function grantOf(
  { server, client, tenant }: Registered,
  given: TokenEndpointResponse,
  before: string | undefined,
  now: number,
): Result<Grant, SignInObstacle> {
  const { provider } = server;
  const refreshToken = given.refresh_token ?? before;
  // Without one the desk would lose its access within the hour.
  if (refreshToken === undefined) return fail({ code: 'sign-in-refused', provider, reason: 'scope' });
  if (given.token_type.toLowerCase() !== 'bearer' || !isToken(given.access_token) || !isToken(refreshToken)) {
    return fail({ code: 'sign-in-answer', provider });
  }
  return ok({
    refreshToken,
    accessToken: given.access_token,
    expiresAt: now + (given.expires_in ?? shortLife) * 1000,
    clientId: client.clientId,
    ...(client.clientSecret !== undefined && { clientSecret: client.clientSecret }),
    ...(provider === 'microsoft' && { tenant }),
  });
}

/** RFC 6749, A.12 and A.17: printable ASCII. Anything else could end a line of IMAP. */
function isToken(text: string): boolean {
  return text.length <= largestToken && /^[\u0020-\u007E]+$/u.test(text);
}
