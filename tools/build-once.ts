// A build that is made when its sources changed: with the sources' hash beside it, and swapped in as a whole.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashSources } from './source-hash.ts';

const root = join(import.meta.dirname, '..');
const markName = '.sources';

export interface Build {
  /** Where the build lies, absolute. */
  readonly folder: string;
  /** Files and folders that it is made of, relative to the repository. */
  readonly sources: readonly string[];
  /** A Node program and its arguments; makes the build in `draft`. */
  command(draft: string): readonly string[];
}

/** The build's folder, up to date. Two processes may ask at once: each builds aside, and the last one to finish stays. */
export async function buildOnce(build: Build): Promise<string> {
  const { folder } = build;
  const hash = await hashSources(build.sources);
  if ((await readMark(folder)) === hash) return folder;
  await mkdir(join(root, '.cache'), { recursive: true });
  const aside = await mkdtemp(join(root, '.cache', `build-${basename(folder)}-`));
  const draft = join(aside, 'draft');
  try {
    await runNode(build.command(draft));
    await writeFile(join(draft, markName), hash);
    await mkdir(dirname(folder), { recursive: true });
    await rename(folder, join(aside, 'old')).catch(() => undefined); // the first build replaces nothing
    await rename(draft, folder).catch(async (fault: unknown) => {
      // Another process was faster, with the same sources: its build is as good.
      if ((await readMark(folder)) !== hash) throw fault;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

async function readMark(folder: string): Promise<string | undefined> {
  return await readFile(join(folder, markName), 'utf8').catch(() => undefined);
}

/** What a build says goes to stderr: stdout belongs to the command that needs the build. */
async function runNode(args: readonly string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the build failed: node ${args.join(' ')}`);
}
