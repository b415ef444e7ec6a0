// The open key files: what they say, and the one way to change them.

import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { seal, unseal } from '#db/seal.ts';
import { macText, readKeyFiles, spellKeyFile, writeKeyFiles, type KeyFile, type KeyFileChange } from './key-file.ts';
import { findBrokenPrimitives } from './self-test.ts';
import { openSlots, type Secret } from './slots.ts';
import { loadArgon2 } from './stretch.ts';
import type { VaultSecrets } from './subkeys.ts';

type KeyFileParts = Partial<Pick<KeyFile, 'slots' | 'drilledAt' | 'shred' | 'database'>>;

export interface KeyCustody {
  readonly folder: string;
  /** The key files as they are in force. */
  file(): KeyFile;
  /** Writes the next generation to both files. Throws what the file system says, and `StorageFault` once closed; then the old one is in force. */
  amend(change: KeyFileChange, parts: KeyFileParts): void;
  /** Writes both files again when one of them was absent, damaged or older. True when it did. */
  mend(): boolean;
  secrets(): VaultSecrets;
  /** The key file for a backup, as one line: without the device slot, which opens nothing on another machine. */
  portable(): string;
  /** Seals for the key files only. */
  seal(secret: Uint8Array, purpose: string): string;
  /** Forgets the keys, as far as the runtime lets us. */
  close(): void;
}

/** Purposes of what the key files keep sealed. */
export const shredPurpose = (generation: number) => `dpo-desk/shred/v1\0${generation}`;
export const databasePurpose = (generation: number) => `dpo-desk/database/v1\0${generation}`;
export const dedupePurpose = 'dpo-desk/dedupe/v1';

/** Opens the newest whole key file. Expected failures: broken primitives, no readable file, a secret that fits no slot. */
export async function openCustody(
  folder: string,
  secret: Secret,
): Promise<Result<{ readonly custody: KeyCustody; readonly masterKey: Buffer }, Obstacle>> {
  const argon2 = await loadArgon2();
  if ((await findBrokenPrimitives(argon2)).length > 0) return fail({ code: 'crypto-broken' });
  const { whole, isUneven } = readKeyFiles(folder);
  if (whole.length === 0) return fail({ code: 'desk-damaged' });
  for (const file of whole) {
    const masterKey = await openSlots(file.slots, secret, argon2);
    // An older file may still open with what the newest does not know any more: a passphrase that was changed.
    if (masterKey === undefined) return fail({ code: 'passphrase-wrong' });
    const keys = fileKeys(masterKey);
    if (isOurs(file, keys)) return ok({ custody: custodyOf(folder, file, keys, isUneven), masterKey });
    masterKey.fill(0);
  }
  return fail({ code: 'desk-damaged' });
}

/** The first generation of a new master key, not written yet. */
export function sealKeyFile(
  masterKey: Uint8Array,
  secrets: VaultSecrets & { readonly databaseGeneration: number },
  facts: Pick<KeyFile, 'generation' | 'change' | 'slots' | 'drilledAt'>,
): KeyFile {
  const keys = fileKeys(masterKey);
  const sealed = (secret: Uint8Array, purpose: string) => text(seal(keys.wrap, secret, purpose));
  return withMac(
    {
      format: 'dpo-desk-keys/2',
      ...facts,
      shred: secrets.shred.map(({ generation, key }) => ({
        generation,
        sealed: sealed(key, shredPurpose(generation)),
      })),
      database: {
        generation: secrets.databaseGeneration,
        sealed: sealed(secrets.database, databasePurpose(secrets.databaseGeneration)),
      },
      dedupe: sealed(secrets.dedupe, dedupePurpose),
      mac: '',
    },
    keys.mac,
  );
}

