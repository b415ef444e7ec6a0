// A desk that only the command line touches, in a folder of its own.

import { join } from 'node:path';
import { runCli, type CliRun } from './run-cli.ts';
import { makeFolder } from './temporary-folder.ts';

export interface CliDesk {
  /** The desk's own folder. */
  readonly folder: string;
  /** A place beside it, for files. */
  readonly outside: string;
  readonly recoveryKey: string;
  /** `dpo-desk COMMAND … --desk DIR --json`, with the test passphrase. */
  run(command: string, ...args: readonly string[]): Promise<CliRun>;
  remove(): void;
}

export async function makeCliDesk(): Promise<CliDesk> {
  const { folder: outside, remove } = makeFolder();
  const folder = join(outside, 'desk');
  const run = async (command: string, ...args: readonly string[]) =>
    await runCli([command, '--desk', folder, '--json', ...args]);
  const made = await run('init', '--profile', 'kraaft');
  if (made.code !== 0) throw new Error(made.stderr);
  return { folder, outside, recoveryKey: String(made.json()['recoveryKey']), run, remove };
}
