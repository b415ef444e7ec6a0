// A person confirms that a message is a request: the case opens, with its reference, its receipt and its clock.

import { dayIn, type Day } from '#core/base/day.ts';
import { newCaseId, type CaseId, type MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { isReadable } from '#core/clock/reading.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import { joinWaitingReplies } from './join-replies.ts';
import { authorOf } from '../author-of.ts';
import { findInTray } from './find-in-tray.ts';

export interface Confirmation {
  readonly id: MessageId;
  /** Takes the suggestion's rights when absent. */
  readonly rights?: readonly Right[] | undefined;
  /** ISO 639-1; takes the suggestion's language when absent. */
  readonly language?: string | undefined;
  /** Only where a person knows the receipt better than the evidence does. */
  readonly receivedDay?: Day | undefined;
}

/** Opens a case. Replies to the message that already wait in the tray join it. */
export function confirmRequest(desk: Desk, confirmation: Confirmation): Result<CaseId, Obstacle> {
  const found = findInTray(desk, confirmation.id);
  if (!found.ok) return found;
  const message = found.value;
  const rights = inLegalOrder(confirmation.rights ?? message.suggestion?.rights ?? []);
  if (rights.length === 0) return fail({ code: 'rights-missing' });
  const receivedDay = confirmation.receivedDay ?? dayIn(message.receivedAt, desk.controller.zone);
  if (!isReadable(receivedDay)) return fail({ code: 'receipt-out-of-range', day: receivedDay });
  const id = newCaseId(desk.random);
  desk.transact(() => {
    desk.journal.append(id, opening(desk, message, { ...confirmation, rights, receivedDay }), 'user');
    joinWaitingReplies(desk, id);
  });
  return ok(id);
}

function opening(
  desk: Desk,
  message: StoredMessage,
  chosen: { rights: readonly Right[]; receivedDay: Day; language?: string | undefined },
) {
  const { controller } = desk;
  const isCorrected = chosen.receivedDay !== dayIn(message.receivedAt, controller.zone);
  const prefix = `${controller.referencePrefix}-${chosen.receivedDay.slice(0, 4)}-`;
  return {
    act: 'case.opened',
    ref: `${prefix}${String(desk.cases.lastNumber(prefix) + 1).padStart(4, '0')}`,
    controller: controller.id,
    messageId: message.id,
    receivedAt: message.receivedAt,
    receivedDay: chosen.receivedDay,
    evidence: isCorrected ? 'corrected' : message.evidence,
    country: desk.calendar.country,
    zone: controller.zone,
    rights: chosen.rights,
    language: chosen.language ?? message.suggestion?.language ?? 'und',
    requester: authorOf(message),
    capacity: message.suggestion?.capacity ?? 'self',
  } as const;
}
