// What a stored letter is about, as the case stands now.

import type { CaseState } from '#core/case/state.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { Recipient } from '#core/law/controller.ts';
import { isLetterLanguage, languageFor, mailboxOfRecipient } from './addressee.ts';
import type { LetterMatter } from './facts.ts';

export function matterOfLetter(desk: Desk, letter: StoredLetter, state: CaseState): LetterMatter {
  const context = contextOf(desk, state);
  return {
    state,
    context,
    kind: letter.kind,
    language: isLetterLanguage(letter.language) ? letter.language : languageFor(state, context.profile),
    rights: letter.rights,
    act: letter.act,
    recipient: recipientOf(letter, context.profile.recipients),
  };
}

/** The recipient that a notice was begun for, by its name on the letter. */
function recipientOf({ kind, to }: StoredLetter, recipients: readonly Recipient[]): Recipient | undefined {
  if (kind !== 'recipients-notice') return undefined;
  return recipients.find((one) => {
    const { name, address } = mailboxOfRecipient(one);
    return to.some((mailbox) => mailbox.name === name || (address !== '' && mailbox.address === address));
  });
}
