// Builds that are made when their sources changed, and only then.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildOnce, type Build } from '#tools/build-once.ts';
import { hashSources } from '#tools/source-hash.ts';

const root = join(import.meta.dirname, '..', '..');
let place: string;
let build: Build;

/** A build that copies its one source and counts in a file how often it ran. */
const program = `
  const fs = require('node:fs');
  const [source, runs, draft] = process.argv.slice(1);
  fs.appendFileSync(runs, 'x');
  fs.mkdirSync(draft, { recursive: true });
  fs.copyFileSync(source, draft + '/index.html');
`;

beforeEach(async () => {
  await mkdir(join(root, '.cache'), { recursive: true });
  place = await mkdtemp(join(root, '.cache', 'build-once-'));
  const source = join(place, 'source.html');
  await writeFile(source, 'one');
  build = {
    folder: join(place, 'dist', 'page'),
    sources: [relative(root, source)],
    command: (draft) => ['-e', program, source, join(place, 'runs'), draft],
  };
});

afterEach(async () => await rm(place, { recursive: true }));

async function runs(): Promise<number> {
  return (await readFile(join(place, 'runs'), 'utf8')).length;
}

test('builds the first time, and not again for the same sources', async () => {
  expect(await buildOnce(build)).toBe(build.folder);
  await buildOnce(build);
  expect(await runs()).toBe(1);
  expect((await readdir(build.folder)).toSorted()).toEqual(['.sources', 'index.html']);
});

test('builds anew for other sources, and leaves nothing of the build before', async () => {
  await buildOnce(build);
  await writeFile(join(build.folder, 'old.js'), '');
  await writeFile(join(place, 'source.html'), 'two');
  await buildOnce(build);
  expect(await runs()).toBe(2);
  expect((await readdir(build.folder)).toSorted()).toEqual(['.sources', 'index.html']);
  expect(await readFile(join(build.folder, 'index.html'), 'utf8')).toBe('two');
});

test('keeps the build before when a new one fails', async () => {
  await buildOnce(build);
  await writeFile(join(place, 'source.html'), 'two');
  await expect(buildOnce({ ...build, command: () => ['-e', 'process.exit(1)'] })).rejects.toThrow('the build failed');
  expect(await readFile(join(build.folder, 'index.html'), 'utf8')).toBe('one');
});

test('two at once end with one whole build', async () => {
  await Promise.all([buildOnce(build), buildOnce({ ...build })]);
  expect(await readFile(join(build.folder, 'index.html'), 'utf8')).toBe('one');
});

test('the hash knows names and contents, not times', async () => {
  const first = await hashSources(build.sources);
  await writeFile(join(place, 'source.html'), 'one');
  expect(await hashSources(build.sources)).toBe(first);
  await writeFile(join(place, 'other.html'), 'one');
  expect(await hashSources([relative(root, join(place, 'other.html'))])).not.toBe(first);
});
