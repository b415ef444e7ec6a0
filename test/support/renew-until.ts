// Renews every key of a desk and is killed at a step: FOLDER CURRENT NEXT STEP. Run as a process of its own.

import { instantOf } from '#core/base/day.ts';
import { renewAllKeys } from '#host/keys/renew-all-keys.ts';

const [folder = '', current = '', next = '', last] = process.argv.slice(2);
const renewed = await renewAllKeys({
  folder,
  current,
  next,
  now: instantOf(Date.now()),
  onStep: (step) => {
    process.stdout.write(`${step}\n`);
    if (step === last) process.kill(process.pid, 'SIGKILL');
  },
});
process.exitCode = renewed.ok ? 0 : 1;
