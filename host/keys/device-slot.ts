// The quick way in: a random secret that this machine's keyring protects. As strong as the log-in to the machine, so off until wanted.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Keyring } from '../keyring.ts';
import { readKeyFiles } from './key-file.ts';
import type { KeyCustody } from './key-custody.ts';
import { eraseFile, replaceAndErase } from './replace-file.ts';
import { makeDeviceSlot, openPassphraseSlot } from './slots.ts';
import { loadArgon2 } from './stretch.ts';

const fileOf = (folder: string) => join(folder, 'device.slot');

/** True when the desk has a device slot and this folder the secret for it. Needs no key. */
export function hasDeviceSlot(folder: string): boolean {
  return existsSync(fileOf(folder)) && readKeyFiles(folder).whole[0]?.slots.device !== undefined;
}

/** Beside the other two, never instead of them. Refused where the keyring does not really encrypt. */
export async function addDeviceSlot(
  custody: KeyCustody,
  { keyring, current, now }: { readonly keyring: Keyring | undefined; readonly current: string; readonly now: Instant },
): Promise<Result<undefined, Obstacle>> {
  const backend = await keyring?.backend();
  if (keyring === undefined || backend === undefined) return fail({ code: 'keyring-unfit', reason: 'absent' });
  if (backend.kind !== 'real') return fail({ code: 'keyring-unfit', reason: backend.kind });
  const masterKey = await openPassphraseSlot(custody.file().slots, current, await loadArgon2());
  if (masterKey === undefined) return fail({ code: 'passphrase-wrong' });
  const secret = randomBytes(32);
  try {
    const protectedSecret = await protect(keyring, secret);
    if (protectedSecret === undefined) return fail({ code: 'keyring-unfit', reason: 'absent' });
    replaceAndErase(fileOf(custody.folder), protectedSecret);
    const device = makeDeviceSlot(masterKey, secret, { backend: backend.name, now });
    custody.amend('device-added', { slots: { ...custody.file().slots, device } });
    return ok(undefined);
  } finally {
    masterKey.fill(0);
    secret.fill(0);
  }
}

export function removeDeviceSlot(custody: KeyCustody): void {
  const { device, ...slots } = custody.file().slots;
  if (device !== undefined) custody.amend('device-removed', { slots });
  eraseFile(fileOf(custody.folder));
}

/** Removes the secret of a slot that the key files do not have any more. */
export function clearDeviceSecret(custody: KeyCustody): void {
  if (custody.file().slots.device === undefined) eraseFile(fileOf(custody.folder));
}

/** The secret that opens the device slot. Refused when the keyring is not the one that the slot was made with. */
export async function revealDeviceSecret(
  folder: string,
  keyring: Keyring | undefined,
): Promise<Result<Uint8Array, Obstacle>> {
  const slot = readKeyFiles(folder).whole[0]?.slots.device;
  if (slot === undefined || !existsSync(fileOf(folder))) return fail({ code: 'device-slot-absent' });
  const backend = await keyring?.backend();
  if (keyring === undefined || backend === undefined) return fail({ code: 'keyring-unfit', reason: 'absent' });
  if (backend.kind !== 'real') return fail({ code: 'keyring-unfit', reason: backend.kind });
  // A store that was swapped for a weaker one would hand the secret to whoever swapped it.
  if (backend.name !== slot.header.backend) return fail({ code: 'keyring-unfit', reason: 'changed' });
  try {
    return ok(await keyring.reveal(new Uint8Array(readFileSync(fileOf(folder)))));
  } catch {
    return fail({ code: 'keyring-unfit', reason: 'changed' });
  }
}

async function protect(keyring: Keyring, secret: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return await keyring.protect(secret);
  } catch {
    return undefined; // the system refused at the moment of asking
  }
}
