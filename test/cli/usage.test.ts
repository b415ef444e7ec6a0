import { expect, test } from 'vitest';
import { runCli, splitLines } from '#test/support/run-cli.ts';

const contract = [
  'deadline',
  'triage',
  'init',
  'import',
  'sync',
  'ledger',
  'messages',
  'search',
  'cases',
  'controllers',
  'add-controller',
  'change-controller',
  'open',
  'show',
  'act',
  'export',
  'erase',
  'retention',
  'remind',
  'calendar',
  'policy',
  'register',
  'verify',
  'rebuild',
  'backup',
  'restore',
  'hand-over',
  'take-over',
  'hand-back',
  'take-back',
  'passphrase',
  'recover',
  'recovery',
  'renew-keys',
  'serve',
];

test('without a command: how it is used, on stderr, and 2', async () => {
  const run = await runCli([]);
  expect([run.code, run.stdout]).toEqual([2, '']);
  for (const name of contract) expect(run.stderr).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});

test('asked for help: the same, and 0', async () => {
  expect((await runCli(['--help'])).code).toBe(0);
  const run = await runCli(['export', '--help']);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('export --desk DIR CASE --out FILE.zip');
});

test.each(['toString', '__proto__', 'Import', ''])(
  'a command that is none, "%s": one line that names those there are, and 2',
  async (name) => {
    const run = await runCli([name]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringContaining(contract.join(', '))]);
  },
);
