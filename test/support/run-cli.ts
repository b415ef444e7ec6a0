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
  lines<T>(): readonly T[];
  /** The one line of stdout as JSON. */
  answer<T>(): T;
}

export interface CliOptions {
  readonly passphrase?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const main = join(import.meta.dirname, '../../cli/main.ts');

/** Starts the program; nothing of the test's own environment reaches it but where programs and homes are. */
export function startCli(args: readonly string[], options: CliOptions = {}): ChildProcessWithoutNullStreams {
  const { passphrase, env = {}, cwd = process.cwd() } = options;
  const { PATH = '', HOME = '' } = process.env;
  const secret = passphrase === undefined ? {} : { DPO_DESK_PASSPHRASE: passphrase };
  return spawn(process.execPath, [main, ...args], { cwd, env: { PATH, HOME, ...secret, ...env } });
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const child = startCli(args, options);
  child.stdin.end();
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const lines = <T>() => splitLines(stdout).map((line) => JSON.parse(line) as T);
  return {
    code: code as number | null,
    stdout,
    stderr,
    lines,
    answer: <T>() => {
      const [only, ...rest] = lines<T>();
      if (only === undefined || rest.length > 0) throw new Error(`not one line of JSON: ${stdout}`);
      return only;
    },
  };
}

export function splitLines(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}