/** The key files of a desk whose master key is known; undefined when they are not under it. */
export function holdKeys(folder: string, masterKey: Uint8Array): KeyCustody | undefined {
  const { whole, isUneven } = readKeyFiles(folder);
  const keys = fileKeys(masterKey);
  const file = whole.find((read) => isOurs(read, keys));
  return file && custodyOf(folder, file, keys, isUneven);
}

/** Secrets for a desk that has none yet. */
export function freshSecrets(): VaultSecrets & { readonly databaseGeneration: number } {
  return {
    shred: [{ generation: 1, key: freshKey() }],
    database: freshKey(),
    databaseGeneration: 1,
    dedupe: freshKey(),
  };
}

export const freshKey = () => new Uint8Array(randomBytes(32));

/** Written under this master key, and everything sealed in it opens. */
function isOurs(file: KeyFile, keys: FileKeys): boolean {
  return hasMac(file, keys.mac) && openSecrets(file, keys.wrap) !== undefined;
}

interface FileKeys {
  readonly wrap: Buffer;
  readonly mac: Buffer;
}

function custodyOf(folder: string, opened: KeyFile, keys: FileKeys, isUneven: boolean): KeyCustody {
  let file = opened;
  let owesMending = isUneven;
  let isClosed = false;

  // Argon2id takes a second in which the desk may be locked: files under the wiped keys would open with no secret any more.
  function demandOpen(): void {
    if (isClosed) throw new StorageFault({ code: 'desk-locked' });
  }

  return {
    folder,
    file: () => file,
    amend: (change, parts) => {
      demandOpen();
      const next = withMac({ ...file, ...parts, change, generation: file.generation + 1 }, keys.mac);
      writeKeyFiles(folder, next);
      file = next;
      owesMending = false;
    },
    mend: () => {
      if (!owesMending) return false;
      demandOpen();
      writeKeyFiles(folder, file);
      owesMending = false;
      return true;
    },
    secrets: () => {
      demandOpen();
      const secrets = openSecrets(file, keys.wrap);
      if (secrets === undefined) throw new Error('the keys are closed');
      return secrets;
    },
    portable: () => {
      demandOpen();
      const { device: _device, ...slots } = file.slots;
      return spellKeyFile(withMac({ ...file, slots }, keys.mac));
    },
    seal: (secret, purpose) => {
      demandOpen();
      return text(seal(keys.wrap, secret, purpose));
    },
    close: () => {
      isClosed = true;
      keys.wrap.fill(0);
      keys.mac.fill(0);
    },
  };
}

function openSecrets(file: KeyFile, wrapKey: Uint8Array): VaultSecrets | undefined {
  const open = (sealed: string, purpose: string) => {
    const secret = unseal(wrapKey, Buffer.from(sealed, 'base64url'), purpose);
    return secret && new Uint8Array(secret);
  };
  const database = open(file.database.sealed, databasePurpose(file.database.generation));
  const dedupe = open(file.dedupe, dedupePurpose);
  const shred = file.shred.flatMap(({ generation, sealed }) => {
    const key = open(sealed, shredPurpose(generation));
    return key === undefined ? [] : [{ generation, key }];
  });
  if (database === undefined || dedupe === undefined || shred.length < file.shred.length) return undefined;
  return { shred, database, dedupe };
}

function fileKeys(masterKey: Uint8Array): FileKeys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', masterKey, '', `dpo-desk/${purpose}/v1`, 32));
  return { wrap: derive('wrap'), mac: derive('keys') };
}

function withMac(file: KeyFile, macKey: Uint8Array): KeyFile {
  return { ...file, mac: text(macOf(file, macKey)) };
}

function hasMac(file: KeyFile, macKey: Uint8Array): boolean {
  const mac = Buffer.from(file.mac, 'base64url');
  return mac.byteLength === 32 && timingSafeEqual(mac, macOf(file, macKey));
}

const macOf = (file: KeyFile, macKey: Uint8Array) => createHmac('sha256', macKey).update(macText(file)).digest();

const text = (octets: Uint8Array) => Buffer.from(octets).toString('base64url');
