// Opens the desk that a command works on: folder, passphrase, lock.

import { readFileSync } from 'node:fs';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { openDesk, type OpenDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { required, type CommandContext } from './command.ts';
import { callerPath } from './paths.ts';
import { BadInput, orStop, Stopped } from './stop.ts';

export interface DeskFlags {
  readonly desk?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
}

export function deskFolder(flags: DeskFlags): string {
  return callerPath(required(flags.desk, 'desk'));
}

/** From DPO_DESK_PASSPHRASE, from `--passphrase-file`, or asked; undefined where nobody can be asked. */
export async function findPassphrase(flags: DeskFlags, context: CommandContext): Promise<string | undefined> {
  const fromEnvironment = process.env['DPO_DESK_PASSPHRASE'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  const file = flags['passphrase-file'];
  if (file === undefined) return await context.terminal.askSecret('Passphrase: ');
  try {
    return readFileSync(callerPath(file), 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new BadInput(`the passphrase file cannot be read: ${file}`);
  }
}

/** Runs `work` on the unlocked desk and closes it afterwards, whatever happens. */
export async function withDesk<T>(
  flags: DeskFlags,
  context: CommandContext,
  work: (open: OpenDesk, pool: ParserPool) => Promise<T> | T,
): Promise<T> {
  const folder = deskFolder(flags);
  const secret = await findPassphrase(flags, context);
  if (secret === undefined || secret === '') throw new Stopped({ code: 'desk-locked' });
  const open = orStop(await openDesk({ folder, secret, now: () => context.now() }));
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  try {
    return await work(open, pool);
  } finally {
    await pool.close();
    open.close();
  }
}

/** The same for work on the keys, which asks for the secret again. */
export async function withSecretDesk<T>(
  flags: DeskFlags,
  context: CommandContext,
  work: (open: OpenDesk, secret: string) => Promise<T> | T,
): Promise<T> {
  const folder = deskFolder(flags);
  const secret = await findPassphrase(flags, context);
  if (secret === undefined || secret === '') throw new Stopped({ code: 'desk-locked' });
  const open = orStop(await openDesk({ folder, secret, now: () => context.now() }));
  try {
    return await work(open, secret);
  } finally {
    open.close();
  }
}

/** The same once all is read that an earlier run was killed on: unread mail has no date to count from. */
export async function withReadDesk<T>(
  flags: DeskFlags,
  context: CommandContext,
  work: (open: OpenDesk) => Promise<T> | T,
): Promise<T> {
  return await withDesk(flags, context, async (open, pool) => {
    await readWaiting(open, pool, { signal: context.signal });
    return await work(open);
  });
}
