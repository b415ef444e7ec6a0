// Reads a backup's container: what it says of itself, and its body, each chunk proved before it is used.

import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { longestPreamble, readPreamble, type Preamble } from './backup-header.ts';
import { chunkCount, openChunk, sealedChunkOctets, sealedLength, type ChunkKey } from './chunk-cipher.ts';

export interface OpenContainer {
  readonly preamble: Preamble;
  readonly handle: FileHandle;
  close(): Promise<void>;
}

/** Opens the file and reads its preamble; its length must be what the preamble says. Changes nothing. */
export async function openContainer(file: string): Promise<Result<OpenContainer, Obstacle>> {
  let handle: FileHandle;
  try {
    handle = await open(file, constants.O_RDONLY);
  } catch {
    return fail({ code: 'backup-out-of-reach' });
  }
  let isKept = false;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return fail({ code: 'backup-unknown' });
    const preamble = readPreamble(await readAt(handle, 0, Math.min(found.size, longestPreamble)));
    if (preamble === 'unknown') return fail({ code: 'backup-unknown' });
    if (preamble === 'damaged' || found.size !== preamble.octets + sealedLength(bodyOctets(preamble)))
      return fail({ code: 'backup-damaged' });
    isKept = true;
    return ok({ preamble, handle, close: () => handle.close() });
  } catch {
    return fail({ code: 'backup-out-of-reach' });
  } finally {
    if (!isKept) await handle.close();
  }
}

export function bodyOctets({ header }: Preamble): number {
  return header.headFile + header.database;
}

/** The body in order, chunk by chunk. Throws `StorageFault` at the first that is not as it was sealed. */
export async function* readBody(container: OpenContainer, key: Uint8Array): AsyncGenerator<Buffer> {
  const { preamble, handle } = container;
  const common = commonOf(preamble, key);
  const octets = bodyOctets(preamble);
  const last = chunkCount(octets) - 1;
  const end = preamble.octets + sealedLength(octets);
  for (let number = 0; number <= last; number += 1) {
    const from = preamble.octets + number * sealedChunkOctets;
    const sealed = await readAt(handle, from, Math.min(sealedChunkOctets, end - from));
    const chunk = openChunk(common, number, number === last, sealed);
    if (chunk === undefined) throw new StorageFault({ code: 'backup-damaged' });
    yield chunk;
  }
}

export function commonOf({ header, binding }: Preamble, key: Uint8Array): ChunkKey {
  return { key, nonce: Buffer.from(header.nonce, 'base64url'), binding };
}

/** What is there from this place on, at most so many octets. */
async function readAt(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const octets = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(octets, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return octets.subarray(0, filled);
}
