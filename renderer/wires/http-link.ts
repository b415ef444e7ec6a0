// The wire to the loopback host: a one-time token from the address becomes a bearer that lives in memory only.

import type { DeskLink } from '#rpc/client.ts';
import { createHttpLink } from '#rpc/wires/http-wire.ts';
import { beginningOf } from '../shell/own-window.ts';

/** The one-time address has been used, or is too old. */
export class SessionRefused extends Error {
  override readonly name = 'SessionRefused';
}

/** Opens a session with the token in the address, which is taken out of the address bar first. */
export async function httpLink(onGone: () => void): Promise<DeskLink> {
  const bearer = await openSession(takeToken());
  return createHttpLink({
    origin: location.origin,
    bearer,
    fetch: async (request) => {
      const response = await fetch(request, { credentials: 'omit', cache: 'no-store' });
      if (response.status === 401) onGone();
      return response;
    },
  });
}

/** The token stays neither in the address bar nor in the browser's history. */
function takeToken(): string {
  const token = /^#token=([\w-]+)(?:&case=[\w-]+)?$/.exec(location.hash)?.[1];
  if (token === undefined) throw new SessionRefused();
  history.replaceState(null, '', `${location.pathname}${beginningOf(window) ?? '#/'}`);
  return token;
}

async function openSession(token: string): Promise<string> {
  const response = await fetch(new URL('session', new URL('./', location.href)), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Desk': '1' },
    body: JSON.stringify({ token }),
    credentials: 'omit',
    cache: 'no-store',
  });
  const body: unknown = response.ok ? await response.json() : undefined;
  if (typeof body !== 'object' || body === null || !('bearer' in body) || typeof body.bearer !== 'string') {
    throw new SessionRefused();
  }
  return body.bearer;
}
