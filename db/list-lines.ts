// What long lists find a case or a message by: one folded line each, so that a question reads neither states nor mails.

import type { MessageId } from '#core/base/id.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseState } from '#core/case/state.ts';
import type { MailFacts } from '#core/desk/ports.ts';
import { fold } from '#core/intake/fold.ts';
import type { Right } from '#core/law/right.ts';

/** A subject may be as long as a mail; nobody types the end of one. */
const longest = 200;

/** Its reference, its requester, and its rights by their marks. */
export function caseLineOf({ ref, requester, rights }: Pick<CaseState, 'ref' | 'requester' | 'rights'>): string {
  return [lineOf(ref), lineOf(mailboxText(requester)), ...rights.map(markOfRight)].join(' ');
}

/** A right as it stands in a line; no fold of what a person types begins so by chance. */
export function markOfRight(right: Right): string {
  return `=${right}`;
}

/** Its id, its sender and its subject. */
export function messageLineOf(id: MessageId, mail: Pick<MailFacts, 'from' | 'subject'> | undefined): string {
  const [from = { name: '', address: '' }] = mail?.from ?? [];
  return [id, lineOf(mailboxText(from)), lineOf(mail?.subject ?? '')].join(' ');
}

export function lineOf(text: string): string {
  return fold(text.slice(0, longest));
}
