// What happens on a connection to the loopback host: the page, its session, and the desk's calls.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Log } from '#core/desk/log.ts';
import type { DeskRouter } from '#rpc/answer.ts';
import { admit } from './gate.ts';
import { strictHeaders } from './headers.ts';
import { readLaunchToken } from './read-launch-token.ts';
import type { Sessions } from './session.ts';
import type { StaticFiles } from './static-files.ts';

export interface Answering {
  /** A connection from which nothing has been read yet. */
  take(socket: Socket): void;
  /** Cuts the answers that are open: their session has ended. */
  cut(): void;
  /** Cuts what streams and gives the other answers so many milliseconds to get out. */
  drain(patience: number): Promise<void>;
  close(): void;
}

/** In octets. A dropped privacy policy or the file of a hand-over may be 20 MB, in base64 and with what frames it; nothing else comes near a megabyte. */
const largestBody = { usual: 1024 * 1024, file: 30 * 1024 * 1024 } as const;
const largePaths: ReadonlySet<string | undefined> = new Set([
  '/rpc/policy/check',
  '/rpc/handover/look',
  '/rpc/handover/take',
]);

const mostConnections = 32;

export function answerConnections(host: {
  readonly origin: string;
  readonly files: StaticFiles;
  readonly sessions: Sessions;
  /** Answered already: see rpc/answer. */
  readonly router: DeskRouter;
  readonly log: Log;
}): Answering {
  const { origin, files, sessions, router, log } = host;
  const handler = (maxBodySize: number) => new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize })] });
  const rpc = handler(largestBody.usual);
  const rpcWithFile = handler(largestBody.file);
  const sockets = new Set<Socket>();
  const answering = new Set<ServerResponse>();

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
        log.info('web.session');
        const body = Buffer.from(JSON.stringify({ bearer }));
        return send(response, { headers: { ...strictHeaders, 'content-type': 'application/json' }, body });
      }
      case 'call':
        if (!sessions.admits(admission.bearer)) return refuse(response, 401);
        response.once('close', sessions.begin(admission.bearer));
        return await call(request, response);
      default:
        return admission satisfies never;
    }
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
    answering.add(response);
    response.once('close', () => answering.delete(response));
    const { matched } = await (largePaths.has(request.url) ? rpcWithFile : rpc).handle(request, response, {
      prefix: '/rpc',
      context: {},
    });
    if (!matched) refuse(response, 404);
  }

  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    requireHostHeader: false, // a missing one is refused at the gate, like a wrong one
  });
  server.on('request', (request, response) => {
    respond(request, response).catch((error: unknown) => {
      // A connection that broke off in the middle; the call's own faults have been answered in rpc/answer.
      log.warn('web.broken-off', { name: error instanceof Error ? error.name : typeof error });
      response.destroy();
    });
  });
  // It never listens itself, and would not watch the time limits of connections that are handed to it.
  server.emit('listening');

  return {
    take: (socket) => {
      if (sockets.size >= mostConnections) {
        socket.destroy();
        return;
      }
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      server.emit('connection', socket);
      socket.resume();
    },
    cut: () => answering.forEach((response) => response.destroy()),
    drain: async (patience) => {
      const calls = [...answering].filter((response) => {
        const isStream = response.getHeader('content-type') === 'text/event-stream';
        if (isStream) response.destroy();
        return !isStream;
      });
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, patience);
      await Promise.race([late.promise, Promise.all(calls.map(ended))]);
      clearTimeout(timer);
    },
    close: () => {
      // Its watch over the time limits ends too.
      server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

async function ended(response: ServerResponse): Promise<void> {
  await new Promise((resolve) => response.once('close', resolve));
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
