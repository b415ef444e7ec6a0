// A mail server that writes down every octet it is sent, before and after TLS, to see whether a secret is among them.

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

export interface TrapOptions {
  readonly tls: TlsOptions;
  /** TLS from the first octet, or only after STARTTLS was asked for in the clear. */
  readonly security: 'tls' | 'starttls';
  readonly greeting?: string;
}

export interface TlsTrap {
  readonly port: number;
  /** As it came over the line, and what was within the TLS. */
  heard(): string;
  /** A handshake came to its end on the server's side. */
  hasShaken(): boolean;
  stop(): Promise<void>;
}

export async function startTlsTrap({ tls, security, greeting = '* OK ready\r\n' }: TrapOptions): Promise<TlsTrap> {
  let heard = '';
  let hasShaken = false;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const inner = createTlsServer(tls, (socket) => {
    hasShaken = true;
    keep(socket);
    if (security === 'tls') socket.write(greeting);
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      answer(socket, chunk);
    });
  });
  inner.on('tlsClientError', () => undefined);
  await listen(inner);
  const outer = createServer((near) => {
    keep(near);
    let far: Socket | undefined;
    const hand = (): void => {
      const to = connect((inner.address() as AddressInfo).port, '127.0.0.1');
      keep(to);
      to.on('data', (chunk: Buffer) => near.write(chunk));
      to.on('close', () => near.destroy());
      near.on('close', () => to.destroy());
      far = to;
    };
    if (security === 'tls') hand();
    else near.write(greeting);
    near.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      if (far === undefined) {
        answer(near, chunk);
        if (/ STARTTLS\r\n/iu.test(chunk.toString('latin1'))) hand();
      } else far.write(chunk);
    });
  });
  await listen(outer);
  return {
    port: (outer.address() as AddressInfo).port,
    heard: () => heard,
    hasShaken: () => hasShaken,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([inner, outer].map(async (server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Whatever is asked for: yes. */
function answer(socket: Socket, chunk: Buffer): void {
  for (const line of chunk.toString('latin1').split('\r\n')) {
    const [tag = '', verb = ''] = line.split(' ');
    if (verb === 'CAPABILITY') socket.write('* CAPABILITY IMAP4rev1 STARTTLS SASL-IR AUTH=XOAUTH2\r\n');
    if (verb !== '') socket.write(`${tag} OK done\r\n`);
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}
