// Whether a request may come in at all: decided from its head alone, before a byte of its body is read.

import type { IncomingHttpHeaders } from 'node:http';

export interface RequestHead {
  readonly method: string;
  /** The request target as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values by turns, with duplicates, as received. */
  readonly rawHeaders: readonly string[];
}

export type Admission =
  | { readonly kind: 'document' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'session' }
  | { readonly kind: 'call'; readonly bearer: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 404 | 405 | 415 | 421 };

/** Headers of which a second copy could make us and a browser read two different requests. */
const single = ['host', 'origin', 'authorization', 'content-type', 'content-length', 'x-desk', 'sec-fetch-site'];

/**
 * @param origin `http://label.localhost:port`, the only one there is
 */
export function admit(head: RequestHead, origin: string): Admission {
  // DNS rebinding and blind port scans end here: neither knows the 130 random bits of our name.
  if (`http://${head.headers.host ?? ''}` !== origin) return refuse(421);
  if (single.some((name) => countOf(name, head.rawHeaders) > 1)) return refuse(403);
  if (head.headers.upgrade !== undefined) return refuse(403);
  if (head.method === 'GET') return admitRead(head, origin);
  if (head.method === 'POST') return admitPost(head, origin);
  return refuse(405); // OPTIONS too: no other origin has anything to ask in advance
}

function admitRead(head: RequestHead, origin: string): Admission {
  const { headers, target } = head;
  if (headers.origin !== undefined && headers.origin !== origin) return refuse(403);
  const site = headers['sec-fetch-site'];
  if (headers['sec-fetch-dest'] === 'document') {
    // `none`: a person opened the address. A link on another site says `cross-site`, another port `same-site`.
    if (headers['sec-fetch-mode'] !== 'navigate' || (site !== 'none' && site !== 'same-origin')) return refuse(403);
    return target === '/' ? { kind: 'document' } : refuse(404);
  }
  if (site !== 'same-origin') return refuse(403);
  return { kind: 'file', path: target };
}

function admitPost(head: RequestHead, origin: string): Admission {
  const { headers, target } = head;
  if (headers['sec-fetch-site'] !== 'same-origin' || headers.origin !== origin) return refuse(403);
  // A header of our own cannot be sent across origins without the preflight that we refuse.
  if (headers['x-desk'] !== '1') return refuse(403);
  if (headers['content-encoding'] !== undefined) return refuse(415);
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return refuse(415);
  if (target === '/session') return { kind: 'session' };
  if (!/^\/rpc(\/[A-Za-z]{1,32}){1,4}$/.test(target)) return refuse(404);
  const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.authorization ?? '')?.[1];
  return bearer === undefined ? refuse(401) : { kind: 'call', bearer };
}

function countOf(name: string, rawHeaders: readonly string[]): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}

function refuse(status: 401 | 403 | 404 | 405 | 415 | 421): Admission {
  return { kind: 'refused', status };
}
