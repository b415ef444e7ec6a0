// Authenticated encryption of small secrets: AES-256-GCM with a fresh nonce, bound to what the secret is for.

import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** nonce ‖ ciphertext ‖ tag. `purpose` is authenticated along with it and must be the same to open. */
export function seal(key: Uint8Array, secret: Uint8Array, purpose: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce);
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  return new Uint8Array(Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]));
}

/** undefined when the key, the purpose or the bytes are not the ones sealed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, purpose: string): Buffer | undefined {
  if (sealed.byteLength < nonceLength + tagLength) return undefined;
  const nonce = sealed.subarray(0, nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.byteLength - tagLength));
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(nonceLength, sealed.byteLength - tagLength)),
      decipher.final(),
    ]);
  } catch {
    return undefined;
  }
}
