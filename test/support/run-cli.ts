// The command line as a script calls it: a process of its own, its exit code, and what it wrote where.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Each line of stdout as JSON; throws where one is none, so that nothing else can stand there. */
  lines(): readonly Record<string, unknown>[];
  /** The one line of stdout as JSON. */
  json(): Record<string, unknown>;
}

export interface CliOptions {
  /** The test passphrase unless told; empty for none. */
  readonly passphrase?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export const testPassphrase = 'paper lantern under the bridge';

const main = join(import.meta.dirname, '../../cli/main.ts');

/** As the script that people start it with does. */
const compileCache = join(import.meta.dirname, '../../.cache/node');

/** Starts the program; nothing of the test's own environment reaches it but where programs and homes are. */
export function startCli(args: readonly string[], options: CliOptions = {}): ChildProcessWithoutNullStreams {
  const { passphrase = testPassphrase, env = {}, cwd = process.cwd() } = options;
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH, HOME, NODE_COMPILE_CACHE: compileCache, DPO_DESK_PASSPHRASE: passphrase, ...env },
  });
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const child = startCli(args, options);
  child.stdin.end();
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return resultOf(code as number | null, stdout, stderr);
}

export function resultOf(code: number | null, stdout: string, stderr: string): CliRun {
  const lines = () => splitLines(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    code,
    stdout,
    stderr,
    lines,
    json: () => {
      const [only, ...rest] = lines();
      if (only === undefined || rest.length > 0) throw new Error(`not one line of JSON: ${stdout}`);
      return only;
    },
  };
}

export function splitLines(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}
