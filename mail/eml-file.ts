// A file that holds one mail.

import { open } from 'node:fs/promises';
import { failureOf, largestFileMail, type FileItem } from './file-item.ts';

/** Reads the file whole, if it is one and not too large. */
export async function readEmlFile(path: string): Promise<FileItem> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largestFileMail) return { source: path, failure: { code: 'too-large' } };
      return { source: path, raw: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return failureOf(path, error);
  }
}
