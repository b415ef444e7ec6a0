// A Maildir: one file a mail in `cur` and `new`, named by the delivering server.

import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { readEmlFile } from './eml-file.ts';
import { failureOf, type FileItem } from './file-item.ts';

/** True for a folder with both `cur` and `new` in it; `tmp` may have been lost in copying, for it is empty. */
export async function isMaildir(folder: string): Promise<boolean> {
  const parts = await Promise.all(['cur', 'new'].map(async (name) => lstat(join(folder, name)).catch(() => undefined)));
  return parts.every((part) => part?.isDirectory() === true);
}

/** The mails of this Maildir, without its subfolders. */
export async function* readMaildir(folder: string): AsyncGenerator<FileItem> {
  for (const part of ['cur', 'new']) {
    const names = (await readdir(join(folder, part))).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) {
      const path = join(folder, part, name);
      try {
        const facts = await lstat(path);
        if (!facts.isFile()) continue;
        const item = await readEmlFile(path);
        yield 'raw' in item ? { ...item, deliveredAt: instantOf(await deliveryTime(path, name)) } : item;
      } catch (error) {
        yield failureOf(path, error);
      }
    }
  }
}

/**
 * The name begins with the second of delivery, and the file's time is INTERNALDATE with most servers. A copy may
 * have renewed either; the earlier one is the nearer.
 */
async function deliveryTime(path: string, name: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const seconds = /^(\d{9,10})\./u.exec(name)?.[1];
  return seconds === undefined ? mtimeMs : Math.min(mtimeMs, Number(seconds) * 1000);
}
