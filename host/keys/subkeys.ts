// The desk's keys, all derived from one random master key (HKDF-SHA256, RFC 5869), each for one purpose.

import { hkdfSync } from 'node:crypto';

export interface Subkeys {
  /** Raw key of the database file. */
  readonly database: Uint8Array;
  /** Seals mailbox passwords once more inside the database. */
  readonly credentials: Uint8Array;
  /** Keyed hashes that find duplicate messages. */
  readonly dedupe: Uint8Array;
  /** Seed of the Ed25519 key that signs dossiers. */
  readonly signing: Uint8Array;
}

export function deriveSubkeys(masterKey: Uint8Array): Subkeys {
  const derive = (purpose: string) => new Uint8Array(hkdfSync('sha256', masterKey, '', `dpo-desk/${purpose}/v1`, 32));
  return {
    database: derive('db'),
    credentials: derive('cfg'),
    dedupe: derive('dedupe'),
    signing: derive('sign'),
  };
}
