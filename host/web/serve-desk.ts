// The loopback web host: serves the page and the desk's calls to one browser of one person on this machine.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Log } from '#core/desk/log.ts';
import type { DeskRouter } from '#rpc/answer.ts';
import { admit } from './gate.ts';
import { strictHeaders } from './headers.ts';
import { canTellUsers, isOwnUser } from './peer.ts';
import { readLaunchToken } from './read-launch-token.ts';
import { newHostLabel } from './secret.ts';
import { createSessions } from './session.ts';
import { loadStaticFiles } from './static-files.ts';

const minute = 60_000;

export interface WebHostOptions {
  /** Answered already: see rpc/answer. */
  readonly router: DeskRouter;
  /** The built page: index.html and what it loads. */
  readonly rendererFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly log: Log;
  /** Milliseconds that an address waits to be opened. Default one minute. */
  readonly launchTokenLifetime?: number;
  /** Milliseconds without a call after which the session ends. Default ten minutes. */
  readonly idleLimit?: number;
  /** The session ended because nobody used it: a good moment to lock the desk. */
  readonly onIdle?: () => void;
  /** Milliseconds that only grow; tests bring their own. */
  readonly monotonicNow?: () => number;
}

export interface WebHost {
  /** The first one-time address, with its token in the fragment, which browsers keep to themselves. */
  readonly url: string;
  /** `http://26 random characters.localhost:port`. */
  readonly origin: string;
  /** A fresh one-time address; the one before it stops working, a session in use goes on until it is opened. */
  newAddress(): string;
  /** Ends the session and cuts its open answers; the page then needs a new address. */
  endSession(): void;
  close(): Promise<void>;
  /** Settles once the host serves no longer: it was closed, or ten wrong tokens made it stop. */
  readonly ended: Promise<'closed' | 'guessed'>;
}

/** In octets. A dropped privacy policy may be 20 MB, in base64 and with what frames it; nothing else comes near a megabyte. */
const largestBody = { usual: 1024 * 1024, policy: 30 * 1024 * 1024 } as const;
const policyPath = '/rpc/policy/check';

/** Listens on 127.0.0.1 only. Rejects when the port is taken or the page is not built. */
export async function serveDesk(options: WebHostOptions): Promise<WebHost> {
  const files = await loadStaticFiles(options.rendererFolder);
  const handler = (maxBodySize: number) =>
    new RPCHandler(options.router, { plugins: [new BodyLimitPlugin({ maxBodySize })] });
  const rpc = handler(largestBody.usual);
  const rpcWithPolicy = handler(largestBody.policy);
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    requireHostHeader: false, // a missing one is refused at the gate, like a wrong one
  });
  server.maxConnections = 32;
  const port = await listen(server, options.port);
  const origin = `http://${newHostLabel()}.localhost:${port}`;

  const ended = Promise.withResolvers<'closed' | 'guessed'>();
  const answering = new Set<ServerResponse>();
  let idle: NodeJS.Timeout | undefined;

  const sessions = createSessions({
    launchTokenLifetime: options.launchTokenLifetime ?? minute,
    monotonicNow: options.monotonicNow ?? (() => performance.now()),
    onGuessed: () => {
      options.log.error('web.guessed');
      void stop('guessed');
    },
    onEnded: () => {
      clearTimeout(idle);
      answering.forEach((response) => response.destroy());
    },
  });

  function touch(): void {
    clearTimeout(idle);
    idle = setTimeout(
      () => {
        options.log.info('web.idle');
        sessions.end();
        options.onIdle?.();
      },
      options.idleLimit ?? 10 * minute,
    ).unref();
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: target = '', headers, rawHeaders } = request;
    const admission = admit({ method, target, headers, rawHeaders }, origin);
    switch (admission.kind) {
      case 'refused':
        return refuse(response, admission.status);
      case 'document':
        return send(response, files.document);
      case 'file': {
        const file = files.find(admission.path);
        return file === undefined ? refuse(response, 404) : send(response, file);
      }
      case 'session': {
        const token = await readLaunchToken(request);
        const bearer = token === undefined ? undefined : sessions.exchange(token);
        if (bearer === undefined) return refuse(response, 401);
        options.log.info('web.session');
        touch();
        const body = Buffer.from(JSON.stringify({ bearer }));
        return send(response, {
          headers: { ...strictHeaders, 'content-type': 'application/json' },
          body,
        });
      }
      case 'call': {
        if (!sessions.admits(admission.bearer)) return refuse(response, 401);
        touch();
        return await call(request, response);
      }
      default:
        return admission satisfies never;
    }
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
    answering.add(response);
    response.once('close', () => answering.delete(response));
    const { matched } = await (request.url === policyPath ? rpcWithPolicy : rpc).handle(request, response, {
      prefix: '/rpc',
      context: {},
    });
    if (!matched) refuse(response, 404);
  }

  async function stop(reason: 'closed' | 'guessed'): Promise<void> {
    sessions.end();
    if (server.listening) {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
    ended.resolve(reason);
  }

  const isPeerChecked = await canTellUsers(server);
  if (!isPeerChecked) options.log.info('web.peer-unknown');
  server.on('connection', (socket) => {
    if (isPeerChecked && !isOwnUser(socket)) socket.destroy();
  });
  server.on('request', (request, response) => {
    respond(request, response).catch((error: unknown) => {
      // A connection that broke off in the middle; the call's own faults have been answered in rpc/answer.
      options.log.warn('web.broken-off', {
        name: error instanceof Error ? error.name : typeof error,
      });
      response.destroy();
    });
  });

  const newAddress = (): string => `${origin}/#token=${sessions.newLaunchToken()}`;
  return {
    url: newAddress(),
    origin,
    newAddress,
    endSession: () => sessions.end(),
    close: () => stop('closed'),
    ended: ended.promise,
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen({ host: '127.0.0.1', port, exclusive: true });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host does not listen on a port');
  return address.port;
}

function send(response: ServerResponse, file: { headers: Readonly<Record<string, string>>; body: Buffer }): void {
  response.writeHead(200, { ...file.headers, 'content-length': file.body.length });
  response.end(file.body);
}

/** Nothing but a number: no words that would tell one refusal, or one unknown path, from another. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...strictHeaders, 'content-length': 0, connection: 'close' });
  response.end();
}
