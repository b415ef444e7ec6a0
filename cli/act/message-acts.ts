// The acts on a message of the tray as the command line says them.

import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { putBack, setAside } from '#core/desk/commands/set-aside.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { messageRow } from '#core/desk/queries/message-view.ts';
import { recall } from '#core/desk/queries/recall.ts';
import { capacities } from '#core/law/capacity.ts';
import { required } from '../command.ts';
import { maybeDay, maybeOneOf, readLanguage, readMailbox, readRights, type Fields } from './fields.ts';

type Performed = Result<{ readonly case: CaseId } | { readonly message: MessageId }, Obstacle>;

export type MessageAct = (id: MessageId, fields: Fields) => (desk: Desk) => Performed;

export const messageActs: Readonly<Record<string, MessageAct>> = {
  confirm: (id, fields) => {
    const confirmation = {
      id,
      rights: fields.rights === undefined ? undefined : readRights(fields.rights),
      language: readLanguage(fields.language),
      receivedDay: maybeDay(fields['received-day'], 'received-day'),
      controller: fields.controller,
      capacity: maybeOneOf(capacities, fields.capacity, 'capacity'),
      dataSubject: fields.subject === undefined ? undefined : readMailbox(fields.subject),
    };
    return (desk) => caseOf(confirmRequest(desk, confirmation));
  },
  attach: (id, fields) => {
    const ref = required(fields.case, 'case');
    return (desk) => caseOf(attachMessage(desk, { id, ref }));
  },
  'set-aside':
    (id, { reason }) =>
    (desk) =>
      messageOf(setAside(desk, { id, reason: reason ?? '' })),
  'put-back':
    (id, { reason }) =>
    (desk) =>
      messageOf(putBack(desk, { id, reason: reason ?? '' })),
};

function caseOf(result: Result<CaseId, Obstacle>): Performed {
  return result.ok ? { ok: true, value: { case: result.value } } : result;
}

function messageOf(result: Result<MessageId, Obstacle>): Performed {
  return result.ok ? { ok: true, value: { message: result.value } } : result;
}

/** Where the message now is. */
export function messageLine(desk: Desk, id: MessageId) {
  const message = desk.messages.find(id);
  if (message === undefined) throw new Error(`message ${id} has gone`);
  const { disposition, caseRef, from, subject, setAsideReason } = messageRow(message, recall(desk));
  return { id, disposition, case: caseRef ?? null, from: mailboxText(from), subject, reason: setAsideReason ?? null };
}
