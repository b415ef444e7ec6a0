// How the content of a line lies in the database: under keys of that line alone (docs/audit-log.md 2).

import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { openingLength } from '#core/audit/payload.ts';

const nonceLength = 12;
const tagLength = 16;

export interface LineKeys {
  /** Encrypts the payload. */
  readonly content: KeyObject;
  /** Opens the commitment (`r`). */
  readonly opening: Uint8Array;
}

/** Both keys of line `seq` from its subject's key. */
export function lineKeys(subjectKey: Uint8Array, seq: number): LineKeys {
  // HKDF-SHA256 (RFC 5869) for two purposes: they share the extraction, and each asks for one block. Key objects, because bare
  // octets cost the runtime four times as much, and every line of a log is opened when it is checked.
  const extracted = createSecretKey(
    createHmac('sha256', createSecretKey(placeOf(seq)))
      .update(subjectKey)
      .digest(),
  );
  const expand = (purpose: string) => createHmac('sha256', extracted).update(`${purpose}\x01`).digest();
  return {
    content: createSecretKey(expand('dpo-desk/payload/v1')),
    opening: new Uint8Array(expand('dpo-desk/commit/v1')),
  };
}

/** nonce ‖ ciphertext ‖ tag, bound to its place in its log. */
export function sealPayload(keys: LineKeys, log: string, seq: number, padded: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keys.content, nonce);
  cipher.setAAD(boundTo(log, seq));
  return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
}

/** undefined when the octets are not the ones sealed for this line. */
export function openPayload(keys: LineKeys, log: string, seq: number, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.byteLength < nonceLength + tagLength) return undefined;
  const end = sealed.byteLength - tagLength;
  const decipher = createDecipheriv('aes-256-gcm', keys.content, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(boundTo(log, seq));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    const padded = decipher.update(sealed.subarray(nonceLength, end));
    decipher.final();
    return new Uint8Array(padded.buffer, padded.byteOffset, padded.byteLength);
  } catch {
    return undefined; // another key, another line, or changed octets
  }
}

/** What a line shows in the place of a content that is there and does not open: it fits no commitment. */
export const unopened = { opening: new Uint8Array(openingLength), padded: new Uint8Array(0) };

function placeOf(seq: number): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(seq));
  return place;
}

function boundTo(log: string, seq: number): Buffer {
  return Buffer.concat([Buffer.from(log, 'ascii'), placeOf(seq)]);
}
