// A person takes a single mail out of the desk for good that belongs to no case (GDPR Art. 5(1)(c) and (e)).

import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';

/** That it came, when and from which mailbox, stays. A mail of a case is erased with that case only. */
export function eraseMail(
  desk: Desk,
  { id, reason }: { readonly id: MessageId; readonly reason: string },
): Result<MessageId, Obstacle> {
  const message = desk.messages.find(id);
  if (message === undefined) return fail({ code: 'message-unknown', id });
  if (message.disposition === 'erased') return fail({ code: 'message-erased', id });
  const told = reason.trim();
  if (told === '') return fail({ code: 'reason-missing' });
  const held = message.caseId === undefined ? undefined : desk.cases.byId(message.caseId);
  if (held?.hold !== undefined)
    return fail({ code: 'case-on-hold', owner: held.hold.owner, reviewOn: held.hold.reviewOn });
  if (held !== undefined) return fail({ code: 'message-in-case', id, ref: held.ref });
  desk.transact(() => {
    desk.messages.erase(id);
    desk.journal.erase(id);
    // Last: whatever is written after an erasure stays.
    desk.journal.append(id, { act: 'mail.erased', reason: told }, 'user');
  });
  return ok(id);
}
