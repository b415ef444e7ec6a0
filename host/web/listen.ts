// The loopback host's one open end: accepts connections of this machine's own user and reads no octet of them.

import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { Log } from '#core/desk/log.ts';
import { canTellUsers, isOwnUser } from './peer.ts';
import { newHostLabel } from './secret.ts';

export interface Loopback {
  /** `http://26 random characters.localhost:port`. */
  readonly origin: string;
  /** Connections, not yet read from, go to this from now on. */
  accept(take: (socket: Socket) => void): void;
  /** Resolves when every connection that it accepted is gone. */
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only. Rejects when the port is taken; 0 is for any free one. */
export async function listenOnLoopback(port: number, log: Log): Promise<Loopback> {
  const server = createServer({ pauseOnConnect: true, noDelay: true });
  server.listen({ host: '127.0.0.1', port, exclusive: true });
  await once(server, 'listening');
  const isPeerChecked = await canTellUsers(server);
  if (!isPeerChecked) log.info('web.peer-unknown');
  return {
    origin: `http://${newHostLabel()}.localhost:${portOf(server)}`,
    accept: (take) => {
      server.on('connection', (socket) => {
        socket.on('error', () => socket.destroy());
        if (isPeerChecked && !isOwnUser(socket)) socket.destroy();
        else take(socket);
      });
    },
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host does not listen on a port');
  return address.port;
}
