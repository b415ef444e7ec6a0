// Stands between a client and an IMAP server that speak in the clear, and writes down each command that passes.

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CountingProxy {
  readonly port: number;
  /** The names of the commands since the last call: `LOGIN`, `UID SEARCH`, … Each one is a round trip. */
  commands(): string[];
  /** Cuts every connection without a goodbye. */
  cut(): void;
  /** From now on what either side says is kept back, as on a line that went dead unnoticed. */
  freeze(): void;
  stop(): Promise<void>;
}

export async function startCountingProxy(target: number): Promise<CountingProxy> {
  let names: string[] = [];
  let isFrozen = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('data', (chunk: Buffer) => {
        if (!isFrozen) to.write(chunk);
      });
    }
    let pending = '';
    near.on('data', (chunk: Buffer) => {
      const lines = (pending + chunk.toString('latin1')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        const [, verb = '', second = ''] = line.split(' ');
        if (verb !== '') names.push(verb === 'UID' ? `UID ${second}` : verb);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    commands() {
      const passed = names;
      names = [];
      return passed;
    },
    cut,
    freeze: () => {
      isFrozen = true;
    },
    async stop() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
