// The caller's end of the loopback web host: HTTP with the session's bearer in a header, never in a cookie.

import { RPCLink } from '@orpc/client/fetch';
import type { DeskLink } from '#rpc/client.ts';

export interface HttpWire {
  /** `http://….localhost:port`, without a path. */
  readonly origin: string;
  /** From openWebSession; lives in memory only. */
  readonly bearer: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

export function createHttpLink(wire: HttpWire): DeskLink {
  const send = wire.fetch ?? ((request: Request) => fetch(request, { credentials: 'omit', cache: 'no-store' }));
  return new RPCLink({
    url: `${wire.origin}/rpc`,
    headers: { authorization: `Bearer ${wire.bearer}`, 'x-desk': '1' },
    fetch: (request) => send(request),
  });
}
