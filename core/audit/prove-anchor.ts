// Whether an anchor is this log's own: signed by one of its epochs, by an epoch that came from one, or by the desk itself.

import { base64urlnopad } from '@scure/base';
import { anchorMessage, type AnchorStatement } from './anchor-text.ts';
import { isSignedBy, keyIdOf, readNote, type SignedNote } from './checkpoint.ts';
import { keyOfEpoch, rotationMessage, type Rotation, type SigningKeys, type VerifySignature } from './keys-chain.ts';

export type AnchorProof =
  | { readonly kind: 'own'; readonly note: SignedNote }
  | { readonly kind: 'other-log' }
  /** It names a key of this desk, and that key did not sign it. */
  | { readonly kind: 'forged'; readonly size: number }
  /** Signed by a key of which nothing is known. */
  | { readonly kind: 'unproved'; readonly size: number };

export interface DeskKeys {
  readonly log: string;
  readonly epochs: SigningKeys;
  /** Raw public key of the desk's own long-lived key, base64url. */
  readonly desk: string;
}

/** More signatures than this are not looked into for rotations: whoever writes to the mailbox can tell of any number. */
const mostTries = 1_500;

/**
 * A judge of anchors.
 * @param told rotations that other anchors brought; only those that a known key signed count
 */
export function createProver(
  keys: DeskKeys,
  verify: VerifySignature,
  told: readonly Rotation[] = [],
): (anchor: AnchorStatement) => AnchorProof {
  const known = new Map<string, string>();
  const learn = (key: string) => known.set(base64urlnopad.encode(keyIdOf(keys.log, key)), key);
  for (let ep = 0; ep <= keys.epochs.rotations.length; ep += 1) learn(keyOfEpoch(keys.epochs, ep) ?? '');
  for (const key of followRotations(keys.epochs, told, verify)) learn(key);

  return (anchor) => {
    const note = readNote(anchor.note);
    if (note === undefined || note.log !== keys.log) return { kind: 'other-log' };
    const { size } = note;
    const key = known.get(note.keyId);
    if (key !== undefined) return isSignedBy(note, key, verify) ? { kind: 'own', note } : { kind: 'forged', size };
    const isByDesk =
      anchor.desk !== undefined &&
      verify(anchorMessage(anchor), octetsOf(anchor.desk), base64urlnopad.decode(keys.desk));
    return isByDesk ? { kind: 'own', note } : { kind: 'unproved', size };
  };
}

/** The keys that came from one that this log knows, as far as an unbroken line of signatures reaches. */
function followRotations(epochs: SigningKeys, told: readonly Rotation[], verify: VerifySignature): readonly string[] {
  // Also from an epoch before the last: a log that was set back and went on has another epoch of the same number.
  const known = new Map<number, Set<string>>();
  const add = (ep: number, key: string) => known.set(ep, (known.get(ep) ?? new Set()).add(key));
  for (let ep = 0; ep <= epochs.rotations.length; ep += 1) add(ep, keyOfEpoch(epochs, ep) ?? '');
  const found: string[] = [];
  let tries = 0;
  for (const { ep, npk, xs } of [...told].sort((one, other) => one.ep - other.ep)) {
    if (known.get(ep)?.has(npk) === true) continue;
    const isLinked = [...(known.get(ep - 1) ?? [])].some(
      (key) => (tries += 1) <= mostTries && verify(rotationMessage(ep, npk), octetsOf(xs), octetsOf(key)),
    );
    if (!isLinked) continue;
    add(ep, npk);
    found.push(npk);
  }
  return found;
}

/** Not canonical is no signature. */
function octetsOf(text: string): Uint8Array {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return new Uint8Array(0);
  }
}
