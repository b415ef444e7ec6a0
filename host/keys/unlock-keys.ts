// From a secret to the keys of a desk, whatever state its files were left in.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { freshKey, openCustody, type KeyCustody } from './key-custody.ts';
import { readKeyFiles } from './key-file.ts';
import { eraseOldKeyFile, hasOldKeyFile, readOldSlots, upgradeOldKeyFile } from './old-key-file.ts';
import type { Secret } from './slots.ts';
import { loadArgon2 } from './stretch.ts';
import { databaseKeyOf, deriveSubkeys, type Subkeys } from './subkeys.ts';

export interface UnlockedKeys {
  readonly custody: KeyCustody;
  readonly keys: Subkeys;
  /** Another key for the database, drawn while the master key is at hand: it is not kept, and the file may owe a renewal. */
  readonly spare: { readonly secret: Uint8Array; readonly database: Uint8Array };
}

/** The passphrase, the recovery words or the secret of the device slot. A wrong one changes nothing. */
export async function unlockKeys(folder: string, secret: Secret): Promise<Result<UnlockedKeys, Obstacle>> {
  if (readKeyFiles(folder).whole.length === 0 && hasOldKeyFile(folder)) {
    const slots = readOldSlots(folder);
    if (slots === undefined) return fail({ code: 'desk-damaged' });
    const upgrade = await upgradeOldKeyFile(folder, slots, secret, await loadArgon2());
    if (upgrade === 'no') return fail({ code: 'passphrase-wrong' });
  }
  const opened = await openCustody(folder, secret);
  if (!opened.ok) return opened;
  const { custody, masterKey } = opened.value;
  const keys = deriveSubkeys(masterKey, custody.secrets());
  const secretOfSpare = freshKey();
  const spare = { secret: secretOfSpare, database: databaseKeyOf(masterKey, secretOfSpare) };
  masterKey.fill(0);
  if (hasOldKeyFile(folder)) eraseOldKeyFile(folder);
  return ok({ custody, keys, spare });
}
