// Dossiers as ZIP files: stored, sorted, without clock times, so that equal parts give equal bytes.

import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from './yauzl-promise.ts';
import yazl from 'yazl';
import type { Part } from '#core/export/part.ts';

/** What a dossier may hold at most when it is read back. */
const mostParts = 10_000;
const mostBytes = 2 ** 31;

export async function packZip(parts: readonly Part[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  // DOS times have no zone; midnight of 1980-01-01 by the local clock is the same two words everywhere.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true } as const;
  for (const { name, bytes } of parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    zip.addBuffer(Buffer.from(bytes), name, options);
  zip.end();
  return await buffer(zip.outputStream);
}

/** The parts of a ZIP file; undefined when it is none of ours: any byte that packing again would not give. */
export async function unpackZip(bytes: Buffer): Promise<readonly Part[] | undefined> {
  const parts = await readParts(bytes);
  if (parts === undefined) return undefined;
  const again = await packZip(parts);
  return again.equals(bytes) ? parts : undefined;
}

async function readParts(bytes: Buffer): Promise<readonly Part[] | undefined> {
  const parts: Part[] = [];
  const names = new Set<string>();
  let total = 0;
  try {
    for await (const { name, size, read } of fromBufferPromise(bytes)) {
      total += size;
      if (parts.length >= mostParts || total > mostBytes || names.has(name)) return undefined;
      names.add(name);
      parts.push({ name, bytes: await read() });
    }
    return parts;
  } catch {
    return undefined; // not a ZIP file, or a damaged one
  }
}
