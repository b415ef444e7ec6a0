// A person takes one attachment out of a mail for good; the mail stays as it was otherwise (GDPR Art. 5(1)(c)).

import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';

/** `index` counts the mail's attachments from 0. What a case must keep for a dispute stays whole. */
export function strikeAttachment(
  desk: Desk,
  { id, index, reason }: { readonly id: MessageId; readonly index: number; readonly reason: string },
): Result<MessageId, Obstacle> {
  const message = desk.messages.find(id);
  if (message === undefined) return fail({ code: 'message-unknown', id });
  if (message.disposition === 'erased') return fail({ code: 'message-erased', id });
  const told = reason.trim();
  if (told === '') return fail({ code: 'reason-missing' });
  const hold = message.caseId === undefined ? undefined : desk.cases.byId(message.caseId)?.hold;
  if (hold !== undefined) return fail({ code: 'case-on-hold', owner: hold.owner, reviewOn: hold.reviewOn });
  const attachment = message.mail?.attachments[index];
  // Its place stays once it was struck, with nothing in it.
  const isHere = attachment !== undefined && (attachment.size > 0 || attachment.fileName !== '');
  if (!isHere || !desk.messages.canStrike(id, index)) return fail({ code: 'attachment-unknown', id, index });
  desk.transact(() => void desk.messages.strikeAttachment(id, index, { by: 'user', reason: told }));
  return ok(id);
}
