// Begins a letter: a draft with its recipient, its language, its words and the act that it will tell of.

import { newLetterId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import { addresseeOf, isLetterLanguage, languageFor, mailboxesOf, mailboxOfRecipient } from './addressee.ts';
import { composeLetter } from './compose.ts';
import type { LetterMatter } from './facts.ts';
import { matterOfLetter } from './letter-matter.ts';
import { actFor, rightsFor } from './matter-of.ts';
import type { Originals } from './originals.ts';

export interface LetterWish {
  readonly ref: string;
  readonly kind: LetterKind;
  /** That of the requester where not given, or the controller's first. */
  readonly language?: string | undefined;
  readonly rights?: readonly Right[] | undefined;
  readonly act?: CaseCommand | undefined;
  /** The id of a recipient of the controller's profile. */
  readonly recipient?: string | undefined;
}

export function beginLetter(desk: Desk, originals: Originals, wish: LetterWish): Result<StoredLetter, Obstacle> {
  const { ref, kind } = wish;
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined) return fail(elsewhere);
  const context = contextOf(desk, state);
  const language = wish.language ?? languageFor(state, context.profile);
  if (!isLetterLanguage(language)) return fail({ code: 'letter-language-unknown', language });
  const recipient = context.profile.recipients.find(({ id }) => id === wish.recipient);
  if (wish.recipient !== undefined && recipient === undefined)
    return fail({ code: 'recipient-unknown', recipient: wish.recipient });
  const asked =
    wish.rights === undefined ? [] : inLegalOrder(wish.rights.filter((right) => state.rights.includes(right)));
  const rights = asked.length > 0 ? asked : rightsFor(state, kind);
  const act = wish.act ?? actFor(state, kind, rights);
  const matter: LetterMatter = { state, context, kind, language, rights, act, recipient };
  const composed = composeLetter(desk.letters, originals, matter);
  if (!composed.ok) return composed;
  const now = desk.now();
  const letter: StoredLetter = {
    id: newLetterId(desk.random),
    caseId: state.id,
    kind,
    language,
    stage: 'draft',
    rights,
    ...composed.value,
    to:
      kind === 'recipients-notice'
        ? recipient === undefined
          ? []
          : [mailboxOfRecipient(recipient)]
        : mailboxesOf(addresseeOf(state, kind).mailbox),
    files: [],
    act,
    version: 1,
    createdAt: now,
    changedAt: now,
  };
  desk.transact(() => desk.letters.keep(letter));
  return ok(letter);
}

/** Writes a draft anew; what a person wrote into it goes, what goes with it stays. */
export function rewriteLetter(
  desk: Desk,
  originals: Originals,
  letter: StoredLetter,
  language: string,
): Result<StoredLetter, Obstacle> {
  const state = desk.cases.byId(letter.caseId);
  if (state === undefined) return fail({ code: 'letter-unknown', id: letter.id });
  if (!isLetterLanguage(language)) return fail({ code: 'letter-language-unknown', language });
  const composed = composeLetter(desk.letters, originals, matterOfLetter(desk, { ...letter, language }, state));
  if (!composed.ok) return composed;
  return ok({ ...letter, language, ...composed.value });
}
