// Keeps a file in a case beside its mails, and removes one: what it was stays in the journal, its octets do not.

import { newFileId, type FileId } from '#core/base/id.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { FileOrigin } from '#core/case/letter-event.ts';
import { largestFile, mostFiles } from '../case-file-limits.ts';
import type { StoredFile } from '../letters-port.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';

export interface NewFile {
  readonly ref: string;
  readonly name: string;
  readonly mediaType: string;
  /** Of the octets, as hexadecimal SHA-256. */
  readonly sha256: string;
  readonly origin: FileOrigin;
}

/** Why a case takes no file of so many octets; undefined where it does. */
export function whyNotKept(desk: Desk, ref: string, size: number): Obstacle | undefined {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return { code: 'case-unknown', ref };
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined) return elsewhere;
  if (size === 0) return { code: 'file-empty' };
  const megabytes = Math.ceil(size / 1e6);
  if (megabytes > largestFile) return { code: 'file-too-large', megabytes, most: largestFile };
  return desk.files.ofCase(state.id).length < mostFiles ? undefined : { code: 'file-too-many', most: mostFiles };
}

export function keepFile(desk: Desk, file: NewFile, octets: Uint8Array): Result<StoredFile, Obstacle> {
  const { ref, ...facts } = file;
  const obstacle = whyNotKept(desk, ref, octets.byteLength);
  if (obstacle !== undefined) return fail(obstacle);
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  const id = newFileId(desk.random);
  const stored = { ...facts, id, caseId: state.id, size: octets.byteLength, addedAt: desk.now() };
  desk.transact(() => {
    desk.files.put(stored, octets);
    const { size } = stored;
    desk.journal.append(state.id, { act: 'case.file-added', file: id, ...facts, size }, 'user');
  });
  return ok(stored);
}

export function removeFile(desk: Desk, id: FileId, reason: string): Result<{ readonly removed: true }, Obstacle> {
  const file = desk.files.find(id);
  if (file === undefined) return fail({ code: 'file-unknown', id });
  const state = desk.cases.byId(file.caseId);
  const elsewhere = state && handoverGate(state);
  if (elsewhere !== undefined) return fail(elsewhere);
  desk.transact(() => {
    desk.files.drop(id);
    desk.journal.append(file.caseId, { act: 'case.file-removed', file: id, reason }, 'user');
  });
  return ok({ removed: true });
}
