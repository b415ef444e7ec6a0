// The signs by which a register names persons: the same for the same person in this desk, and nothing outside of it.

import { createHmac } from 'node:crypto';
import type { Subkeys } from '../keys/subkeys.ts';

/** Crockford's base 32: no I, L, O and U, so that a sign can be read out loud. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * `P-7K3M-9QX2` by the key of a person (`personKey`); empty for nobody. Forty bits: among ten thousand persons the chance that
 * any two share a sign is one in twenty thousand. The key is one that outlives a renewal of the desk's keys.
 */
export function personSigns({ dedupe }: Pick<Subkeys, 'dedupe'>): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    if (key === '') return '';
    const sign = known.get(key) ?? signOf(dedupe, key);
    known.set(key, sign);
    return sign;
  };
}

function signOf(secret: Uint8Array, key: string): string {
  // The secret has another use; the words before the key keep the two apart.
  const hash = createHmac('sha256', secret)
    .update(`dpo-desk/person-sign/v1\0${key.normalize('NFC')}`)
    .digest();
  const text = Array.from({ length: 8 }, (_, at) => letters[bitsAt(hash, at * 5)] ?? '').join('');
  return `P-${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Five bits from a bit position on. */
function bitsAt(bytes: Uint8Array, bit: number): number {
  const at = bit >> 3;
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}
