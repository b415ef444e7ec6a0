// Sets a whole profile back in fifty ways: each is found at the first contact with an anchor. Argument: ways.

import { spawnSync } from 'node:child_process';

const [ways = '50'] = process.argv.slice(2);
const suite = 'test/host/anchor/profile-rollback.dovecot.test.ts';
const env = { ...process.env, ROLLBACKS: ways };
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', suite];
process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1;
