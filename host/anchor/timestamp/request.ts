// What a time stamp service is asked (RFC 3161 2.4.1): a hash, a number used once, and its certificate.

import { names } from './oids.ts';
import { tags, write, writeInteger, writeName } from './der.ts';

/**
 * @param hash SHA-256, 32 octets: the service learns nothing else
 * @param nonce random; an answer without it may be an old one
 */
export function timestampRequest(hash: Uint8Array, nonce: Uint8Array): Uint8Array {
  return write(
    tags.sequence,
    writeInteger(Uint8Array.of(1)),
    write(tags.sequence, write(tags.sequence, writeName(names.sha256), write(tags.nothing)), write(tags.octets, hash)),
    writeInteger(nonce),
    write(tags.boolean, Uint8Array.of(255)),
  );
}
