// Holds the log as it is read against what was signed of it and what others keep: checkpoints, signing keys, anchors.

import { isSignedBy, readNote } from '#core/audit/checkpoint.ts';
import { areKeysOf, keyOfEpoch, type Rotation, type SigningKeys } from '#core/audit/keys-chain.ts';
import { growFrontier, rootOfFrontier, type Frontier } from '#core/audit/tree.ts';
import { verifySignature } from '../ed25519.ts';
import { readFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';
import { allAnchors } from './anchors.ts';
import { allCheckpoints } from './checkpoints.ts';
import { signingKeys } from './epochs.ts';

export interface SignatureCheck {
  /** The next leaf's hash, and the epoch that it names. */
  take(hash: string, epoch: number): void;
  /** Once all lines were taken: the last line that a checkpoint or anchor covers which does not hold; undefined where all do. */
  broken(rotations: readonly Rotation[]): number | undefined;
}

export function checkSignatures(database: DeskDatabase, log: string): SignatureCheck {
  const keys = signingKeys(database);
  const checkpoints = new Map(allCheckpoints(database).map(({ size, note }) => [size, note]));
  const anchors = new Map<number, string[]>();
  for (const { size, note } of allAnchors(database))
    if (note !== null) anchors.set(size, [...(anchors.get(size) ?? []), note]);
  let frontier: Frontier = [];
  let size = 0;
  let first: number | undefined;

  function isHolding(text: string, epoch: number): boolean {
    const note = readNote(text);
    if (note?.log !== log || note.size !== size || note.root !== rootOfFrontier(frontier)) return false;
    return keysFrom(keys, epoch).some((key) => isSignedBy(note, key, verifySignature));
  }

  return {
    take: (hash, epoch) => {
      frontier = growFrontier(frontier, size, hash);
      size += 1;
      const notes = [checkpoints.get(size) ?? [], anchors.get(size) ?? []].flat();
      checkpoints.delete(size);
      anchors.delete(size);
      if (!notes.every((note) => isHolding(note, epoch))) first ??= size - 1;
    },
    broken: (rotations) => {
      const isSame = JSON.stringify(rotations) === JSON.stringify(keys.rotations);
      if (!isSame || !areKeysOf(log, keys, verifySignature)) first ??= Math.max(size - 1, 0);
      // What was signed of lines that are not there.
      if (checkpoints.size > 0 || anchors.size > 0) first ??= size;
      if (size > 0 && readFact(database, 'frontier') !== JSON.stringify(frontier)) first ??= size - 1;
      return first;
    },
  };
}

/** A checkpoint is signed in the epoch of its last line, or in a later one; never in an earlier one, whose key was gone. */
function keysFrom(keys: SigningKeys, epoch: number): readonly string[] {
  const at = keyOfEpoch(keys, epoch);
  return at === undefined ? [] : [at, ...keys.rotations.slice(epoch).map(({ npk }) => npk)];
}
