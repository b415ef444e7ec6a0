// The ways to open a desk: each wraps the same master key under a secret of its own.

import { hkdfSync, randomBytes } from 'node:crypto';
import { canonicalJson } from '#core/base/canonical-json.ts';
import type { Instant } from '#core/base/day.ts';
import { seal, unseal } from '#db/seal.ts';
import type { KeySlots } from './key-file.ts';
import { entropyOf } from './recovery-words.ts';
import { stretch, type Argon2, type Argon2Cost } from './stretch.ts';

/** A passphrase or recovery words as text; the secret of a device slot as octets. */
export type Secret = string | Uint8Array;

type AnySlot = KeySlots['passphrase'] | KeySlots['recovery'] | NonNullable<KeySlots['device']>;

/** Stretches the passphrase once, at `cost`. */
export async function makePassphraseSlot(
  masterKey: Uint8Array,
  passphrase: string,
  { argon2, cost, now }: { readonly argon2: Argon2; readonly cost: Argon2Cost; readonly now: Instant },
): Promise<KeySlots['passphrase']> {
  const salt = randomBytes(16);
  const header = { type: 'passphrase', createdAt: now, kdf: 'argon2id', ...cost, salt: text(salt) } as const;
  const stretched = await stretch(argon2, passphrase, salt, cost);
  return { version: 2, header, wrapped: wrap(masterKey, stretched, header) };
}

/** `entropy`: the 32 octets of the recovery words. */
export function makeRecoverySlot(masterKey: Uint8Array, entropy: Uint8Array, now: Instant): KeySlots['recovery'] {
  const header = { type: 'recovery', createdAt: now } as const;
  return { version: 2, header, wrapped: wrap(masterKey, entropy, header) };
}

/** `backend`: name of the keyring that protects the slot's secret. */
export function makeDeviceSlot(
  masterKey: Uint8Array,
  secret: Uint8Array,
  { backend, now }: { readonly backend: string; readonly now: Instant },
): NonNullable<KeySlots['device']> {
  const header = { type: 'device', createdAt: now, backend } as const;
  return { version: 2, header, wrapped: wrap(masterKey, secret, header) };
}

/** The master key; undefined when the secret fits no slot. Changes nothing. */
export async function openSlots(slots: KeySlots, secret: Secret, argon2: Argon2): Promise<Buffer | undefined> {
  if (typeof secret !== 'string') return slots.device && unwrap(slots.device, secret);
  return openRecoverySlot(slots, secret) ?? (await openPassphraseSlot(slots, secret, argon2));
}

export function openRecoverySlot({ recovery }: KeySlots, words: string): Buffer | undefined {
  const entropy = entropyOf(words);
  return entropy && unwrap(recovery, entropy);
}

export async function openPassphraseSlot(
  { passphrase: slot }: KeySlots,
  passphrase: string,
  argon2: Argon2,
): Promise<Buffer | undefined> {
  const { salt, memoryKiB, passes, lanes } = slot.header;
  const stretched = await stretch(argon2, passphrase, Buffer.from(salt, 'base64url'), { memoryKiB, passes, lanes });
  return unwrap(slot, stretched);
}

function wrap(masterKey: Uint8Array, secret: Uint8Array, header: AnySlot['header']): string {
  return text(seal(wrapKey(secret, header.type), masterKey, purposeOf(header)));
}

function unwrap({ version, header, wrapped }: AnySlot, secret: Uint8Array): Buffer | undefined {
  const octets = Buffer.from(wrapped, 'base64url');
  if (version === 2) return unseal(wrapKey(secret, header.type), octets, purposeOf(header));
  // The first format used the stretched passphrase as it is, and authenticated no header.
  const key = header.type === 'passphrase' ? secret : wrapKey(secret, header.type);
  return unseal(key, octets, `dpo-desk/slot/${header.type}/v1`);
}

function wrapKey(secret: Uint8Array, type: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `dpo-desk/slot/${type}/v1`, 32));
}

/** Binds the slot to its header: cheaper costs or another age would not open any more. */
const purposeOf = (header: AnySlot['header']) => `dpo-desk/slot/v2\0${canonicalJson(header)}`;

const text = (octets: Uint8Array) => Buffer.from(octets).toString('base64url');
