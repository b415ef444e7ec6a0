// The code that opens a hand-over: made by the desk, read out by another way than the file goes, and never kept.

import { hkdfSync, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U to misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 24;

/** 24 characters in groups of four: 120 random bits, so that no slow derivation is needed to make guessing hopeless. */
export function newHandoverCode(): string {
  const letters = Array.from(randomBytes(length), (octet) => alphabet[octet & 31]).join('');
  return letters.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** As somebody typed what was read out to them; undefined where it cannot be a code. */
export function readHandoverCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(letters) ? letters : undefined;
}

/** Two keys of one code (HKDF, RFC 5869): for the file's content, and to tell a wrong code from a damaged file. */
export function keysOfCode(letters: string, salt: Uint8Array): { readonly key: Uint8Array; readonly check: string } {
  const derive = (purpose: string) =>
    new Uint8Array(hkdfSync('sha256', Buffer.from(letters, 'ascii'), salt, `dpo-desk/handover/${purpose}/v1`, 32));
  return { key: derive('content'), check: Buffer.from(derive('check').subarray(0, 16)).toString('base64url') };
}
