// `keys-a.json` and `keys-b.json`: the master key, wrapped once per way to open the desk, and what is kept sealed under it. Twice the same.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { Instant } from '#core/base/day.ts';
import { parseInstant } from '#core/base/day.ts';
import { argon2Cost } from './stretch.ts';
import { putDraftInPlace, removeDraftOf, writeDraftOf } from './replace-file.ts';

const octets = z.base64url().max(4096);
const instant = z.string().refine((text): text is Instant => parseInstant(text) !== undefined);

/** What is authenticated with a slot: its kind, its age and what opening it costs. */
const passphraseHeader = z.strictObject({
  type: z.literal('passphrase'),
  createdAt: instant,
  kdf: z.literal('argon2id'),
  ...argon2Cost.shape,
  /** 16 octets. */
  salt: octets.length(22),
});
const recoveryHeader = z.strictObject({ type: z.literal('recovery'), createdAt: instant });
const deviceHeader = z.strictObject({
  type: z.literal('device'),
  createdAt: instant,
  /** The keyring that it was made with; another one later is refused. */
  backend: z.string().min(1).max(64),
});

/** 1: wrapped before headers were authenticated. */
const slotVersion = z.union([z.literal(1), z.literal(2)]);
const sealed = z.strictObject({ generation: z.number().int().min(0), sealed: octets });

const keyFile = z.strictObject({
  format: z.literal('dpo-desk-keys/2'),
  generation: z.number().int().min(1),
  /** What this generation changed; the desk writes it down in its log at the next opening if it could not at once. */
  change: z.enum([
    'created',
    'upgraded',
    'passphrase',
    'recovery-key',
    'recovery-drilled',
    'device-added',
    'device-removed',
    'renewed',
    'shred',
    'database',
  ]),
  slots: z.strictObject({
    passphrase: z.strictObject({ version: slotVersion, header: passphraseHeader, wrapped: octets }),
    recovery: z.strictObject({ version: slotVersion, header: recoveryHeader, wrapped: octets }),
    device: z.strictObject({ version: slotVersion, header: deviceHeader, wrapped: octets }).optional(),
  }),
  /** When the recovery words were last proved to be at hand. */
  drilledAt: instant.optional(),
  /** Newest last. */
  shred: z.array(sealed).min(1).max(16),
  database: sealed,
  dedupe: octets,
  /** HMAC under a key of the master key over all of the above. */
  mac: octets,
});

export type KeyFile = z.output<typeof keyFile>;
export type KeyFileChange = KeyFile['change'];
export type KeySlots = KeyFile['slots'];

export const keyFileNames = ['keys-a.json', 'keys-b.json'] as const;

export function hasKeyFile(folder: string): boolean {
  return keyFileNames.some((name) => existsSync(join(folder, name)));
}

export interface KeyFiles {
  /** Those that are whole, newest first. */
  readonly whole: readonly KeyFile[];
  /** One of the two is absent, damaged or older: it has to be written again. */
  readonly isUneven: boolean;
}

/** Reads both. Whole says that the octets are as they were written, not yet that they were written by this desk. */
export function readKeyFiles(folder: string): KeyFiles {
  const texts = keyFileNames.map((name) => readText(join(folder, name)));
  const whole = texts
    .flatMap((text) => (text === undefined ? [] : (parseKeyFile(text) ?? [])))
    .toSorted((one, other) => other.generation - one.generation);
  return { whole, isUneven: whole.length < keyFileNames.length || texts[0] !== texts[1] };
}

/** undefined for what is not exactly one key file as `spellKeyFile` writes it. */
export function parseKeyFile(text: string): KeyFile | undefined {
  try {
    const { check, ...rest } = JSON.parse(text) as { readonly check?: unknown };
    const read = keyFile.safeParse(rest).data;
    return read !== undefined && typeof check === 'string' && spellKeyFile(read) === text ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The file's text. `check` tells damage from another key without any secret. */
export function spellKeyFile(file: KeyFile): string {
  const check = createHash('sha256')
    .update(canonicalJson(jsonOf(file)))
    .digest('base64url');
  return canonicalJson(jsonOf({ ...file, check }));
}

/** What the file's MAC is over. */
export function macText({ mac: _mac, ...body }: KeyFile): string {
  return canonicalJson(jsonOf(body));
}

/**
 * Writes both, the older first: at any moment one of them is whole. What they said before is overwritten on the disk as
 * far as the system lets us, because it may wrap a key that must be gone.
 */
export function writeKeyFiles(folder: string, file: KeyFile): void {
  const bytes = Buffer.from(spellKeyFile(file), 'utf8');
  const generationOf = (name: string) => parseKeyFile(readText(join(folder, name)) ?? '')?.generation ?? 0;
  const olderFirst = keyFileNames.toSorted((one, other) => generationOf(one) - generationOf(other));
  const paths = olderFirst.map((name) => join(folder, name));
  try {
    // Both beside first: where there is no room, nothing was changed.
    for (const path of paths) writeDraftOf(path, bytes);
    for (const path of paths) putDraftInPlace(path);
  } finally {
    clearKeyDrafts(folder);
  }
}

/** Removes what a writing left that was cut short. */
export function clearKeyDrafts(folder: string): void {
  for (const name of keyFileNames) removeDraftOf(join(folder, name));
}

/** Without the fields that are undefined, which JSON does not have. */
function jsonOf(body: object): Json {
  return JSON.parse(JSON.stringify(body)) as Json;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
