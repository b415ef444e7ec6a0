// The command line within this process, for tests whose subject is what a command does and not how a process ends: the same
// arguments, output and exit code as `runCli`, without the second that each start costs.

import { instantOf } from '#core/base/day.ts';
import { runCommand } from '../../cli/run-command.ts';
import { resultOf, testPassphrase, type CliOptions, type CliRun } from './run-cli.ts';

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: they share the environment. There is no terminal to ask anything on. */
export function callCli(args: readonly string[], options: Omit<CliOptions, 'cwd'> = {}): Promise<CliRun> {
  const called = turn.then(() => call(args, options));
  turn = called.catch(() => undefined);
  return called;
}

async function call(args: readonly string[], { passphrase = testPassphrase, env = {} }: CliOptions): Promise<CliRun> {
  const printed: string[] = [];
  const noted: string[] = [];
  const before = { ...process.env };
  Object.assign(process.env, { DPO_DESK_PASSPHRASE: passphrase, ...env });
  try {
    const code = await runCommand(args, {
      terminal: {
        print: (line) => void printed.push(`${line}\n`),
        note: (line) => void noted.push(`${line}\n`),
        progress: () => undefined,
        askSecret: async () => undefined,
      },
      now: () => instantOf(Date.now()),
      stopping: () => new AbortController().signal,
    });
    return resultOf(code, printed.join(''), noted.join(''));
  } finally {
    for (const name of ['DPO_DESK_PASSPHRASE', ...Object.keys(env)]) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
