// The manifest of an evidence file: every part with its hash, signed with the key that is this desk's identity.

import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { canonicalJson } from '#core/base/canonical-json.ts';
import type { Part } from '#core/export/part.ts';

export interface SigningKey {
  /** Raw, base64url. */
  readonly publicKey: string;
  /** Signature in base64url. */
  sign(bytes: Uint8Array): string;
}

/** The desk's Ed25519 key (RFC 8032) from its 32-byte seed. */
export function signingKeyOf(seed: Uint8Array): SigningKey {
  // RFC 8410: the fixed head of a PKCS#8 Ed25519 private key.
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  const privateKey = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new Error('no public key');
  return { publicKey: x, sign: (bytes) => sign(null, bytes, privateKey).toString('base64url') };
}

/** The parts with their manifest and its signature, sorted by name (docs/audit-log.md 7). */
export function sealParts(
  parts: readonly Part[],
  facts: { readonly ref: string; readonly log: string },
  key: SigningKey,
): readonly Part[] {
  const manifest = {
    format: 'dpo-desk-dossier/2',
    ref: facts.ref,
    log: facts.log,
    publicKey: key.publicKey,
    parts: byName(parts).map(({ name, bytes }) => ({ name, size: bytes.byteLength, sha256: sha256(bytes) })),
  };
  const bytes = Buffer.from(canonicalJson(manifest), 'utf8');
  const seal = [
    { name: 'manifest.json', bytes },
    { name: 'manifest.sig', bytes: Buffer.from(key.sign(bytes), 'ascii') },
  ];
  return byName([...parts, ...seal]);
}

function byName(parts: readonly Part[]): readonly Part[] {
  return parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** In hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
