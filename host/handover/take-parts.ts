// The mails, letters and files that come with a case from another desk. All inside the caller's transaction.

import type { CaseId, MessageId } from '#core/base/id.ts';
import { renamed } from '#core/desk/handover/rename.ts';
import type { OpenDesk } from '../open-desk.ts';
import { sha256 } from '../dossier/manifest.ts';
import type { ProvenCase } from './read-handover.ts';

/** The reference of another case here that holds one of these mails; undefined where none does. */
export function mailHeldElsewhere(
  { desk, intake }: OpenDesk,
  mails: ReadonlyMap<string, Uint8Array>,
  own?: CaseId,
): string | undefined {
  for (const raw of mails.values()) {
    const known = intake.known(raw);
    const held = known && desk.messages.find(known)?.caseId;
    if (held !== undefined && held !== own) return desk.cases.byId(held)?.ref;
  }
  return undefined;
}

/** Stores the mails that are not here yet. Gives the ids of this desk by those of the other one. */
export function storeMails({ intake }: OpenDesk, { noted, mails }: ProvenCase): ReadonlyMap<string, MessageId> {
  return new Map<string, MessageId>(
    noted.mails.map(({ id, internalDate, deliveredAt, isPartial }) => {
      const raw = mails.get(id);
      if (raw === undefined) throw new Error(`mail ${id} is not in the file`);
      const arrival = { internalDate, deliveredAt, isPartial };
      return [id, intake.store({ raw, source: 'handover', isReturning: true, ...arrival }).id];
    }),
  );
}

/** The other desk's letters replace those of the same id; drafts that it threw away go here too. */
export function keepLetters(
  { desk }: OpenDesk,
  { noted }: ProvenCase,
  caseId: CaseId,
  names: ReadonlyMap<string, string>,
): void {
  const theirs = new Set<string>(noted.letters.map(({ id }) => id));
  for (const { id, stage } of desk.letters.ofCase(caseId))
    if (stage === 'draft' && !theirs.has(id)) desk.letters.drop(id);
  for (const letter of noted.letters) {
    // The note is signed by nobody: an id in it must not reach into another case, nor a letter seem to be on its way here.
    if ((desk.letters.find(letter.id)?.caseId ?? caseId) !== caseId) continue;
    const stage = letter.stage === 'leaving' ? 'draft' : letter.stage;
    desk.letters.keep({ ...letter, stage, act: letter.act && renamed(letter.act, names), caseId });
  }
}

/** Files that are not here yet come, and those that the other desk removed go. */
export function keepNewFiles(
  { desk }: OpenDesk,
  { noted }: ProvenCase,
  caseId: CaseId,
  files: ReadonlyMap<string, Uint8Array>,
): void {
  const theirs = new Set<string>(noted.files.map(({ id }) => id));
  for (const { id } of desk.files.ofCase(caseId)) if (!theirs.has(id)) desk.files.drop(id);
  for (const file of noted.files)
    if (desk.files.find(file.id) === undefined)
      desk.files.put({ ...file, caseId }, files.get(file.id) ?? new Uint8Array());
}

/** What the deputy struck out of a mail of ours goes out of ours too (GDPR Art. 5(1)(c)). */
export function strikeAsThere({ desk }: OpenDesk, one: ProvenCase, names: ReadonlyMap<string, string>): void {
  for (const { subject, event } of one.lines) {
    const id = names.get(subject) as MessageId | undefined;
    const there = one.mails.get(subject);
    if (event.act !== 'mail.attachment-struck' || id === undefined || there === undefined) continue;
    const isSame = sha256(desk.messages.raw(id)) === sha256(there);
    if (!isSame && desk.messages.canStrike(id, event.index)) desk.messages.strikeAttachment(id, event.index);
  }
}
