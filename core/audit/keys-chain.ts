// The chain of signing keys: each epoch's key was named by the one before it (docs/audit-log.md 4).

import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { logIdOf } from './log-id.ts';

/** Ed25519 (RFC 8032); false, never a throw, for a key or a signature of the wrong length. The shells bring it. */
export type VerifySignature = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean;

/** A key taking over: `npk` is the raw public key of epoch `ep`, `xs` the signature of epoch `ep - 1` over it; base64url. */
export interface Rotation {
  readonly ep: number;
  readonly npk: string;
  readonly xs: string;
}

/** Raw public keys in base64url: of epoch 0, and each that came after it, without gaps. */
export interface SigningKeys {
  readonly genesis: string;
  readonly rotations: readonly Rotation[];
}

/** What the key of epoch `ep - 1` signs when that of epoch `ep`, `npk` in base64url, takes over. */
export function rotationMessage(ep: number, npk: string): Uint8Array {
  const number = new Uint8Array(8);
  new DataView(number.buffer).setBigUint64(0, BigInt(ep));
  return concatBytes(utf8ToBytes('dpo-desk/rotate/v1\0'), number, base64urlnopad.decode(npk));
}

/** True when the first key is the one that the log is named after, and every later one was signed by the one before it. */
export function areKeysOf(log: string, keys: SigningKeys, verify: VerifySignature): boolean {
  if (logIdOf(keys.genesis) !== log) return false;
  let current = keys.genesis;
  for (const [index, { ep, npk, xs }] of keys.rotations.entries()) {
    if (ep !== index + 1) return false;
    if (!verify(rotationMessage(ep, npk), base64urlnopad.decode(xs), base64urlnopad.decode(current))) return false;
    current = npk;
  }
  return true;
}

/** The raw public key of an epoch in base64url; undefined for one that the chain does not reach. */
export function keyOfEpoch(keys: SigningKeys, epoch: number): string | undefined {
  return epoch === 0 ? keys.genesis : keys.rotations[epoch - 1]?.npk;
}
