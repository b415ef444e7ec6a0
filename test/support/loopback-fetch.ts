// A browser's fetch to the loopback host, for Node: it speaks to 127.0.0.1 and sends what Chromium would send.

import { Agent, request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';

/** Node does not resolve `….localhost` everywhere; the name goes into the Host header as it does in a browser. */
export function loopbackFetch(origin: string): (input: Request | string, init?: RequestInit) => Promise<Response> {
  const { host, port } = new URL(origin);
  // Chromium opens no more than six connections to one host.
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  return async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const body = Buffer.from(await request.arrayBuffer());
    const { pathname, search } = new URL(request.url);
    const send = async () =>
      await new Promise<Response>((resolve, reject) => {
        const outgoing = httpRequest({
          host: '127.0.0.1',
          agent,
          port,
          method: request.method,
          path: pathname + search,
          signal: request.signal,
          headers: {
            ...Object.fromEntries(request.headers),
            host,
            ...(request.method === 'GET' ? {} : { origin }),
            'sec-fetch-site': 'same-origin',
            'sec-fetch-mode': 'cors',
            'sec-fetch-dest': 'empty',
            'content-length': body.length,
          },
        });
        outgoing.once('error', (error) => reject(outgoing.reusedSocket ? new GoneSocket(error.message) : error));
        outgoing.once('response', (incoming) => {
          const headers = new Headers();
          for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
          resolve(
            new Response(Readable.toWeb(incoming) as ReadableStream, { status: incoming.statusCode ?? 0, headers }),
          );
        });
        outgoing.end(body);
      });
    // A kept connection whose server has gone: Chromium sends once more on a fresh one.
    return await send().catch((error: unknown) => {
      if (!(error instanceof GoneSocket) || request.signal.aborted) throw error;
      return send();
    });
  };
}

class GoneSocket extends Error {}
