// The name of a log: whoever knows its first public key knows which log it is.

import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';

/** First 16 octets of SHA-256 over the raw public key of epoch 0 (base64url), in base64url. */
export function logIdOf(genesisPublicKey: string): string {
  return base64urlnopad.encode(sha256(base64urlnopad.decode(genesisPublicKey)).subarray(0, 16));
}
