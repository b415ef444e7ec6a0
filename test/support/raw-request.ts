// One HTTP request exactly as written, over a bare socket: what a browser would never send, too.

import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  /** Lower-case names; of a header sent twice, both values. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** @param text a whole request with CRLF line ends; the answer is read until the other side closes */
export async function sendRaw(port: number, text: string | Uint8Array): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {}); // a reset is an answer as well: none
    socket.on('close', () => resolve());
    socket.write(text);
  });
  return parse(Buffer.concat(chunks).toString('latin1'));
}

/** A request's text from its lines. `connection: close` is added, so that the answer ends. */
export function rawRequest(line: string, headers: readonly string[], body = ''): string {
  return [line, ...headers, 'connection: close', '', body].join('\r\n');
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const before = headers.get(name);
    const value = line.slice(colon + 1).trim();
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1] ?? 0), headers, body: rest.join('\r\n\r\n') };
}
