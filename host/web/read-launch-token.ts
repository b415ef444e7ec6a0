// The body of POST /session: a few bytes of JSON with one field, from somebody not yet known.

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

/** A token and its braces take 58 bytes. */
const mostBytes = 256;

const shape = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** The launch token, or undefined for a body of any other form. Reads no further than it must. */
export async function readLaunchToken(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return shape.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8'))).data?.token;
  } catch {
    return undefined; // not JSON
  }
}
