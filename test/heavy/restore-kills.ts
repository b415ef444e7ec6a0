// Kills `restore` over an existing desk at random moments: the old desk or the new one is there, whole. Argument: rounds.

import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '#core/base/day.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { makeBackup } from '#host/backup/make-backup.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { startCli, testPassphrase } from '#test/support/run-cli.ts';
import { storeSketch, testProfile } from '#test/support/throwaway-desk.ts';

const rounds = Number(process.argv[2] ?? 50);
const outside = mkdtempSync(join(tmpdir(), 'dpo-desk-kills-'));
const model = join(outside, 'model');
const file = join(outside, 'one.dpobackup');
const now = () => instantOf(Date.now());

async function opened(folder: string): Promise<OpenDesk> {
  const found = await openDesk({ folder, secret: testPassphrase, now });
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

const made = await createDesk({
  folder: model,
  passphrase: testPassphrase,
  profile: testProfile,
  now,
  cost: leastCost,
});
if (!made.ok) throw new Error(made.failure.code);
const first = await opened(model);
for (let number = 1; number <= 300; number += 1) storeSketch(first, { text: 'x'.repeat(20_000) }, number);
const tools = { workerUrl: workerUrls.backup, onProgress: () => undefined };
const backup = await makeBackup(first, file, 'user', tools);
if (!backup.ok) throw new Error(backup.failure.code);
storeSketch(first, {}, 301);
first.close();

// The first one is not killed: it tells how long they take on this machine.
let longest = 600_000;
const outcomes = { old: 0, restored: 0, killed: 0 };
for (let round = 0; round < rounds; round += 1) {
  const folder = join(outside, `round-${round}`);
  cpSync(model, folder, { recursive: true });
  const child = startCli(['restore', file, '--desk', folder, '--json']);
  const ended = once(child, 'exit');
  const begun = performance.now();
  await Promise.race([pause(round === 0 ? longest : randomInt(Math.floor(longest / 3), longest)), ended]);
  child.kill('SIGKILL');
  if (round === 0) longest = Math.ceil((performance.now() - begun) * 1.1);
  if ((await ended)[1] === 'SIGKILL') outcomes.killed += 1;
  const open = await opened(folder);
  const many = open.desk.messages.all().length;
  if ((many !== 300 && many !== 301) || open.audit.alarm() !== undefined || !verifyDesk(open.database).ok)
    throw new Error(`round ${round}: ${many} messages, alarm ${open.audit.alarm()?.kind ?? 'none'}`);
  if (round === 0 && many !== 300) throw new Error('a restore that nobody killed did not restore');
  outcomes[many === 301 ? 'old' : 'restored'] += 1;
  open.close();
  rmSync(folder, { recursive: true, force: true });
}
rmSync(outside, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ rounds, ...outcomes })}\n`);
