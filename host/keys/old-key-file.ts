// `keys.json` of the first format: read once, then replaced by the two files of now.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { instantOf } from '#core/base/day.ts';
import { clearKeyDrafts, writeKeyFiles, type KeyFile } from './key-file.ts';
import { freshSecrets, sealKeyFile } from './key-custody.ts';
import { eraseFile } from './replace-file.ts';
import { openSlots, type Secret } from './slots.ts';
import { argon2Cost, type Argon2 } from './stretch.ts';
import { secretsOfFirstFormat } from './subkeys.ts';

const octets = z.base64url().max(4096);

const oldKeyFile = z.strictObject({
  format: z.literal('dpo-desk-keys/1'),
  passphrase: z.strictObject({
    kdf: z.literal('argon2id'),
    ...argon2Cost.shape,
    salt: octets.length(22),
    wrapped: octets,
  }),
  recovery: z.strictObject({ wrapped: octets }),
});

const nameOf = (folder: string) => join(folder, 'keys.json');

export function hasOldKeyFile(folder: string): boolean {
  return existsSync(nameOf(folder));
}

/** Removes what an upgrade left that was cut short, or what somebody put back. */
export function eraseOldKeyFile(folder: string): void {
  eraseFile(nameOf(folder));
}

/** The slots of an old file as slots of now; undefined when it cannot be read as one of ours. */
export function readOldSlots(folder: string): KeyFile['slots'] | undefined {
  try {
    const { passphrase, recovery } = oldKeyFile.parse(JSON.parse(readFileSync(nameOf(folder), 'utf8')));
    // It was written once, when the desk was made.
    const createdAt = instantOf(statSync(nameOf(folder)).mtimeMs);
    const { wrapped, ...header } = passphrase;
    return {
      passphrase: { version: 1, header: { type: 'passphrase', createdAt, ...header }, wrapped },
      recovery: { version: 1, header: { type: 'recovery', createdAt }, wrapped: recovery.wrapped },
    };
  } catch {
    return undefined;
  }
}

/**
 * Writes both files of now for the desk of an old one, whose secrets go on opening it. `no` when the secret does not fit.
 * The database keeps its key; keys of subjects have a shred key from now on.
 */
export async function upgradeOldKeyFile(
  folder: string,
  slots: KeyFile['slots'],
  secret: Secret,
  argon2: Argon2,
): Promise<'upgraded' | 'no'> {
  const masterKey = await openSlots(slots, secret, argon2);
  if (masterKey === undefined) return 'no';
  try {
    const { shred } = freshSecrets();
    const secrets = { ...secretsOfFirstFormat(masterKey), shred, databaseGeneration: 0 };
    writeKeyFiles(folder, sealKeyFile(masterKey, secrets, { generation: 1, change: 'upgraded', slots }));
    eraseOldKeyFile(folder);
    clearKeyDrafts(folder);
    return 'upgraded';
  } finally {
    masterKey.fill(0);
  }
}
