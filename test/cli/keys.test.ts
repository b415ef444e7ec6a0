// The keys from the command line: another passphrase, the recovery words, and everything anew.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { runCli, testPassphrase } from '#test/support/run-cli.ts';

const next = 'acht droge tandems in Brugge';
let desk: CliDesk;
beforeAll(async () => {
  desk = await makeCliDesk();
});
afterAll(() => desk.remove());

/** `dpo-desk COMMAND --desk DIR --json …` with this secret, and this new passphrase. */
async function run(secret: string, to: string | undefined, ...args: readonly string[]) {
  const [command = '', ...rest] = args;
  const env = to === undefined ? {} : { DPO_DESK_NEW_PASSPHRASE: to };
  return await runCli([command, '--desk', desk.folder, '--json', ...rest], { passphrase: secret, env });
}

test('passphrase: from the environment or from a file, which may be weak; the old one opens nothing any more', async () => {
  expect((await run(testPassphrase, undefined, 'passphrase')).code).toBe(2);
  expect((await run(testPassphrase, next, 'passphrase')).json()).toEqual({ changed: true });
  expect((await run(testPassphrase, next, 'passphrase')).code).toBe(3);
  const file = join(desk.outside, 'passphrase.txt');
  writeFileSync(file, 'welkom2026\n');
  const weak = await run(next, undefined, 'passphrase', '--new-passphrase-file', file);
  expect([weak.code, weak.stderr.includes('weak')]).toEqual([0, true]);
  expect((await run('welkom2026', testPassphrase, 'passphrase')).stderr).toBe('');
});

test('recover: by the recovery words only', async () => {
  expect((await run(testPassphrase, next, 'recover')).code).toBe(3);
  expect((await run(desk.recoveryKey, next, 'recover')).json()).toEqual({ changed: true });
  expect((await run(next, testPassphrase, 'passphrase')).code).toBe(0);
});

test('recovery --check says whether the words fit, --renew prints other ones', async () => {
  const checked = await run(desk.recoveryKey, undefined, 'recovery', '--check');
  expect([checked.code, checked.json()]).toEqual([0, { fits: true }]);
  const other = await run(testPassphrase, undefined, 'recovery', '--check');
  expect([other.code, other.json()]).toEqual([1, { fits: false }]);
  const renewed = await run(testPassphrase, undefined, 'recovery', '--renew');
  expect(String(renewed.json()['recoveryKey']).split(' ')).toHaveLength(24);
  expect((await run(desk.recoveryKey, undefined, 'recovery', '--check')).code).toBe(3);
});

test('renew-keys: nothing of before opens it, and the log holds', async () => {
  const renewed = await run(testPassphrase, next, 'renew-keys');
  const words = String(renewed.json()['recoveryKey']);
  expect([renewed.code, words.split(' ').length]).toEqual([0, 24]);
  expect((await run(testPassphrase, undefined, 'verify')).code).toBe(3);
  expect((await run(words, undefined, 'verify')).json()).toMatchObject({ ok: true });
  expect((await run(next, undefined, 'verify')).code).toBe(0);
});
