// What an RFC 3161 time stamp says of a note: a request for one, and octets that look like one but are signed by nobody.

import { createHash } from 'node:crypto';

/** SHA-256 messageImprint over the note (RFC 3161 2.4.1). */
export function timestampOver(note: string): Uint8Array {
  const head = Buffer.from('3082060030030201000203', 'hex');
  const imprint = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const hash = createHash('sha256').update(note).digest();
  return new Uint8Array(Buffer.concat([head, imprint, hash, Buffer.from('020101', 'hex')]));
}

/** A request for a time stamp over the note, with the certificate in the answer (RFC 3161 2.4.1). */
export function timestampQuery(note: string): Uint8Array {
  const imprint = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const hash = createHash('sha256').update(note).digest();
  const body = Buffer.concat([Buffer.from('020101', 'hex'), imprint, hash, Buffer.from('0101ff', 'hex')]);
  return new Uint8Array(Buffer.concat([Buffer.of(0x30, body.length), body]));
}
