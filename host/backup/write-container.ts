// Writes a backup's container: the preamble, then the body in sealed chunks, on disk before it counts.

import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { chunkCount, chunkOctets, sealChunk, type ChunkKey } from './chunk-cipher.ts';

/** Gives the octets from `from` on, exactly `length` of them. */
export type ReadBody = (from: number, length: number) => Promise<Buffer>;

export interface Container {
  readonly preamble: Buffer;
  readonly common: ChunkKey;
  readonly octets: number;
  readonly read: ReadBody;
}

export interface WriteTools {
  /** Octets done so far. */
  onProgress(done: number): void;
  readonly signal?: AbortSignal | undefined;
}

/** So many chunks are written at once; the desk does something else in between. */
const chunksAtOnce = 16;

/** SHA-256 of the file in hexadecimal, and its size. The file must not be there yet; only its owner may read it. */
export async function writeContainer(
  file: string,
  { preamble, common, octets, read }: Container,
  { onProgress, signal }: WriteTools,
): Promise<{ readonly sha256: string; readonly size: number }> {
  const handle = await open(file, 'wx', 0o600);
  try {
    const hash = createHash('sha256').update(preamble);
    await writeAll(handle, preamble);
    let size = preamble.length;
    const last = chunkCount(octets) - 1;
    for (let number = 0; number <= last; number += chunksAtOnce) {
      signal?.throwIfAborted();
      const from = number * chunkOctets;
      const body = await read(from, Math.min(chunksAtOnce * chunkOctets, octets - from));
      const sealed: Buffer[] = [];
      for (let at = 0; at < body.length; at += chunkOctets) {
        const place = number + at / chunkOctets;
        sealed.push(sealChunk(common, place, place === last, body.subarray(at, at + chunkOctets)));
      }
      const written = Buffer.concat(sealed);
      hash.update(written);
      await writeAll(handle, written);
      size += written.length;
      onProgress(from + body.length);
    }
    await handle.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, octets: Buffer): Promise<void> {
  for (let at = 0; at < octets.length;) at += (await handle.write(octets, at)).bytesWritten;
}
