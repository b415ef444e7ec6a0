// The shape of a command, and what it is given to work with.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Instant } from '#core/base/day.ts';
import type { ExitCode } from './exit-code.ts';
import { BadInput } from './stop.ts';
import type { Terminal } from './terminal.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  now(): Instant;
  /** Aborts on the first Ctrl-C: long work ends at its next safe point. */
  readonly signal: AbortSignal;
}

export interface Command {
  /** One line: arguments and options. */
  readonly usage: string;
  /** One line: what it does. */
  readonly summary: string;
  run(args: readonly string[], context: CommandContext): Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options that every command on a desk takes. */
export const deskOptions = {
  desk: { type: 'string' },
  'passphrase-file': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const satisfies Options;

/** Reads arguments strictly: an unknown option is bad input, and so is a name where the command takes none. */
export function readArgs<const O extends Options>(
  args: readonly string[],
  options: O,
  { allowPositionals = false } = {},
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new BadInput(error instanceof Error ? firstSentence(error.message) : 'these arguments cannot be read');
  }
}

/** The value of an option that must be there. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new BadInput(`--${option} is missing`);
  return value;
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}
