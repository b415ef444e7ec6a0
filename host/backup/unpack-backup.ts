// Takes a backup apart into a folder: its database and its head file, both as encrypted as they were.

import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyOctets, readBody, type OpenContainer } from './read-container.ts';

/** The head file goes first, the database after it. Throws `StorageFault` for a damaged chunk, and what the system says. */
export async function unpackBackup(
  container: OpenContainer,
  key: Uint8Array,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { headFile } = container.preamble.header;
  const total = bodyOctets(container.preamble);
  const head = headFile === 0 ? undefined : await open(join(folder, 'head.bin'), 'wx', 0o600);
  const database = await open(join(folder, 'desk.db'), 'wx', 0o600);
  try {
    let done = 0;
    for await (const chunk of readBody(container, key)) {
      const ofHead = chunk.subarray(0, Math.max(0, headFile - done));
      if (ofHead.length > 0) await head?.writeFile(ofHead);
      await database.writeFile(chunk.subarray(ofHead.length));
      done += chunk.length;
      onProgress(done, total);
    }
    for (const handle of [head, database]) await handle?.sync();
  } finally {
    await head?.close();
    await database.close();
  }
}
