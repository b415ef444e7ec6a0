// The desk's own notes: what is given away with a checkpoint, and what proves one that comes back to be its own.

import { base64urlnopad } from '@scure/base';
import { anchorMessage, anchorText, type AnchorStatement } from '#core/audit/anchor-text.ts';
import { keyIdOf, readNote } from '#core/audit/checkpoint.ts';
import type { Rotation } from '#core/audit/keys-chain.ts';
import { createProver } from '#core/audit/prove-anchor.ts';
import { verifySignature } from '#db/ed25519.ts';
import type { AnchorRow } from '#db/log/anchors.ts';
import { signingKeys } from '#db/log/epochs.ts';
import { signingKeyOf } from '../dossier/manifest.ts';
import type { OpenDesk } from '../open-desk.ts';

/** Four years of a new key each day: more would make a heavy mail. */
const mostRotations = 1_500;

/** A judge of anchors, by what the desk knows now and by the rotations that anchors told of. */
export function proverOf({ audit, database, keys }: OpenDesk, told: readonly Rotation[] = []) {
  const { publicKey } = signingKeyOf(keys.identity);
  return createProver({ log: audit.id, epochs: signingKeys(database), desk: publicKey }, verifySignature, told);
}

/** For a keeper that has the anchors before: with the one before it, and the keys since. */
export function statementAfter(open: OpenDesk, note: string, before: AnchorRow | undefined): string {
  const { rotations } = signingKeys(open.database);
  const told = rotationsAfter(open.audit.id, rotations, before?.note ?? undefined);
  return signedStatement(open, { note, previous: before && { size: before.size, hash: before.noteHash } }, told);
}

/** For a person: short, and proved by the desk's own key. */
export function statementAlone(open: OpenDesk, note: string): string {
  return signedStatement(open, { note, previous: undefined }, []);
}

function signedStatement(
  { keys }: OpenDesk,
  said: Pick<AnchorStatement, 'note' | 'previous'>,
  rotations: readonly Rotation[],
): string {
  const desk = signingKeyOf(keys.identity).sign(anchorMessage(said));
  return anchorText({ ...said, desk, rotations });
}

/** Those after the key that signed `note`; all of them where it is none of theirs. */
function rotationsAfter(log: string, rotations: readonly Rotation[], note: string | undefined): readonly Rotation[] {
  const keyId = note === undefined ? undefined : readNote(note)?.keyId;
  const signer = rotations.findLastIndex(({ npk }) => base64urlnopad.encode(keyIdOf(log, npk)) === keyId);
  return rotations.slice(signer + 1).slice(-mostRotations);
}
