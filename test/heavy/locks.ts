// Locks a real desk many times over: its process is gone each time. Argument: locks (100).

import { setTimeout as pause } from 'node:timers/promises';
import { lockLimit } from '#host/lock/process-watch.ts';
import { isAlive, startSupervisedDesk, supervisedPassphrase as passphrase } from '#test/support/supervised-desk.ts';

const rounds = Number(process.argv[2] ?? 100);
const desk = await startSupervisedDesk();
const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const pid = desk.pid();
  const begun = performance.now();
  await desk.client.desk.lock();
  while (isAlive(pid)) await pause(1);
  times.push(performance.now() - begun);
  // A connection may be cut in the moment in which it is used again; the screens ask again too.
  const status = await desk.client.desk.status().catch(async () => await desk.client.desk.status());
  if (status.state !== 'locked') throw new Error(`round ${round}: ${status.state}`);
  const unlocked = await desk.client.desk.unlock({ passphrase });
  if (!unlocked.ok) throw new Error(`round ${round}: ${unlocked.failure.code}`);
}
await desk.close();
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
const killed = desk.log.events.filter(({ event }) => event === 'desk.process-killed').length;
const late = times.filter((time) => time > lockLimit).length;
process.stdout.write(`${JSON.stringify({ rounds, median: at(0.5), p90: at(0.9), longest: at(1), late, killed })}\n`);
process.exitCode = late === 0 && killed === 0 ? 0 : 1;
