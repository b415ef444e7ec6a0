// One hash for the sources of a build, so that a build is made anew when they changed and only then.

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * SHA-256 in hexadecimal over names and contents; times do not count, since a checkout sets them anew.
 * @param paths files and folders, relative to the repository
 */
export async function hashSources(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(async (path) => await filesIn(join(root, path))))).flat();
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const content = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    hash.update(`${relative(root, file)}\0${content}\n`);
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
