// Changes and drops drafts. An edit names the version that it was made against; what is in the outbox or has left stays.

import type { FileId, LetterId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { rewriteLetter } from './begin-letter.ts';
import type { Originals } from './originals.ts';

/** The draft as the person saw it, or why it cannot be changed. */
function findDraft(
  desk: Desk,
  { id, version }: { readonly id: LetterId; readonly version: number },
): Result<StoredLetter, Obstacle> {
  const letter = desk.letters.find(id);
  if (letter === undefined) return fail({ code: 'letter-unknown', id });
  if (letter.stage !== 'draft') return fail({ code: 'letter-not-draft' });
  const elsewhere = whyElsewhere(desk, letter);
  if (elsewhere !== undefined) return fail(elsewhere);
  return letter.version === version ? ok(letter) : fail({ code: 'letter-changed' });
}

export interface LetterChange {
  readonly id: LetterId;
  readonly version: number;
  readonly subject?: string | undefined;
  readonly document?: LetterDocument | undefined;
  readonly to?: readonly Mailbox[] | undefined;
  readonly files?: readonly FileId[] | undefined;
  /** null takes the act off: the letter then records nothing. */
  readonly act?: CaseCommand | null | undefined;
}

/** Keeps what a person changed; what is not given stays. A file that the case does not hold is left out. */
export function changeLetter(desk: Desk, change: LetterChange): Result<StoredLetter, Obstacle> {
  const found = findDraft(desk, change);
  if (!found.ok) return found;
  const before = found.value;
  const files = change.files?.filter((id) => desk.files.find(id)?.caseId === before.caseId);
  return keep(desk, {
    ...before,
    subject: change.subject ?? before.subject,
    document: change.document ?? before.document,
    to: change.to ?? before.to,
    files: files ?? before.files,
    act: change.act === undefined ? before.act : (change.act ?? undefined),
  });
}

export function writeAnew(
  desk: Desk,
  originals: Originals,
  wish: { readonly id: LetterId; readonly version: number; readonly language?: string | undefined },
): Result<StoredLetter, Obstacle> {
  const found = findDraft(desk, wish);
  if (!found.ok) return found;
  const written = rewriteLetter(desk, originals, found.value, wish.language ?? found.value.language);
  return written.ok ? keep(desk, written.value) : written;
}

/** The draft as it was, so that it can be brought back. */
export function dropLetter(
  desk: Desk,
  wish: { readonly id: LetterId; readonly version: number },
): Result<StoredLetter, Obstacle> {
  const found = findDraft(desk, wish);
  if (!found.ok) return found;
  desk.transact(() => desk.letters.drop(wish.id));
  return found;
}

/** A dropped draft again. Its case may have been erased since: then there is nothing to write to anybody. */
export function bringBackLetter(desk: Desk, letter: StoredLetter): Result<StoredLetter, Obstacle> {
  if (desk.cases.byId(letter.caseId) === undefined || desk.letters.find(letter.id) !== undefined)
    return fail({ code: 'letter-unknown', id: letter.id });
  const elsewhere = whyElsewhere(desk, letter);
  return elsewhere === undefined ? keep(desk, letter) : fail(elsewhere);
}

/** The deputy writes the letters of a case that is away: what was changed here would be lost when theirs come back. */
function whyElsewhere(desk: Desk, { caseId }: StoredLetter): Obstacle | undefined {
  const state = desk.cases.byId(caseId);
  return state && handoverGate(state);
}

function keep(desk: Desk, letter: StoredLetter): Result<StoredLetter, Obstacle> {
  const kept = { ...letter, version: letter.version + 1, changedAt: desk.now() };
  desk.transact(() => desk.letters.keep(kept));
  return ok(kept);
}
