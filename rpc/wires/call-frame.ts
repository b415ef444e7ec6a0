// Which texts on a MessagePort are frames of a call: the shapes that our own client sends, and no others.

import { z } from 'zod';

/** The same 1 MiB as a request body over HTTP. */
const longest = 1024 * 1024;

const id = z.string().min(1).max(64);

const request = z.strictObject({
  i: id,
  p: z.strictObject({
    u: z
      .string()
      .max(256)
      .regex(/^(\/[A-Za-z]{1,32}){1,4}$/),
    b: z
      .looseObject({
        meta: z
          .array(z.array(z.union([z.string(), z.number()])).min(1))
          .max(4096)
          .optional(),
      })
      .optional(),
  }),
});

const abort = z.strictObject({ i: id, t: z.literal(4) });

const frame = z.union([request, abort]);

/** True for a call or an abort in the RPC library's spelling, without headers, files, streams or other methods. */
export function isCallFrame(data: unknown): data is string {
  if (typeof data !== 'string' || data.length > longest) return false;
  try {
    return frame.safeParse(JSON.parse(data)).success;
  } catch {
    return false; // not JSON
  }
}
