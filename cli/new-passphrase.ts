// The passphrase that a desk is to have from now on: from the environment, from a file, or asked twice.

import { readFileSync } from 'node:fs';
import { isStrongEnough } from '#host/keys/passphrase-rule.ts';
import type { CommandContext } from './command.ts';
import { callerPath } from './paths.ts';
import { BadInput } from './stop.ts';

/** The option that every command with a new passphrase takes. */
export const newPassphraseOption = { 'new-passphrase-file': { type: 'string' } } as const;

/** A weak one is told and taken: a script may have its reasons. */
export async function findNewPassphrase(
  flags: { readonly 'new-passphrase-file'?: string | undefined },
  context: CommandContext,
): Promise<string> {
  const found =
    process.env['DPO_DESK_NEW_PASSPHRASE'] ?? fromFile(flags['new-passphrase-file']) ?? (await asked(context));
  if (found === '') throw new BadInput('the new passphrase is empty');
  await warnWhenWeak(found, context);
  return found;
}

export async function warnWhenWeak(passphrase: string, { terminal }: CommandContext): Promise<void> {
  if (!(await isStrongEnough(passphrase)))
    terminal.note('This passphrase is weak: four or more unrelated words are hard to guess.');
}

function fromFile(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(callerPath(file), 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new BadInput(`the file with the new passphrase cannot be read: ${file}`);
  }
}

async function asked({ terminal }: CommandContext): Promise<string> {
  const first = await terminal.askSecret('New passphrase: ');
  if (first === undefined)
    throw new BadInput('there is no new passphrase: set DPO_DESK_NEW_PASSPHRASE or give --new-passphrase-file');
  if ((await terminal.askSecret('New passphrase, once more: ')) !== first)
    throw new BadInput('the two new passphrases are not the same');
  return first;
}
