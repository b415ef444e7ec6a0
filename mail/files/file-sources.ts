// Finds mail in files: .eml, .msg, mbox, Maildir, and folders of these, in sorted order, one mail in memory at a time.

import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureOf, type FileItem, type OfferedFile } from './file-item.ts';
import { isMaildir } from './maildir.ts';
import { readOfferedFile } from './read-offered-file.ts';

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
      else yield* readOfferedFile(fileAt(path, facts.mtimeMs, { isNamed: true }));
    } catch (error) {
      yield failureOf(path, error);
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<FileItem> {
  try {
    const isOfMails = await isMaildir(folder);
    if (isOfMails) for (const part of ['cur', 'new']) yield* readMails(join(folder, part));
    const names = (await readdir(folder)).sort();
    for (const name of names) {
      const path = join(folder, name);
      const facts = await lstat(path);
      if (facts.isDirectory()) {
        if (await isMeantFolder(path, name, isOfMails)) yield* readFolder(path);
      } else if (facts.isFile() && !name.startsWith('.')) {
        yield* readOfferedFile(fileAt(path, facts.mtimeMs, { isNamed: false }));
      }
    }
  } catch (error) {
    yield failureOf(folder, error);
  }
}

/** One of the two folders of a Maildir: every file in it is a mail. */
async function* readMails(folder: string): AsyncGenerator<FileItem> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const path = join(folder, name);
    try {
      const facts = await lstat(path);
      if (facts.isFile()) yield* readOfferedFile(fileAt(path, facts.mtimeMs, { isNamed: true }));
    } catch (error) {
      yield failureOf(path, error);
    }
  }
}

/** Maildir++ keeps subfolders as `.Name`; other hidden folders are none of ours. */
async function isMeantFolder(path: string, name: string, isInMaildir: boolean): Promise<boolean> {
  if (isInMaildir && ['cur', 'new', 'tmp'].includes(name)) return false;
  return !name.startsWith('.') || isMaildir(path);
}

function fileAt(path: string, modifiedAt: number, { isNamed }: { readonly isNamed: boolean }): OfferedFile {
  return { source: path, isNamed, modifiedAt, blocks: () => createReadStream(path, { highWaterMark: 1024 * 1024 }) };
}
