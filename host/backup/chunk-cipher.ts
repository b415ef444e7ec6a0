// A long text in AES-256-GCM, chunk by chunk: none can be changed, left out, moved or appended unnoticed (STREAM, Hoang et al. 2015).

import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Octets of a chunk before it is encrypted; only the last may be shorter. */
export const chunkOctets = 65_536;
const tagOctets = 16;
export const sealedChunkOctets = chunkOctets + tagOctets;

/** What all chunks of one file have in common. */
export interface ChunkKey {
  /** 32 octets. */
  readonly key: Uint8Array;
  /** 8 random octets, new for every file. */
  readonly nonce: Uint8Array;
  /** Hash of what stands in plain before them, so that it belongs to them too. */
  readonly binding: Uint8Array;
}

/** Octets of the whole ciphertext of so many octets, of which there is at least one. */
export function sealedLength(octets: number): number {
  return octets + chunkCount(octets) * tagOctets;
}

export function chunkCount(octets: number): number {
  return Math.ceil(octets / chunkOctets);
}

export function sealChunk(common: ChunkKey, number: number, isLast: boolean, chunk: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', common.key, nonceOf(common, number));
  cipher.setAAD(boundTo(common, isLast));
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

/** undefined when it is not exactly the chunk that was sealed at this place. */
export function openChunk(common: ChunkKey, number: number, isLast: boolean, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length <= tagOctets) return undefined;
  const end = sealed.length - tagOctets;
  const decipher = createDecipheriv('aes-256-gcm', common.key, nonceOf(common, number), { authTagLength: tagOctets });
  decipher.setAAD(boundTo(common, isLast));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** Four octets count the chunks: enough for 256 TiB. */
function nonceOf({ nonce }: ChunkKey, number: number): Buffer {
  const place = Buffer.alloc(4);
  place.writeUInt32BE(number);
  return Buffer.concat([nonce, place]);
}

function boundTo({ binding }: ChunkKey, isLast: boolean): Buffer {
  return Buffer.concat([binding, Buffer.of(isLast ? 1 : 0)]);
}
