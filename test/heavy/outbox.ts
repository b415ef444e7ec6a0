// Kills the desk's process while it sends letters: each reaches the server exactly once, or a person is asked. Argument: kills (30).

import { startDovecot } from '#test/support/dovecot.ts';
import { killOutbox } from '#test/support/outbox-kills.ts';
import { steps } from '#test/support/outbox-worker-steps.ts';

const kills = Number(process.argv[2] ?? 30);
/** Every step in turn, and after each two at any moment. */
const ends = Array.from({ length: kills }, (_none, at) =>
  at % 3 === 0 ? (steps[(at / 3) % steps.length] ?? 'at-random') : 'at-random',
);
const begun = performance.now();
const imap = await startDovecot();
try {
  const { faults, ...tally } = await killOutbox(imap, ends, 'dpo');
  for (const fault of faults) process.stderr.write(`  FAULT ${fault}\n`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(`${JSON.stringify({ rounds: ends.length, ...tally, faults: faults.length, seconds })}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await imap.stop();
}
