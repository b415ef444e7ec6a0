// The keys of a test's desk without the files of keys: what a passphrase would have opened, at no cost.

import { hkdfSync } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import { sealKeyFile, type KeyCustody } from '#host/keys/key-custody.ts';
import { spellKeyFile } from '#host/keys/key-file.ts';
import { deriveSubkeys, type Subkeys, type VaultSecrets } from '#host/keys/subkeys.ts';

/** All follows from the master key: the same one opens the desk again. */
export function testKeys(masterKey: Uint8Array): Subkeys {
  return deriveSubkeys(masterKey, secretsOf(masterKey));
}

/** A custody that writes no file. */
export function testCustody(folder: string, masterKey: Uint8Array): KeyCustody {
  const createdAt = '2026-01-01T00:00:00.000Z' as Instant;
  const sealFile = (secrets: VaultSecrets, generation: number) =>
    sealKeyFile(masterKey, { ...secrets, databaseGeneration: 1 }, { generation, change: 'created', slots });
  const slots = {
    passphrase: {
      version: 2,
      header: {
        type: 'passphrase',
        createdAt,
        kdf: 'argon2id',
        memoryKiB: 65_536,
        passes: 3,
        lanes: 4,
        salt: 'A'.repeat(22),
      },
      wrapped: '',
    },
    recovery: { version: 2, header: { type: 'recovery', createdAt }, wrapped: '' },
  } as const;
  const secrets = secretsOf(masterKey);
  let file = sealFile(secrets, 1);
  return {
    folder,
    file: () => file,
    amend: (change, parts) => {
      file = { ...file, ...parts, change, generation: file.generation + 1 };
    },
    mend: () => false,
    secrets: () => secrets,
    portable: () => spellKeyFile(file),
    seal: () => '',
    close: () => undefined,
  };
}

function secretsOf(masterKey: Uint8Array): VaultSecrets {
  const secret = (purpose: string) => new Uint8Array(hkdfSync('sha256', masterKey, '', `test/${purpose}`, 32));
  return { shred: [{ generation: 1, key: secret('shred') }], database: secret('database'), dedupe: secret('dedupe') };
}
