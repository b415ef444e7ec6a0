// A ZIP file in which everything is encrypted with AES-256 (WinZip's AE-2), but for the names of its entries.

import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { epochOf, type Instant } from '#core/base/day.ts';
import type { PackedEntry } from './package-work.ts';

/** Throws where two entries have one name. */
export async function zipPackage(
  octets: Uint8Array,
  entries: readonly PackedEntry[],
  code: string,
  at: Instant,
): Promise<Uint8Array> {
  // It runs in a worker of the desk's own already.
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    password: code,
    encryptionStrength: 3,
    lastModDate: new Date(epochOf(at)),
    extendedTimestamp: false,
    keepOrder: true,
  });
  for (const { name, start, length } of entries)
    await zip.add(name, new Uint8ArrayReader(octets.subarray(start, start + length)));
  return await zip.close();
}
