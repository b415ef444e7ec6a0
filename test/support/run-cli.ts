// Runs the command line as a process of its own, as a script would.

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..');

/** Set for every run unless a test says otherwise. */
export const testPassphrase = 'paper lantern under the bridge';

export interface CliOptions {
  /** Added to a bare environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

export interface CliRun {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as one JSON value. */
  json(): Record<string, unknown>;
  /** stdout as JSON values, one a line. */
  lines(): Record<string, unknown>[];
}

export function startCli(args: readonly string[], options: CliOptions = {}): ChildProcess {
  const env = { PATH: process.env['PATH'], DPO_DESK_PASSPHRASE: testPassphrase, ...options.env };
  return spawn(process.execPath, [join(root, 'cli', 'main.ts'), ...args], {
    cwd: options.cwd ?? root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const child = startCli(args, options);
  if (child.stdout === null || child.stderr === null) throw new Error('no pipes');
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const lines = () =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, stdout, stderr, lines, json: () => JSON.parse(stdout) as Record<string, unknown> };
}
