// Encrypts the raw octets of a mail without holding more than one copy beside the one given.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;
const slice = 1 << 20;

/** nonce ‖ AES-256-GCM ciphertext ‖ tag. `key` is used for these octets only. */
export function sealRaw(key: Uint8Array, raw: Uint8Array, purpose: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  const sealed = Buffer.allocUnsafe(nonceLength + raw.byteLength + tagLength);
  sealed.set(nonce);
  inSlices(raw, (part, at) => sealed.set(cipher.update(part), nonceLength + at));
  cipher.final();
  sealed.set(cipher.getAuthTag(), nonceLength + raw.byteLength);
  return sealed;
}

/** undefined when key, purpose or octets are not the ones sealed. */
export function openRaw(key: Uint8Array, sealed: Uint8Array, purpose: string): Buffer | undefined {
  const length = sealed.byteLength - nonceLength - tagLength;
  if (length < 0) return undefined;
  const nonce = sealed.subarray(0, nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(sealed.subarray(nonceLength + length));
  const raw = Buffer.allocUnsafe(length);
  inSlices(sealed.subarray(nonceLength, nonceLength + length), (part, at) => raw.set(decipher.update(part), at));
  try {
    decipher.final();
    return raw;
  } catch {
    return undefined;
  }
}

function inSlices(octets: Uint8Array, each: (part: Uint8Array, at: number) => void): void {
  for (let at = 0; at < octets.byteLength; at += slice) each(octets.subarray(at, at + slice), at);
}
