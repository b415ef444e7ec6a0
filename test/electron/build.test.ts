// The built desktop app, as far as it can be known without Electron: what was built, what it loads, and that the desk's
// own process works when plain Node runs it.

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { ensureShell } from '#tools/build-shell.ts';
import packageJson from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
let out: string;

beforeAll(async () => {
  out = await ensureShell();
});

async function read(...path: readonly string[]): Promise<string> {
  return await readFile(join(out, ...path), 'utf8');
}

/** What a module imports, without what lies beside it. */
async function importsOf(file: string): Promise<readonly string[]> {
  const found = [
    ...(await read('main', file)).matchAll(/^(?:import|export)\s[^;]*?from "([^"]+)"|^import "([^"]+)"/gm),
  ];
  return found.map((match) => match[1] ?? match[2] ?? '').filter((name) => !name.startsWith('.'));
}

test('the main process, the desk’s process, the workers, the preload and the page are there', async () => {
  expect(packageJson.main).toBe('out/main/main.js');
  const files = await readdir(join(out, 'main'));
  expect(files.filter((name) => name.endsWith('.js')).toSorted()).toEqual([
    'attachment-worker.js',
    'backup-worker.js',
    'core-process.js',
    'main.js',
    'outlook-worker.js',
    'package-worker.js',
    'parse-worker.js',
    'policy-worker.js',
    'reading-worker.js',
    'redaction-worker.js',
    'sender-worker.js',
  ]);
  expect(await readdir(join(out, 'preload'))).toEqual(['preload.cjs']);
  expect(await readdir(join(out, 'renderer'))).toEqual(expect.arrayContaining(['index.html', 'viewer.html']));
});

test('they load Node’s modules and packages of `dependencies`; only the main process loads electron', async () => {
  const known = new Set([
    ...builtinModules.flatMap((name) => [name, `node:${name}`]),
    ...Object.keys(packageJson.dependencies),
  ]);
  const chunks = await readdir(join(out, 'main', 'chunks')).catch(() => []);
  for (const file of ['core-process.js', 'parse-worker.js', ...chunks.map((name) => join('chunks', name))]) {
    const packages = (await importsOf(file)).map((name) => name.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.[0] ?? name);
    expect([file, packages.filter((name) => !known.has(name) && !name.startsWith('node:'))]).toEqual([file, []]);
  }
  expect((await importsOf('main.js')).filter((name) => !known.has(name))).toEqual(['electron']);
});

test('the main process brings no database, no mail and no RPC', async () => {
  expect((await importsOf('main.js')).filter((name) => /sqlite|imap|mail|orpc|argon2|drizzle/.test(name))).toEqual([]);
});

test('the preload is one CommonJS file that needs electron and nothing else', async () => {
  const text = await read('preload', 'preload.cjs');
  expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  expect(text).not.toMatch(/^import |contextBridge/m);
});

test('the page has no inline script or style, and loads nothing from elsewhere', async () => {
  const html = await read('renderer', 'index.html');
  expect([...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text?.trim())).toEqual(['']);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|https?:\/\//);
});

test('the desk’s process makes, opens and fills a desk in plain Node', async () => {
  const place = await mkdtemp(join(tmpdir(), 'dpo-desk-built-'));
  onTestFinished(async () => await rm(place, { recursive: true }));
  const folder = join(place, 'desk');
  const script = join(root, 'test', 'support', 'drive-core-process.ts');
  const file = join(out, 'main', 'core-process.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, folder]);
  expect(JSON.parse(stdout)).toEqual({
    before: 'absent',
    created: true,
    unlocked: true,
    started: true,
    stored: expect.any(Number) as number,
    parsed: expect.any(Number) as number,
  });
  const { stored, parsed } = JSON.parse(stdout) as { stored: number; parsed: number };
  expect(stored).toBeGreaterThan(0);
  expect(parsed).toBe(stored);
});
