// Kills renewals of all keys at random moments: exactly one passphrase opens the desk, whole. Argument: renewals.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { contentOf, fillDesk, makeDesk, mustOpen, opened, passphrase } from '#test/support/desk-with-keys.ts';

const count = Number(process.argv[2] ?? 100);
const next = 'acht droge tandems in Brugge';
const script = join(import.meta.dirname, '../support/renew-until.ts');
const outside = mkdtempSync(join(tmpdir(), 'dpo-desk-heavy-'));
const made = join(outside, 'made');
const tally = { kills: 0, finished: 0, current: 0, next: 0, both: 0, neither: 0, different: 0 };

await makeDesk(made);
const filled = await mustOpen(made, passphrase);
fillDesk(filled);
const content = JSON.stringify(contentOf(filled));
filled.close();

/** Kills it a random while after its first step: loading the program is no part of what is tried. */
async function killAtRandom(folder: string): Promise<void> {
  const child = spawn(process.execPath, [script, folder, passphrase, next], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.stdout.resume();
  await pause(Math.random() * 700);
  if (child.kill('SIGKILL')) tally.kills += 1;
  else tally.finished += 1;
  await ended;
}

async function opensWhole(folder: string, secret: string): Promise<boolean> {
  const open = await opened(folder, secret);
  if (typeof open === 'string') return false;
  if (JSON.stringify(contentOf(open)) !== content || open.audit.alarm() !== undefined) tally.different += 1;
  open.close();
  return true;
}

try {
  for (let run = 0; run < count; run += 1) {
    const folder = join(outside, `desk-${run}`);
    cpSync(made, folder, { recursive: true });
    await killAtRandom(folder);
    const [isNext, isCurrent] = [await opensWhole(folder, next), await opensWhole(folder, passphrase)];
    tally[isNext && isCurrent ? 'both' : isNext ? 'next' : isCurrent ? 'current' : 'neither'] += 1;
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(outside, { recursive: true });
}
process.stdout.write(`${JSON.stringify(tally)}\n`);
process.exitCode = tally.both + tally.neither + tally.different === 0 ? 0 : 1;
