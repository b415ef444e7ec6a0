// The operating system's keyring through Electron, without the fallback that only looks like one.

import { safeStorage } from 'electron';
import type { Keyring, KeyringBackend } from '#host/keyring.ts';

/**
 * On Linux without a secret store Electron would encrypt with a password that stands in its own source (`basic_text`),
 * and before it knows better it says `unknown`. Neither counts as a keyring.
 */
async function backend(): Promise<KeyringBackend> {
  const name = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform;
  if (process.platform === 'linux' && name === 'basic_text') return { kind: 'plain', name };
  if (process.platform === 'linux' && name === 'unknown') return { kind: 'absent', name };
  return { kind: (await safeStorage.isAsyncEncryptionAvailable()) ? 'real' : 'absent', name };
}

async function requireStore(): Promise<void> {
  if ((await backend()).kind !== 'real') throw new Error('this machine has no keyring that encrypts');
}

export const keyring: Keyring = {
  backend,
  async protect(secret) {
    await requireStore();
    return new Uint8Array(await safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64')));
  },
  async reveal(blob) {
    await requireStore();
    const { result } = await safeStorage.decryptStringAsync(Buffer.from(blob));
    return new Uint8Array(Buffer.from(result, 'base64'));
  },
};
