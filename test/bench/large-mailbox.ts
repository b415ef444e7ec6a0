// Pulls a mailbox of very many mails (100,000 unless told) in a process that is killed twenty times, and prints
// what was lost, what came twice and the most memory that it took: `node test/bench/large-mailbox.ts [mails] [kills]`.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEndlessImap } from '#test/support/endless-imap.ts';
import { seededChance } from '#test/support/seeded-chance.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const [mails = 100_000, kills = 20, octets = 400] = process.argv.slice(2).map(Number);
const mostMemory = 400;

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-large-'));
const journal = join(folder, 'journal');
const server = await startEndlessImap(mails, octets);
const chance = seededChance(7);
const began = performance.now();

const sizeNow = (): number => statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
/** Octets of the journal for one mail, roughly. */
const share = String(mails).length + 1;

async function pull(killAt: number | undefined): Promise<number> {
  const puller = join(import.meta.dirname, 'large-mailbox-puller.ts');
  const child = spawn(process.execPath, [puller, String(server.port), journal, String(octets)], { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
    if (killAt !== undefined && sizeNow() >= killAt) child.kill('SIGKILL');
  }, 5);
  await ended;
  clearInterval(timer);
  return peak / 1024;
}

let peak = 0;
for (let kill = 1; kill <= kills; kill += 1) {
  peak = Math.max(peak, await pull(((kill - chance.below(100) / 100) * mails * share) / (kills + 1)));
}
peak = Math.max(peak, await pull(undefined));
const seconds = (performance.now() - began) / 1000;

const times = new Uint8Array(mails + 1);
const lines = readFileSync(journal, 'latin1').split('\n');
for (const line of lines) {
  if (!line.startsWith('stored ')) continue;
  for (const uid of line.slice(7).split(' ').map(Number)) times[uid] = (times[uid] ?? 0) + 1;
}
const lost = times.subarray(1).reduce((sum, count) => sum + Number(count === 0), 0);
const twice = times.reduce((sum, count) => sum + Number(count > 1), 0);
const others = lines.filter((line) => line.startsWith('missed') || line.startsWith('lost')).length;
const report = readFileSync(`${journal}.report`, 'utf8').trim().split('\n').at(-1) ?? '';
await server.stop();
rmSync(folder, { recursive: true });

const isGood = lost === 0 && twice === 0 && others === 0 && peak <= mostMemory && report.includes('"isComplete":true');
say(`${mails} mails, ${kills} kills, ${seconds.toFixed(0)} s (${(mails / seconds).toFixed(0)} mails a second)`);
say(`lost ${lost}, twice ${twice}, miscounted ${others}, most memory ${peak.toFixed(0)} MB of ${mostMemory}`);
say(isGood ? 'good' : `NOT good: ${report}`);
process.exitCode = isGood ? 0 : 1;
