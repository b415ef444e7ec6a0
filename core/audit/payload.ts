// What a line commits to: the event as padded octets, and its commitment (docs/audit-log.md 2).

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad, utf8 } from '@scure/base';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';

/** Octets of the secret that opens a commitment. */
export const openingLength = 32;

/** The length is a power of two, so that it tells little of what is inside. */
const shortest = 256;

/** u32be(n) ‖ the event's RFC 8785 spelling (n octets) ‖ zeros up to a power of two. */
export function padPayload(event: Json): Uint8Array {
  const body = utf8ToBytes(canonicalJson(event));
  let length = shortest;
  while (length < body.length + 4) length *= 2;
  const padded = new Uint8Array(length);
  new DataView(padded.buffer).setUint32(0, body.length);
  padded.set(body, 4);
  return padded;
}

/** The event's spelling; undefined when the octets are not exactly what `padPayload` makes of it. */
export function unpadPayload(padded: Uint8Array): string | undefined {
  if (padded.length < shortest || !Number.isInteger(Math.log2(padded.length))) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length + 4 > padded.length || (padded.length > shortest && length + 4 <= padded.length / 2)) return undefined;
  if (padded.subarray(4 + length).some((octet) => octet !== 0)) return undefined;
  const body = padded.subarray(4, 4 + length);
  try {
    const text = utf8.encode(body);
    // A byte order mark would be swallowed.
    return utf8ToBytes(text).length === body.length ? text : undefined;
  } catch {
    return undefined; // not UTF-8
  }
}

/** HMAC-SHA256 of the padded payload under the line's own opening `r`. Destroying `r` unlinks the payload for good. */
export function commitment(opening: Uint8Array, seq: number, padded: Uint8Array): string {
  const place = new Uint8Array(8);
  new DataView(place.buffer).setBigUint64(0, BigInt(seq));
  const message = concatBytes(utf8ToBytes('dpo-desk/commit/v1\0'), place, padded);
  return base64urlnopad.encode(hmac(sha256, opening, message));
}
