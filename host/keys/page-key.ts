// Whether a key is that of a database file, told from the file's first page alone: nothing is opened, locked or recovered.

import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const pageSize = 4096;
const saltLength = 16;
const macLength = 64;

/**
 * SQLCipher 4: each page ends with HMAC-SHA512 over its ciphertext, its IV and its number, under a key made of the raw key
 * and the salt at the file's start. Never call it on a file that this process has open: closing it would drop SQLite's locks
 * (sqlite.org/howtocorrupt.html 2.2). False where there is no such file.
 */
export function isKeyOf(file: string, key: Uint8Array): boolean {
  const page = readFirstPage(file);
  if (page === undefined) return false;
  const salt = page.subarray(0, saltLength).map((octet) => octet ^ 0x3a);
  const macKey = pbkdf2Sync(key, salt, 2, 32, 'sha512');
  const number = Buffer.from([1, 0, 0, 0]);
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(saltLength, pageSize - macLength))
    .update(number)
    .digest();
  return timingSafeEqual(mac, page.subarray(pageSize - macLength));
}

function readFirstPage(file: string): Buffer | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const page = Buffer.alloc(pageSize);
    return readSync(handle, page, 0, pageSize, 0) === pageSize ? page : undefined;
  } finally {
    closeSync(handle);
  }
}
