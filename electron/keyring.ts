// The operating system's keyring through Electron, without the fallback that only looks like one.

import { safeStorage } from 'electron';
import type { Keyring } from '#host/keyring.ts';

/**
 * On Linux without a secret store Electron would encrypt with a password that stands in its own source (`basic_text`),
 * and before it knows better it says `unknown`. Both count as no keyring.
 */
function isRealStore(): boolean {
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}

async function isAvailable(): Promise<boolean> {
  return isRealStore() && (await safeStorage.isAsyncEncryptionAvailable());
}

async function requireStore(): Promise<void> {
  if (!(await isAvailable())) throw new Error('this machine has no keyring that encrypts');
}

export const keyring: Keyring = {
  isAvailable,
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
