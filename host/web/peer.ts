// Whose process is at the other end of a loopback connection: Linux says so in /proc, other systems do not say.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Server, type Socket } from 'node:net';

/** The two ends of a connection as the other end sees them. */
export interface Ends {
  /** The peer's port, its local one. */
  readonly peerPort: number;
  /** Our port. */
  readonly ownPort: number;
}

/** The uid that owns the peer's end, or undefined where no such line is found. */
export function uidOfPeer(ends: Ends, tables: readonly string[]): number | undefined {
  const local = hexPort(ends.peerPort);
  const remote = hexPort(ends.ownPort);
  for (const line of tables.flatMap((table) => table.split('\n'))) {
    // sl local_address rem_address st tx:rx tr:when retrnsmt uid …
    const [, localEnd, remoteEnd, , , , , uid] = line.trim().split(/\s+/);
    if (localEnd?.endsWith(local) && remoteEnd?.endsWith(remote) && isLoopback(localEnd)) return Number(uid);
  }
  return undefined;
}

/** The kernel's tables of TCP connections; empty where there are none (macOS, Windows, no /proc). */
function readTcpTables(): readonly string[] {
  return ['/proc/self/net/tcp', '/proc/self/net/tcp6'].flatMap((table) => {
    try {
      return [readFileSync(table, 'latin1')];
    } catch {
      return []; // not Linux, or a Linux without IPv6
    }
  });
}

/**
 * True when the process at the other end runs as our own user. Another user of this machine can reach 127.0.0.1 as
 * well as we can; the token keeps them out, and this does so before a byte is read.
 */
export function isOwnUser(socket: Socket): boolean {
  if (socket.remotePort === undefined || socket.localPort === undefined) return false; // it has gone already
  return uidOfPeer({ peerPort: socket.remotePort, ownPort: socket.localPort }, readTcpTables()) === process.getuid?.();
}

/**
 * True when the tables can be relied on here: they show a connection of our own. Some sandboxes have a /proc that
 * lists no connections, and a check against it would lock everybody out.
 * @param server listens on 127.0.0.1 and gets one connection for this
 */
export async function canTellUsers(server: Server): Promise<boolean> {
  if (process.getuid === undefined || readTcpTables().length === 0) return false;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const probe = connect({ host: '127.0.0.1', port: address.port });
  const [socket] = await accepted;
  const tells = isOwnUser(socket);
  socket.destroy();
  probe.destroy();
  return tells;
}

function hexPort(port: number): string {
  return `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** 127.0.0.1, also in its IPv6 clothes; addresses are little-endian words of hexadecimal. */
function isLoopback(end: string): boolean {
  const [address] = end.split(':');
  return address === '0100007F' || address === '0000000000000000FFFF00000100007F';
}
