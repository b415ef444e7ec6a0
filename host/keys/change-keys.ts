// The acts on an open desk's keys: another passphrase, other recovery words, a proof that the words are at hand.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { KeyCustody } from './key-custody.ts';
import { wordsOf } from './recovery-words.ts';
import { makePassphraseSlot, makeRecoverySlot, openPassphraseSlot, openRecoverySlot, openSlots } from './slots.ts';
import { loadArgon2 } from './stretch.ts';

type Done = Result<undefined, Obstacle>;

/** Whether this secret opens the desk. Changes nothing. */
export async function proveSecret(custody: KeyCustody, secret: string): Promise<Done> {
  const masterKey = await openSlots(custody.file().slots, secret, await loadArgon2());
  masterKey?.fill(0);
  return masterKey === undefined ? fail({ code: 'passphrase-wrong' }) : ok(undefined);
}

/** Wraps the master key under another passphrase. `current` may be the recovery words too. The old one opens nothing any more. */
export async function changePassphrase(
  custody: KeyCustody,
  { current, next, now }: { readonly current: string; readonly next: string; readonly now: Instant },
): Promise<Done> {
  const argon2 = await loadArgon2();
  const masterKey = await openSlots(custody.file().slots, current, argon2);
  if (masterKey === undefined) return fail({ code: 'passphrase-wrong' });
  try {
    const { memoryKiB, passes, lanes } = custody.file().slots.passphrase.header;
    const passphrase = await makePassphraseSlot(masterKey, next, { argon2, cost: { memoryKiB, passes, lanes }, now });
    custody.amend('passphrase', { slots: { ...custody.file().slots, passphrase } });
    return ok(undefined);
  } finally {
    masterKey.fill(0);
  }
}

/** The same for whoever forgot the passphrase: only the recovery words will do. */
export async function resetPassphrase(
  custody: KeyCustody,
  { recoveryKey, next, now }: { readonly recoveryKey: string; readonly next: string; readonly now: Instant },
): Promise<Done> {
  if (!fitsRecoverySlot(custody, recoveryKey)) return fail({ code: 'recovery-key-wrong' });
  return await changePassphrase(custody, { current: recoveryKey, next, now });
}

/** New recovery words; the old ones open nothing any more. Only the passphrase will do: whoever lost the words does not have them. */
export async function renewRecoveryKey(
  custody: KeyCustody,
  { current, now }: { readonly current: string; readonly now: Instant },
): Promise<Result<{ readonly recoveryKey: string }, Obstacle>> {
  const masterKey = await openPassphraseSlot(custody.file().slots, current, await loadArgon2());
  if (masterKey === undefined) return fail({ code: 'passphrase-wrong' });
  const entropy = randomBytes(32);
  try {
    const recovery = makeRecoverySlot(masterKey, entropy, now);
    // The new words were never proved to be at hand.
    custody.amend('recovery-key', { slots: { ...custody.file().slots, recovery }, drilledAt: undefined });
    return ok({ recoveryKey: wordsOf(entropy) });
  } finally {
    masterKey.fill(0);
    entropy.fill(0);
  }
}

/** Whether these words open the desk; a proof that they do is kept with its time. */
export function drillRecovery(custody: KeyCustody, recoveryKey: string, now: Instant): boolean {
  if (!fitsRecoverySlot(custody, recoveryKey)) return false;
  custody.amend('recovery-drilled', { drilledAt: now });
  return true;
}

function fitsRecoverySlot(custody: KeyCustody, recoveryKey: string): boolean {
  const masterKey = openRecoverySlot(custody.file().slots, recoveryKey);
  masterKey?.fill(0);
  return masterKey !== undefined;
}
