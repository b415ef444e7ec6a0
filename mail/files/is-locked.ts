// Whether a file needs a password before anything in it can be read.

import type { MediaKind } from '#core/intake/media-kind.ts';

/** A PDF's trailer stands at its end, or at its start where it was made for the web. */
const looked = 65_536;
const localHeader = Buffer.from([0x50, 0x4b, 3, 4]);
/** The name of the stream in which Office keeps an encrypted document (MS-OFFCRYPTO 1.3.3). */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

export function isLocked(octets: Uint8Array, kind: MediaKind): boolean {
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (kind === 'pdf') {
    const ends = [bytes.subarray(-looked), bytes.subarray(0, looked)];
    return ends.some((part) => /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</u.test(part.toString('latin1')));
  }
  if (kind === 'old-office') return bytes.includes(encryptedPackage);
  if (kind !== 'zip' && kind !== 'office') return false;
  // APPNOTE 4.4.4: bit 0 of the flags of a file in the archive.
  let at = bytes.indexOf(localHeader);
  for (let seen = 0; at >= 0 && seen < 50; seen += 1, at = bytes.indexOf(localHeader, at + 4)) {
    if (at + 8 <= bytes.length && (bytes.readUInt16LE(at + 6) & 1) === 1) return true;
  }
  return false;
}
