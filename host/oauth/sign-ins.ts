// The sign-ins that are under way: begun for a page, finished by the system's browser, worth one ticket.

import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { SignInObstacle } from '#core/desk/sign-in-obstacle.ts';
import { isTenant, type AuthorizationServers, type ClientRegistration } from './authorization-server.ts';
import { listenOnLoopback, type LoopbackListener } from './loopback-listener.ts';
import type { OAuthPorts, Registered } from './oauth-client.ts';
import type { Tickets } from './tickets.ts';

export interface SignInRequest {
  readonly provider: OAuthProvider;
  readonly user: string;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly tenant?: string | undefined;
}

type Answer<T> = Result<T, SignInObstacle>;

export interface SignIns {
  begin(request: SignInRequest): Promise<Answer<{ readonly id: string; readonly url: string }>>;
  /** Waits for the browser. */
  finish(id: string): Promise<Answer<{ readonly ticket: string }>>;
  cancel(id: string): void;
  /** Ends all of them; resolves once nobody listens any more. */
  stop(): Promise<void>;
}

/** Milliseconds that a user has for the provider's pages. */
const usualPatience = 10 * 60_000;

/** More at once is a page gone wrong: the one begun first ends. */
const mostAtOnce = 3;

interface UnderWay {
  readonly outcome: Promise<Answer<{ readonly ticket: string }>>;
  end(reason: SignInObstacle): void;
}

/** Why the wait for the browser ended without it. */
class CalledOff extends Error {
  readonly obstacle: SignInObstacle;

  constructor(obstacle: SignInObstacle) {
    super(obstacle.code);
    this.obstacle = obstacle;
  }
}

export function createSignIns(
  ports: OAuthPorts & {
    readonly servers: AuthorizationServers;
    readonly tickets: Tickets;
    /** Hands an address to the system's browser, where the page cannot open it itself. */
    readonly openLink?: ((url: string) => void) | undefined;
    /** Milliseconds for the user. */
    readonly patience?: number | undefined;
  },
): SignIns {
  const underWay = new Map<string, UnderWay>();

  async function begin(request: SignInRequest): Promise<Answer<{ readonly id: string; readonly url: string }>> {
    const registered = registrationOf(request, ports.servers);
    if (!registered.ok) return registered;
    const { server } = registered.value;
    // Loaded when first needed: most starts sign nobody in.
    const { exchangeCode, requestAuthorization } = await import('./oauth-client.ts');
    const state = randomBytes(32).toString('base64url');
    const off = new AbortController();
    let listener: LoopbackListener;
    try {
      const { redirectHost: host, hasFreePath } = server;
      listener = await listenOnLoopback({ host, hasFreePath, state, signal: off.signal });
    } catch {
      return fail({ code: 'sign-in-no-port' });
    }
    const { redirectUri } = listener;
    const asked = await requestAuthorization(registered.value, { redirectUri, state, hint: request.user });
    // The desk was locked while this began, so `stop` did not know of it: nobody listens behind a locked desk.
    if (ports.signal.aborted) {
      off.abort(new CalledOff({ code: 'sign-in-cancelled' }));
      return fail({ code: 'sign-in-cancelled' });
    }
    const timer = setTimeout(
      () => off.abort(new CalledOff({ code: 'sign-in-too-late' })),
      ports.patience ?? usualPatience,
    );
    const id = randomBytes(16).toString('hex');
    const outcome = listener.answer
      .then(async (url) => {
        const grant = await exchangeCode(registered.value, { url, state, verifier: asked.verifier }, ports);
        return grant.ok ? ok({ ticket: ports.tickets.issue(server.provider, grant.value) }) : grant;
      })
      .catch((fault: unknown) => {
        if (fault instanceof CalledOff) return fail(fault.obstacle);
        throw fault;
      })
      .finally(() => clearTimeout(timer));
    // Who never asks for it leaves no unhandled rejection behind.
    outcome.catch(() => undefined);
    const [oldest] = underWay.size >= mostAtOnce ? underWay.keys() : [];
    if (oldest !== undefined) cancel(oldest);
    underWay.set(id, { outcome, end: (obstacle) => off.abort(new CalledOff(obstacle)) });
    ports.openLink?.(asked.url);
    return ok({ id, url: asked.url });
  }

  async function finish(id: string): Promise<Answer<{ readonly ticket: string }>> {
    const signIn = underWay.get(id);
    if (signIn === undefined) return fail({ code: 'sign-in-missing' });
    try {
      return await signIn.outcome;
    } finally {
      underWay.delete(id);
    }
  }

  function cancel(id: string): void {
    underWay.get(id)?.end({ code: 'sign-in-cancelled' });
    underWay.delete(id);
  }

  return {
    begin,
    finish,
    cancel,
    stop: async () => {
      const ending = [...underWay.values()];
      for (const id of underWay.keys()) cancel(id);
      await Promise.allSettled(ending.map(({ outcome }) => outcome));
    },
  };
}

function registrationOf(request: SignInRequest, servers: AuthorizationServers): Answer<Registered> {
  const { provider, clientId, clientSecret } = request;
  const server = servers[provider];
  const own = clientId === undefined || clientId.trim() === '' ? undefined : clientId.trim();
  const secret = clientSecret === undefined || clientSecret.trim() === '' ? undefined : clientSecret.trim();
  const client: ClientRegistration | undefined =
    own === undefined ? server.builtIn : { clientId: own, ...(secret !== undefined && { clientSecret: secret }) };
  if (client === undefined) return fail({ code: 'sign-in-no-client', provider });
  // RFC 6749, A.1 and A.2: printable ASCII.
  if (![client.clientId, client.clientSecret ?? ''].every((text) => /^[\u0021-\u007E]*$/u.test(text))) {
    return fail({ code: 'sign-in-refused', provider, reason: 'client' });
  }
  const tenant = request.tenant?.trim() ?? '';
  if (tenant !== '' && !isTenant(tenant)) return fail({ code: 'sign-in-refused', provider, reason: 'tenant' });
  return ok({ server, client, tenant: tenant === '' ? 'organizations' : tenant });
}
