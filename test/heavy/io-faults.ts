// Lets the n-th write or sync fail: nothing corrupt afterwards, nothing called saved that is not. Argument: runs (360). Needs strace.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { readFolder, writeFolder } from './support/crash-image.ts';
import type { Told, Work } from './support/desk-worker.ts';

const wanted = Number(process.argv[2] ?? 360);
const now = () => instantOf(Date.now());
const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dpo-desk-faults-'));
const folder = join(root, 'desk');
const passphrase = 'the first of many words';
const script = join(import.meta.dirname, 'support', 'desk-worker.ts');

interface Injection {
  readonly call: 'pwrite64' | 'fsync' | 'fdatasync' | 'ftruncate';
  readonly error: 'ENOSPC' | 'EIO';
  /** From the n-th call on all fail, as on a disk that is full; else that one alone. */
  readonly isLasting: boolean;
}

const injections: readonly Injection[] = [
  { call: 'pwrite64', error: 'ENOSPC', isLasting: true },
  { call: 'pwrite64', error: 'ENOSPC', isLasting: false },
  { call: 'pwrite64', error: 'EIO', isLasting: true },
  { call: 'pwrite64', error: 'EIO', isLasting: false },
  { call: 'fsync', error: 'EIO', isLasting: true },
  { call: 'fsync', error: 'EIO', isLasting: false },
  { call: 'fdatasync', error: 'EIO', isLasting: true },
  { call: 'fdatasync', error: 'EIO', isLasting: false },
  { call: 'ftruncate', error: 'EIO', isLasting: false },
];

function work(what: Work, inject: string | undefined): { readonly told: readonly Told[]; readonly counts: string } {
  const order = JSON.stringify({
    folder,
    outside: root,
    secrets: [passphrase],
    work: what,
    round: 1,
    most: what === 'erase' ? 2 : 8,
  });
  const log = join(root, 'trace');
  const traced = ['-f', '-c', '-o', log, '-e', 'trace=pwrite64,fsync,fdatasync,ftruncate'];
  const run = spawnSync(
    'strace',
    [...traced, ...(inject === undefined ? [] : ['-e', `inject=${inject}`]), process.execPath, script, order],
    {
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  if (run.signal !== null) throw new Error('the worker hangs');
  const told = run.stdout.split('\n').filter((line) => line.startsWith('{'));
  return { told: told.map((line) => JSON.parse(line) as Told), counts: readFileSync(log, 'utf8') };
}

function countOf(counts: string, call: string): number {
  return Number(new RegExp(`^\\s*[\\d.]+\\s+[\\d.]+\\s+\\d+\\s+(\\d+).*\\b${call}$`, 'mu').exec(counts)?.[1] ?? 0);
}

/** What is wrong once the disk is well again; undefined when all holds. */
async function judge(told: readonly Told[]): Promise<string | undefined> {
  const opened = await openDesk({ folder, secret: passphrase, now });
  if (!opened.ok) return `the desk does not open: ${opened.failure.code}`;
  const { desk, database, audit, close } = opened.value;
  try {
    const entries = Math.max(0, ...told.map((word) => ('entries' in word ? word.entries : 0)));
    if (audit.alarm() !== undefined) return `alarm ${audit.alarm()?.kind}`;
    if (audit.size() < entries) return `${entries - audit.size()} lines were called saved and are not there`;
    if (!verifyDesk(database).ok) return 'the desk does not verify';
    if (rebuildLists(database, { keep: false }).length > 0) return 'lists differ from the journal';
    const back = told.some((word) => word.act === 'erased' && desk.cases.byRef(word.ref) !== undefined);
    return back ? 'an erased case is back' : undefined;
  } finally {
    close();
  }
}

const begun = performance.now();
const profile = findProfile('kraaft');
if (!profile.ok) throw new Error('the profile is missing');
const made = await createDesk({ folder, passphrase, profile: profile.value, now, cost: leastCost });
if (!made.ok) throw new Error(made.failure.code);
let runs = 0;
let injected = 0;
let faults = 0;
for (const what of ['day', 'erase'] as const) {
  const before = readFolder(folder);
  const { counts } = work(what, undefined);
  const after = readFolder(folder);
  const each = wanted / 2 / injections.length;
  for (const { call, error, isLasting } of injections) {
    const calls = countOf(counts, call);
    const step = Math.max(1, calls / each);
    for (let at = 1; at <= calls; at += step) {
      writeFolder(folder, before);
      const place = Math.floor(at);
      const run = work(what, `${call}:error=${error}:when=${place}${isLasting ? '+' : ''}`);
      const fault = await judge(run.told).catch((thrown: unknown) => String(thrown));
      runs += 1;
      if (!run.told.some((word) => word.act === 'closed')) injected += 1;
      if (fault === undefined) continue;
      faults += 1;
      process.stderr.write(
        `FAULT in ${what}, ${call} ${error} at ${place}${isLasting ? ' and after' : ''}: ${fault}\n`,
      );
    }
    process.stderr.write(`  ${what}, ${call} ${error}: ${calls} calls, ${runs} runs\n`);
  }
  writeFolder(folder, after);
}
rmSync(root, { recursive: true, force: true });
// A fault that no act noticed would be one at a place that does not matter, such as the last truncation.
process.stdout.write(
  `${JSON.stringify({ runs, actsCutShort: injected, faults, seconds: Math.round((performance.now() - begun) / 1000) })}\n`,
);
process.exitCode = faults === 0 && injected > 0 ? 0 : 1;
