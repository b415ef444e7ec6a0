// The ways in which a secret may stand in a file.

import { createHash } from 'node:crypto';

/** As UTF-8, UTF-16, hexadecimal, base64 at each of its three offsets, and as a bare hash. */
export function spellingsOf(secret: string | Uint8Array): readonly Buffer[] {
  const octets = typeof secret === 'string' ? Buffer.from(secret, 'utf8') : Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), octets]).toString('base64');
    const inner = whole.slice(offset === 0 ? 0 : 4, -4);
    return [Buffer.from(inner), Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_'))];
  });
  const hash = createHash('sha256').update(octets).digest();
  const wide = typeof secret === 'string' ? [Buffer.from(secret, 'utf16le')] : [];
  return [octets, ...wide, Buffer.from(octets.toString('hex')), ...base64, hash, Buffer.from(hash.toString('hex'))];
}
