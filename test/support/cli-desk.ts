// A desk that only the command line touches, in a folder of its own.

import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk } from '#host/open-desk.ts';
import { callCli } from './call-cli.ts';
import { testPassphrase, type CliRun } from './run-cli.ts';
import { makeFolder } from './temporary-folder.ts';
import { testProfile } from './throwaway-desk.ts';

export interface CliDesk {
  /** The desk's own folder. */
  readonly folder: string;
  /** A place beside it, for files. */
  readonly outside: string;
  readonly recoveryKey: string;
  /** `dpo-desk COMMAND … --desk DIR --json`, with the test passphrase, within this process. */
  run(command: string, ...args: readonly string[]): Promise<CliRun>;
  remove(): void;
}

export async function makeCliDesk(): Promise<CliDesk> {
  const { folder: outside, remove } = makeFolder();
  const folder = join(outside, 'desk');
  const run = async (command: string, ...args: readonly string[]) =>
    await callCli([command, '--desk', folder, '--json', ...args]);
  // As `init` makes it, but that each opening costs the least that a desk allows.
  const now = () => instantOf(Date.now());
  const request = { folder, passphrase: testPassphrase, profile: testProfile, now, cost: leastCost };
  const made = await createDesk(request);
  if (!made.ok) throw new Error(made.failure.code);
  return { folder, outside, recoveryKey: made.value.recoveryKey, run, remove };
}
