// Making and opening the master key: by passphrase (Argon2id) or by the 24 recovery words (BIP-39).

import { randomBytes, hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { saltLength, type Argon2Parameters, type KeyFile } from './key-file.ts';
import { seal, unseal } from './seal.ts';

/** RFC 9106 asks for at least 64 MiB and 3 passes; this is a third of a second on a laptop. */
const cost: Argon2Parameters = { memoryKiB: 262_144, passes: 3, lanes: 4 };

const passphrasePurpose = 'dpo-desk/slot/passphrase/v1';
const recoveryPurpose = 'dpo-desk/slot/recovery/v1';

export interface NewKeys {
  readonly masterKey: Buffer;
  readonly file: KeyFile;
  /** 24 words, shown once and kept nowhere. */
  readonly recoveryKey: string;
}

/** A fresh master key of 32 random bytes with its two slots. */
export async function createKeys(passphrase: string): Promise<NewKeys> {
  const masterKey = randomBytes(32);
  const recovery = randomBytes(32);
  const salt = randomBytes(saltLength);
  const passphraseKey = await stretch(passphrase, salt, cost);
  return {
    masterKey,
    recoveryKey: entropyToMnemonic(recovery, wordlist),
    file: {
      format: 'dpo-desk-keys/1',
      passphrase: { kdf: 'argon2id', ...cost, salt, wrapped: seal(passphraseKey, masterKey, passphrasePurpose) },
      recovery: { wrapped: seal(recoveryWrapKey(recovery), masterKey, recoveryPurpose) },
    },
  };
}

/** The master key; undefined when neither the passphrase nor the recovery words fit. Changes nothing. */
export async function openKeys(file: KeyFile, secret: string): Promise<Buffer | undefined> {
  const recovery = recoveryEntropy(secret);
  if (recovery !== undefined) {
    const masterKey = unseal(recoveryWrapKey(recovery), file.recovery.wrapped, recoveryPurpose);
    if (masterKey !== undefined) return masterKey;
  }
  const passphraseKey = await stretch(secret, file.passphrase.salt, file.passphrase);
  return unseal(passphraseKey, file.passphrase.wrapped, passphrasePurpose);
}

/** NFKD, so that the same passphrase typed on another keyboard gives the same bytes. */
async function stretch(passphrase: string, salt: Uint8Array, parameters: Argon2Parameters): Promise<Buffer> {
  return await hashRaw(passphrase.normalize('NFKD'), {
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- a const enum of declarations cannot be imported
    algorithm: 2, // Argon2id
    memoryCost: parameters.memoryKiB,
    timeCost: parameters.passes,
    parallelism: parameters.lanes,
    outputLen: 32,
    salt,
  });
}

function recoveryEntropy(secret: string): Uint8Array | undefined {
  const words = secret.normalize('NFKD').toLowerCase().trim().split(/\s+/);
  if (words.length !== 24) return undefined;
  try {
    return mnemonicToEntropy(words.join(' '), wordlist);
  } catch {
    return undefined; // 24 words, but none of ours: then it is a long passphrase
  }
}

/** The recovery key has 256 random bits already; it needs no stretching, only a purpose. */
function recoveryWrapKey(entropy: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', entropy, '', recoveryPurpose, 32));
}
