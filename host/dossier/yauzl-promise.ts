// The entries of a ZIP file in memory, one after the other.

import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';

interface ZipEntry {
  readonly name: string;
  /** Octets unpacked, by the file's own word. */
  readonly size: number;
  read(): Promise<Buffer>;
}

const open = promisify<Buffer, Options, ZipFile>(yauzl.fromBuffer);

/** Throws on anything that is no well-formed ZIP file, absolute names and `..` among it. */
export async function* fromBufferPromise(bytes: Buffer): AsyncGenerator<ZipEntry> {
  const zip = await open(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  for (let left = zip.entryCount; left > 0; left -= 1) {
    const next = once(zip, 'entry');
    zip.readEntry();
    const [entry] = (await next) as [Entry];
    if (entry.compressionMethod !== 0) throw new Error('a dossier is stored, not compressed');
    yield {
      name: entry.fileName,
      size: entry.uncompressedSize,
      read: async () => await buffer(await promisify(zip.openReadStream.bind(zip) as OpenStream)(entry)),
    };
  }
}

type OpenStream = (entry: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void;
