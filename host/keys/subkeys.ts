// The desk's keys, each for one purpose: derived from the random master key (HKDF-SHA256, RFC 5869) or kept sealed under it.

import { hkdfSync } from 'node:crypto';
import type { ShredKey, VaultKeys } from '#db/vault-keys.ts';

/** What the key files keep sealed, because it must be possible to destroy or to carry it over without the master key. */
export interface VaultSecrets {
  /** Newest last, at least one. */
  readonly shred: readonly ShredKey[];
  /** Secret of the database generation in force; empty for a desk that never had one. */
  readonly database: Uint8Array;
  /** Outlives a renewal of the master key: nothing could compute the hashes of erased mails anew. */
  readonly dedupe: Uint8Array;
}

export interface Subkeys extends VaultKeys {
  /** Seals mailbox passwords once more inside the database. */
  readonly credentials: Uint8Array;
  /** Keyed hashes that find duplicate messages. */
  readonly dedupe: Uint8Array;
  /** Seed of the Ed25519 key that signs evidence files as this desk. */
  readonly identity: Uint8Array;
  /** Encrypts backups. */
  readonly backup: Uint8Array;
}

/** All the keys of a desk; `secrets` are those of its key files. */
export function deriveSubkeys(masterKey: Uint8Array, secrets: VaultSecrets): Subkeys {
  return {
    database: databaseKeyOf(masterKey, secrets.database),
    credentials: derive(masterKey, 'cfg'),
    dedupe: secrets.dedupe,
    identity: derive(masterKey, 'sign'),
    shred: secrets.shred,
    head: derive(masterKey, 'head'),
    epochs: derive(masterKey, 'epochs'),
    backup: derive(masterKey, 'backup'),
  };
}

/** Raw key of the database under the secret of a generation. */
export function databaseKeyOf(masterKey: Uint8Array, secret: Uint8Array): Uint8Array {
  return derive(masterKey, 'db', secret);
}

/** In the first key format both followed from the master key; a desk of that time goes on with them. */
export function secretsOfFirstFormat(masterKey: Uint8Array): Pick<VaultSecrets, 'database' | 'dedupe'> {
  return { database: new Uint8Array(0), dedupe: derive(masterKey, 'dedupe') };
}

/** Overwrites every key, as far as the runtime lets us. */
export function wipeKeys(keys: Subkeys): void {
  const { shred, ...single } = keys;
  for (const key of Object.values(single)) key.fill(0);
  for (const { key } of shred) key.fill(0);
}

function derive(masterKey: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array(0)): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', masterKey, salt, `dpo-desk/${purpose}/v1`, 32));
}
