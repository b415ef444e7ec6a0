// A checkpoint: what the log was at one size, signed, in the form that other programs read (C2SP tlog-checkpoint, signed-note).

import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, base64urlnopad } from '@scure/base';
import { keyOfEpoch, type SigningKeys, type VerifySignature } from './keys-chain.ts';

export interface Checkpoint {
  readonly log: string;
  /** Leaves. */
  readonly size: number;
  /** Root of the tree over them, base64url. */
  readonly root: string;
}

export interface SignedNote extends Checkpoint {
  /** The three lines that are signed, with their line ends. */
  readonly text: string;
  /** Four octets that tell which key signed, base64url. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** Ed25519 with the key in force (RFC 8032). */
export type Sign = (message: Uint8Array) => Uint8Array;

const originOf = (log: string) => `dpo-desk.local/${log}`;

/** Origin, size and root, one a line. */
export function checkpointText({ log, size, root }: Checkpoint): string {
  return `${originOf(log)}\n${size}\n${base64.encode(base64urlnopad.decode(root))}\n`;
}

/** The text with its signature line. `publicKey`: raw, base64url, of the key that `sign` signs with. */
export function signNote(text: string, log: string, publicKey: string, sign: Sign): string {
  const signed = concatBytes(keyIdOf(log, publicKey), sign(utf8ToBytes(text)));
  return `${text}\n— ${originOf(log)} ${base64.encode(signed)}\n`;
}

/** Reads a note with exactly one signature; undefined unless it is spelled exactly as `signNote` does. The signature is not checked. */
export function readNote(note: string): SignedNote | undefined {
  const match =
    /^dpo-desk\.local\/([\w-]{22})\n(0|[1-9]\d{0,15})\n([\w+/=]{44})\n\n— dpo-desk\.local\/\1 ([\w+/=]{92})\n$/.exec(
      note,
    );
  const [, log, digits, root, signed] = match ?? [];
  if (log === undefined || digits === undefined || root === undefined || signed === undefined) return undefined;
  const size = Number(digits);
  try {
    const octets = base64.decode(signed);
    const rootOctets = base64.decode(root);
    if (!Number.isSafeInteger(size) || base64urlnopad.decode(log).length !== 16) return undefined;
    if (octets.length !== 4 + 64 || rootOctets.length !== 32) return undefined;
    return {
      log,
      size,
      root: base64urlnopad.encode(rootOctets),
      text: note.slice(0, note.indexOf('\n\n') + 1),
      keyId: base64urlnopad.encode(octets.subarray(0, 4)),
      signature: octets.subarray(4),
    };
  } catch {
    return undefined; // base64 with spare bits set, or none
  }
}

/** True when the key (raw, base64url) is the one that the note names and its signature holds. */
export function isSignedBy(note: SignedNote, publicKey: string, verify: VerifySignature): boolean {
  return (
    note.keyId === base64urlnopad.encode(keyIdOf(note.log, publicKey)) &&
    verify(utf8ToBytes(note.text), note.signature, base64urlnopad.decode(publicKey))
  );
}

/** The epoch whose key the note names; undefined where these keys have none such. */
export function epochOfNote(note: SignedNote, keys: SigningKeys): number | undefined {
  for (let epoch = keys.rotations.length; epoch >= 0; epoch -= 1) {
    const key = keyOfEpoch(keys, epoch);
    if (key !== undefined && note.keyId === base64urlnopad.encode(keyIdOf(note.log, key))) return epoch;
  }
  return undefined;
}

/** What an anchor names a note by: SHA-256 over it, base64url. */
export function noteHash(note: string): string {
  return base64urlnopad.encode(sha256(utf8ToBytes(note)));
}

/** Four octets by which a note names the key (raw, base64url) that signed it. */
export function keyIdOf(log: string, publicKey: string): Uint8Array {
  const named = concatBytes(utf8ToBytes(`${originOf(log)}\n`), Uint8Array.of(1), base64urlnopad.decode(publicKey));
  return sha256(named).subarray(0, 4);
}
