// Reads the pages of an encrypted desk past SQLite: also those on the free list, and those that only the log still holds.

import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const pageSize = 4096;
/** SQLCipher 4 ends each page with its initialisation vector and an HMAC-SHA512. */
const reserved = 80;
const walHeader = 32;
const walFrameHeader = 24;

/** All pages of the file and of its write-ahead log in plain, one after the other. */
export function decryptPages(file: string, key: Uint8Array): Buffer {
  const pages: Buffer[] = [];
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += pageSize)
    pages.push(decrypt(bytes.subarray(at, at + pageSize), at / pageSize + 1, key));
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
  for (let at = walHeader; at + walFrameHeader + pageSize <= log.length; at += walFrameHeader + pageSize) {
    const start = at + walFrameHeader;
    pages.push(decrypt(log.subarray(start, start + pageSize), log.readUInt32BE(at), key));
  }
  return Buffer.concat(pages);
}

function decrypt(page: Buffer, number: number, key: Uint8Array): Buffer {
  // A page that was never written is all zeros.
  if (page.every((octet) => octet === 0)) return page;
  const end = pageSize - reserved;
  const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + 16)).setAutoPadding(false);
  // The first page begins with the salt of the file.
  return Buffer.concat([cipher.update(page.subarray(number === 1 ? 16 : 0, end)), cipher.final()]);
}
