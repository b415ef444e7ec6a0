// The manifest of a dossier: every part with its hash, every subject's last journal line, signed by the desk.

import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#core/base/canonical-json.ts';
import type { Part } from '#core/export/dossier.ts';

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.strictObject({
  format: z.literal('dpo-desk-dossier/1'),
  ref: z.string(),
  log: z.string(),
  /** Raw Ed25519 public key of the desk, base64url. */
  publicKey: z.string(),
  /** Per subject (case or message): how many journal lines it has. */
  subjects: z.record(z.string(), z.number().int().positive()),
  parts: z.array(z.strictObject({ name: z.string(), size: z.number().int().min(0), sha256: sha256Text })),
});

export type Manifest = z.output<typeof manifest>;

export const manifestPart = 'manifest.json';
export const signaturePart = 'manifest.sig';

export interface SigningKey {
  readonly publicKey: string;
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

/** Manifest and signature as two more parts of the dossier. */
export function sealParts(
  parts: readonly Part[],
  facts: Pick<Manifest, 'ref' | 'log' | 'subjects'>,
  key: SigningKey,
): readonly Part[] {
  const value: Manifest = {
    format: 'dpo-desk-dossier/1',
    ...facts,
    publicKey: key.publicKey,
    parts: parts.map(({ name, bytes }) => ({ name, size: bytes.byteLength, sha256: sha256(bytes) })),
  };
  const bytes = Buffer.from(canonicalJson(value), 'utf8');
  return [
    ...parts,
    { name: manifestPart, bytes },
    { name: signaturePart, bytes: Buffer.from(key.sign(bytes), 'ascii') },
  ];
}

/** Reads a manifest; undefined unless it is spelled canonically and its signature fits the key it names. */
export function openManifest(bytes: Uint8Array, signature: Uint8Array): Manifest | undefined {
  try {
    const text = Buffer.from(bytes).toString('utf8');
    const read = manifest.parse(JSON.parse(text));
    if (canonicalJson(read) !== text) return undefined;
    const signed = Buffer.from(signature).toString('ascii');
    const raw = Buffer.from(signed, 'base64url');
    // base64 leaves spare bits at its end: only the one spelling counts.
    if (raw.toString('base64url') !== signed) return undefined;
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: read.publicKey }, format: 'jwk' });
    return verify(null, bytes, key, raw) ? read : undefined;
  } catch {
    return undefined; // not JSON, not a manifest, not a key
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
