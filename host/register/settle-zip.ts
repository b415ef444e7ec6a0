// Packs a ZIP file anew without its clock times, so that equal contents give equal octets.

import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';
import yazl from 'yazl';

const open = promisify<Buffer, Options, ZipFile>(yauzl.fromBuffer);

/** Of a ZIP file that this desk has just made. The entries keep their order: readers of workbooks look at the first one. */
export async function settleZip(bytes: Buffer): Promise<Buffer> {
  const from = await open(bytes, { lazyEntries: true });
  const into = new yazl.ZipFile();
  // DOS times have no zone; midnight of 1980-01-01 by the local clock is the same two words everywhere.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: true, forceDosTimestamp: true } as const;
  const read = promisify(from.openReadStream.bind(from) as OpenStream);
  for (let left = from.entryCount; left > 0; left -= 1) {
    const next = once(from, 'entry');
    from.readEntry();
    const [entry] = (await next) as [Entry];
    into.addBuffer(await buffer(await read(entry)), entry.fileName, options);
  }
  into.end();
  return await buffer(into.outputStream);
}

type OpenStream = (entry: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void;
