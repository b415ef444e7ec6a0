// The one file of a hand-over: a line that says what it is, and the cases sealed chunk by chunk under the code.

import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#core/base/canonical-json.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import {
  chunkCount,
  chunkOctets,
  openChunk,
  sealChunk,
  sealedChunkOctets,
  sealedLength,
} from '../backup/chunk-cipher.ts';
import { keysOfCode, newHandoverCode, readHandoverCode } from './handover-code.ts';

const format = 'DPODESK-HANDOVER/1';

/** No word about whose cases these are: what stands in plain can be read by whoever finds the file. */
const header = z.strictObject({
  check: z.string().regex(/^[\w-]{22}$/),
  nonce: z.string().regex(/^[\w-]{11}$/),
  octets: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31),
  salt: z.string().regex(/^[\w-]{22}$/),
});

const longestHeader = 1024;

/** Sealed under a new code. */
export function sealHandover(content: Buffer): { readonly bytes: Buffer; readonly code: string } {
  const code = newHandoverCode();
  const salt = randomBytes(16);
  const nonce = randomBytes(8);
  const { key, check } = keysOfCode(readHandoverCode(code) ?? '', salt);
  const text = canonicalJson({
    check,
    nonce: nonce.toString('base64url'),
    octets: content.length,
    salt: salt.toString('base64url'),
  });
  const binding = sha256(text);
  const common = { key, nonce, binding };
  const last = chunkCount(content.length) - 1;
  const chunks = Array.from({ length: last + 1 }, (_, number) =>
    sealChunk(common, number, number === last, content.subarray(number * chunkOctets, (number + 1) * chunkOctets)),
  );
  const opening = Buffer.from(`${format} ${binding.toString('base64url')}\n${text}\n`, 'utf8');
  return { bytes: Buffer.concat([opening, ...chunks]), code };
}

/** Its hash tells damage before the code is tried. */
export function openHandover(bytes: Buffer, typed: string): Result<Buffer, Obstacle> {
  if (!bytes.subarray(0, format.length + 1).equals(Buffer.from(`${format} `, 'ascii')))
    return fail({ code: 'handover-unknown' });
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (first < 0 || second < 0 || second > longestHeader) return fail({ code: 'handover-damaged' });
  const text = bytes.subarray(first + 1, second).toString('utf8');
  const binding = sha256(text);
  const facts = readHeader(text);
  if (bytes.subarray(format.length + 1, first).toString('latin1') !== binding.toString('base64url'))
    return fail({ code: 'handover-damaged' });
  const from = second + 1;
  if (facts === undefined || bytes.length !== from + sealedLength(facts.octets))
    return fail({ code: 'handover-damaged' });
  const letters = readHandoverCode(typed);
  const { key, check } = keysOfCode(letters ?? '', Buffer.from(facts.salt, 'base64url'));
  // No secret is compared: the check stands in the file for anybody to read.
  if (letters === undefined || check !== facts.check) return fail({ code: 'handover-code-wrong' });
  const common = { key, nonce: Buffer.from(facts.nonce, 'base64url'), binding };
  const last = chunkCount(facts.octets) - 1;
  const chunks: Buffer[] = [];
  for (let number = 0; number <= last; number += 1) {
    const at = from + number * sealedChunkOctets;
    const chunk = openChunk(common, number, number === last, bytes.subarray(at, at + sealedChunkOctets));
    if (chunk === undefined) return fail({ code: 'handover-damaged' });
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

function readHeader(text: string): z.output<typeof header> | undefined {
  try {
    const read = header.safeParse(JSON.parse(text));
    return read.success && canonicalJson(read.data) === text ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
