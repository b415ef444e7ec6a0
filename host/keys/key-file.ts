// `keys.json`: the master key, wrapped once per way to open the desk. The only file beside the database.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileWhole } from '../write-file.ts';

/** Octets of a passphrase's salt. */
export const saltLength = 16;

const bytes = z.base64url().transform((text) => new Uint8Array(Buffer.from(text, 'base64url')));

const salt = bytes.refine((value) => value.byteLength === saltLength, 'a salt');

/** Limits keep a forged file from asking for all memory or hours of work. */
const argon2Parameters = z.strictObject({
  memoryKiB: z.number().int().min(65_536).max(4_194_304),
  passes: z.number().int().min(1).max(16),
  lanes: z.number().int().min(1).max(16),
});

const keyFile = z.strictObject({
  format: z.literal('dpo-desk-keys/1'),
  passphrase: z.strictObject({ kdf: z.literal('argon2id'), ...argon2Parameters.shape, salt, wrapped: bytes }),
  recovery: z.strictObject({ wrapped: bytes }),
});

export type KeyFile = z.output<typeof keyFile>;
export type Argon2Parameters = z.output<typeof argon2Parameters>;

const nameOf = (folder: string) => join(folder, 'keys.json');

export function hasKeyFile(folder: string): boolean {
  return existsSync(nameOf(folder));
}

/** undefined when the file cannot be read as one of ours. */
export function readKeyFile(folder: string): KeyFile | undefined {
  try {
    return keyFile.safeParse(JSON.parse(readFileSync(nameOf(folder), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** At any moment the old file or the new one is there, whole. */
export function writeKeyFile(folder: string, file: KeyFile): void {
  writeFileWhole(nameOf(folder), Buffer.from(JSON.stringify(encode(file)), 'utf8'));
}

function encode({ format, passphrase, recovery }: KeyFile) {
  const text = (secret: Uint8Array) => Buffer.from(secret).toString('base64url');
  return {
    format,
    passphrase: { ...passphrase, salt: text(passphrase.salt), wrapped: text(passphrase.wrapped) },
    recovery: { wrapped: text(recovery.wrapped) },
  };
}
