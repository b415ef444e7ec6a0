// Ed25519 (RFC 8032) by way of the runtime: raw keys in base64url, private ones as their seed.

import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Sign } from '#core/audit/checkpoint.ts';
import type { VerifySignature } from '#core/audit/keys-chain.ts';

/** RFC 8410: the fixed head of a PKCS#8 Ed25519 private key. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface SigningPair {
  readonly publicKey: string;
  readonly seed: Uint8Array;
}

export function newSigningPair(): SigningPair {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (d === undefined || x === undefined) throw new Error('no Ed25519 key');
  return { publicKey: x, seed: Buffer.from(d, 'base64url') };
}

export function signerOf(seed: Uint8Array): Sign {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  return (message) => new Uint8Array(sign(null, message, key));
}

export const verifySignature: VerifySignature = (message, signature, publicKey) => {
  try {
    const x = Buffer.from(publicKey).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, message, key, signature);
  } catch {
    return false; // not a key
  }
};
