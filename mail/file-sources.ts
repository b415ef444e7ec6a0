// Finds mail in files: .eml, mbox, Maildir, and folders of these, in sorted order, one mail in memory at a time.

import { lstat, open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readEmlFile } from './eml-file.ts';
import { failureOf, type FileItem } from './file-item.ts';
import { isMaildir, readMaildir } from './maildir.ts';
import { readMboxFile } from './mbox-file.ts';
import { isMboxLine } from './mbox-line.ts';

export type { FileItem } from './file-item.ts';

/**
 * Every mail that lies at these paths. A file that is named is always taken, whatever it holds; in a folder only
 * what looks like mail is, and the rest (images, notes) is passed over. Symbolic links are followed where they are
 * named and not within folders, so that a link cannot lead out of what was chosen. Never throws for a file's sake.
 */
export async function* readMailFiles(paths: readonly string[]): AsyncGenerator<FileItem> {
  for (const path of paths) {
    try {
      const facts = await stat(path);
      if (facts.isDirectory()) yield* readFolder(path);
      // A pipe would never end and a device never stop.
      else if (!facts.isFile()) yield { source: path, failure: { code: 'not-a-file' } };
      else if (await beginsLikeMbox(path)) yield* readMboxFile(path);
      else yield await readEmlFile(path);
    } catch (error) {
      yield failureOf(path, error);
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<FileItem> {
  try {
    const isOfMails = await isMaildir(folder);
    if (isOfMails) yield* readMaildir(folder);
    const names = (await readdir(folder)).sort();
    for (const name of names) {
      const path = join(folder, name);
      const facts = await lstat(path);
      if (facts.isDirectory()) {
        if (await isMeantFolder(path, name, isOfMails)) yield* readFolder(path);
      } else if (facts.isFile() && !name.startsWith('.')) {
        yield* readFoundFile(path);
      }
    }
  } catch (error) {
    yield failureOf(folder, error);
  }
}

/** Maildir++ keeps subfolders as `.Name`; other hidden folders are none of ours. */
async function isMeantFolder(path: string, name: string, isInMaildir: boolean): Promise<boolean> {
  if (isInMaildir && ['cur', 'new', 'tmp'].includes(name)) return false;
  return !name.startsWith('.') || isMaildir(path);
}

async function* readFoundFile(path: string): AsyncGenerator<FileItem> {
  try {
    if (await beginsLikeMbox(path)) yield* readMboxFile(path);
    else if (extname(path).toLowerCase() === '.eml') yield await readEmlFile(path);
  } catch (error) {
    yield failureOf(path, error);
  }
}

async function beginsLikeMbox(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    const [line = ''] = buffer.toString('latin1', 0, bytesRead).split('\n', 1);
    return isMboxLine(line.trimEnd(), true);
  } finally {
    await file.close();
  }
}
