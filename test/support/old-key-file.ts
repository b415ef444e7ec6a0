// `keys.json` as the first key format had it, and the database key that went with it.

import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '#host/keys/recovery-words.ts';
import { nativeArgon2, stretch } from '#host/keys/stretch.ts';

function seal(key: Uint8Array, secret: Uint8Array, purpose: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

const hkdf = (key: Uint8Array, purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

/** Writes the file; gives the words and the raw key of the database. */
export async function writeOldKeyFile(folder: string, passphrase: string) {
  const masterKey = randomBytes(32);
  const entropy = randomBytes(32);
  const salt = randomBytes(16);
  const cost = { memoryKiB: 65_536, passes: 3, lanes: 4 };
  const stretched = await stretch(await nativeArgon2(), passphrase, salt, cost);
  const [first, second] = ['dpo-desk/slot/passphrase/v1', 'dpo-desk/slot/recovery/v1'] as const;
  const file = {
    format: 'dpo-desk-keys/1',
    passphrase: {
      kdf: 'argon2id',
      ...cost,
      salt: salt.toString('base64url'),
      wrapped: seal(stretched, masterKey, first),
    },
    recovery: { wrapped: seal(hkdf(entropy, second), masterKey, second) },
  };
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(file));
  return {
    recoveryKey: wordsOf(entropy),
    database: hkdf(masterKey, 'dpo-desk/db/v1'),
    dedupe: hkdf(masterKey, 'dpo-desk/dedupe/v1'),
    identity: hkdf(masterKey, 'dpo-desk/sign/v1'),
    credentials: hkdf(masterKey, 'dpo-desk/cfg/v1'),
  };
}
