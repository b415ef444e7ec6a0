// A request and a message as one run of octets, as the worker pool carries them: length, JSON, message.

import type { VerifyRequest } from './verify-sender.ts';

const lengthOctets = 4;

export function packRequest(request: VerifyRequest, raw: Uint8Array): Uint8Array {
  const json = Buffer.from(JSON.stringify(request), 'utf8');
  const length = Buffer.alloc(lengthOctets);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json, raw]);
}

/** Only for what `packRequest` made. */
export function unpackRequest(packed: Uint8Array): { readonly request: VerifyRequest; readonly raw: Uint8Array } {
  const octets = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = lengthOctets + octets.readUInt32BE();
  const request = JSON.parse(octets.toString('utf8', lengthOctets, end)) as VerifyRequest;
  return { request, raw: octets.subarray(end) };
}
