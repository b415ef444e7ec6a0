// Secrets of the loopback host: how they are made and how they are compared.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 4648 base 32 in lower case: letters that a host name may have. */
const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 characters that carry 130 random bits, fit for one label of a host name. */
export function newHostLabel(): string {
  return Array.from(randomBytes(26), (byte) => base32[byte & 31]).join('');
}

/** 32 random bytes in base64url (43 characters). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret, in base64url: enough to know it again, too little to use it. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Takes the same time whether they differ early, late or not at all (both are SHA-256 digests). */
export function isSameDigest(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
