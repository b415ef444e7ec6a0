// Stands between a client and a server and cuts the line at an octet, or hands the server's octets on in odd pieces.

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Chance } from './seeded-chance.ts';

/** One cut: after so many octets from one side, counted over all connections since it was set. */
export interface Cut {
  readonly side: 'server' | 'client';
  readonly after: number;
  /** FIN says goodbye, RST does not, and a dead line says nothing to either end. */
  readonly how: 'fin' | 'rst';
}

export interface MeddlingProxy {
  readonly port: number;
  /** Counts anew; without a cut it only counts. */
  set(cut: Cut | undefined): void;
  /** Octets that passed since the last `set`. */
  passed(): { readonly server: number; readonly client: number };
  /** Ends of the server's lines since the last `set`, as counts of octets. */
  borders(): readonly number[];
  stop(): Promise<void>;
}

/** With chance, the server's octets come in pieces of one to a few hundred. */
export async function startMeddlingProxy(target: () => number, chance?: Chance): Promise<MeddlingProxy> {
  let cut: Cut | undefined;
  let passed = { server: 0, client: 0 };
  let borders: number[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((near) => {
    const far = connect(target(), '127.0.0.1');
    const end = (): void => {
      for (const socket of [near, far]) {
        if (cut?.how === 'rst') socket.resetAndDestroy();
        else socket.end(() => socket.destroy());
      }
    };
    let isCut = false;
    const pass = (side: 'server' | 'client', to: Socket, chunk: Buffer): void => {
      if (isCut) return;
      const room = cut?.side === side ? Math.max(0, cut.after - passed[side]) : Infinity;
      const octets = chunk.subarray(0, room);
      if (side === 'server') {
        for (let at = octets.indexOf(10); at >= 0; at = octets.indexOf(10, at + 1))
          borders.push(passed.server + at + 1);
      }
      passed[side] += octets.length;
      isCut = octets.length < chunk.length;
      if (to.writable) to.write(octets);
      if (isCut) end();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        (socket === near ? far : near).destroy();
      });
    }
    near.on('data', (chunk: Buffer) => pass('client', far, chunk));
    far.on('data', (chunk: Buffer) => {
      if (chance === undefined) pass('server', near, chunk);
      else void drip(far, near, chunk, chance, (piece) => pass('server', near, piece));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    set(next) {
      cut = next;
      passed = { server: 0, client: 0 };
      borders = [];
    },
    passed: () => passed,
    borders: () => borders,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function drip(from: Socket, to: Socket, chunk: Buffer, chance: Chance, pass: (piece: Buffer) => void) {
  from.pause();
  // A flood in small pieces would take hours: the first few kilobytes of it do.
  const most = Math.max(700, chunk.length / 20);
  for (let at = 0; at < chunk.length && !to.destroyed;) {
    const length = 1 + chance.below(chance.happens(0.3) ? 3 : most);
    pass(chunk.subarray(at, at + length));
    at += length;
    await new Promise((resolve) => setImmediate(resolve));
  }
  from.resume();
}
