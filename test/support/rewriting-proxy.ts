// Stands between a client and an IMAP server that speak in the clear: keeps what the client says, and changes what the server says.

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface RewritingProxy {
  readonly port: number;
  /** Everything that clients said since the last call, octets as Latin-1. */
  said(): string;
  stop(): Promise<void>;
}

/** `rewrite` sees each piece of the server's as it comes; responses of a line come in one. */
export async function startRewritingProxy(
  target: number,
  rewrite: (text: string) => string = (text) => text,
): Promise<RewritingProxy> {
  let said = '';
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    near.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => near.write(Buffer.from(rewrite(chunk.toString('latin1')), 'latin1')));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    said: () => {
      const before = said;
      said = '';
      return before;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
