// The loopback server of the calendar feed: one address that nobody can guess, read and nothing else.

import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { calendarFile, calendarType } from './write-calendar.ts';

export interface FeedServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Whoever asks while the desk is locked may ask again after so many seconds. */
const retryAfter = 300;
const mostConnections = 16;

/**
 * Resolves once it listens on 127.0.0.1; undefined where another program has the port. `read` gives the calendar, or
 * undefined while the desk is locked. `port` 0 for any.
 */
export async function serveFeed(
  port: number,
  secret: string,
  read: () => string | undefined,
): Promise<FeedServer | undefined> {
  const path = Buffer.from(`/${secret}/${calendarFile}`);
  const server = createServer({ maxHeaderSize: 8 * 1024, headersTimeout: 5000, requestTimeout: 10_000 });
  server.maxConnections = mostConnections;
  server.keepAliveTimeout = 1000;
  server.on('request', (request, response) => {
    if (!isForUs(request, path, portOf(server))) return answer(response, 404);
    const text = read();
    if (text === undefined) return answer(response, 503, { 'retry-after': String(retryAfter) });
    return answer(response, 200, { 'content-type': calendarType }, request.method === 'HEAD' ? undefined : text, text);
  });
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    // Loopback and nothing else: no name that a resolver could turn into another address.
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(true));
  });
  if (!isListening) return undefined;
  return {
    port: portOf(server),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A page of a browser is turned away by its own marks, and by the name it calls us by (DNS rebinding). */
function isForUs({ method, url = '', headers, rawHeaders }: IncomingMessage, path: Buffer, port: number): boolean {
  const names = rawHeaders.filter((_text, place) => place % 2 === 0).map((name) => name.toLowerCase());
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (headers.host !== `127.0.0.1:${port}` || names.filter((name) => name === 'host').length !== 1) return false;
  if (headers.origin !== undefined || (headers['sec-fetch-site'] ?? 'none') !== 'none') return false;
  const asked = Buffer.from(url);
  // In constant time: the path is the secret.
  return asked.length === path.length && timingSafeEqual(asked, path);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
  measured: string = '',
): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
    'content-length': Buffer.byteLength(measured),
  });
  response.end(body);
}
