// Waits on the loopback address for the browser to come back from the provider (RFC 8252, 7.3): once, on one path.

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strictHeaders } from '../web/headers.ts';
import { closingPage } from './closing-page.ts';

export interface LoopbackListener {
  /** What the provider is told to send the browser to. */
  readonly redirectUri: string;
  /** The address with which the browser came back; rejects with the signal's reason. */
  readonly answer: Promise<URL>;
}

/**
 * Listens on 127.0.0.1 until the right answer is there or the signal calls it off. A request with another path, host,
 * method or state is turned away, and the wait goes on: whoever does not know the state cannot end the sign-in.
 * Rejects where no port can be opened.
 */
export async function listenOnLoopback(options: {
  readonly host: '127.0.0.1' | 'localhost';
  /** False for `/`. */
  readonly hasFreePath: boolean;
  readonly state: string;
  readonly signal: AbortSignal;
}): Promise<LoopbackListener> {
  const { host, state, signal } = options;
  const path = options.hasFreePath ? `/${randomBytes(16).toString('hex')}` : '/';
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 10_000, keepAlive: false });
  server.maxConnections = 20;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const authority = `${host}:${port}`;

  const answer = new Promise<URL>((resolve, reject) => {
    const end = (): void => {
      signal.removeEventListener('abort', callOff);
      server.close();
      server.closeIdleConnections();
    };
    const callOff = (): void => {
      end();
      server.closeAllConnections();
      reject(signal.reason as Error);
    };
    let isAnswered = false;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const url = URL.parse(request.url ?? '', `http://${authority}`);
      // A name that leads here by a trick of DNS has another Host.
      const isMeant = request.method === 'GET' && request.headers.host === authority && url?.pathname === path;
      if (!isMeant || url === null || isAnswered || !hasState(url, state)) return turnAway(response);
      isAnswered = true;
      const headers = { ...strictHeaders, 'content-type': 'text/html; charset=utf-8', connection: 'close' };
      response.on('close', () => server.closeAllConnections());
      response.writeHead(200, headers).end(closingPage(request.headers['accept-language']));
      end();
      resolve(url);
    });
    if (signal.aborted) callOff();
    else signal.addEventListener('abort', callOff, { once: true });
  });
  answer.catch(() => undefined);
  return { redirectUri: `http://${authority}${path}`, answer };
}

function turnAway(response: ServerResponse): void {
  response.writeHead(404, { ...strictHeaders, connection: 'close' }).end();
}

function hasState(url: URL, state: string): boolean {
  const [given = '', ...more] = url.searchParams.getAll('state');
  const [one, other] = [Buffer.from(given), Buffer.from(state)];
  return more.length === 0 && one.length === other.length && timingSafeEqual(one, other);
}
