// A person confirms that a message is a request: the case opens, with its reference, its receipt and its clock.

import { dayIn, type Day } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { isReadable } from '#core/clock/reading.ts';
import type { Capacity } from '#core/law/capacity.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import { controllerOfMail } from '../controller-of.ts';
import { controllerUnknown } from '../controller-unknown.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import { joinWaitingReplies } from './join-replies.ts';
import { authorOf } from '../author-of.ts';
import { findInTray } from './find-in-tray.ts';
import { startCase } from './start-case.ts';

export interface Confirmation {
  readonly id: MessageId;
  /** Takes the suggestion's rights when absent. */
  readonly rights?: readonly Right[] | undefined;
  /** ISO 639-1; takes the suggestion's language when absent. */
  readonly language?: string | undefined;
  /** Only where a person knows the receipt better than the evidence does. */
  readonly receivedDay?: Day | undefined;
  /** Id of the controller that it is for; by the mail's addresses when absent. */
  readonly controller?: string | undefined;
  /** As whom they ask; takes the suggestion's capacity when absent. */
  readonly capacity?: Capacity | undefined;
  /** Whose data it is about, where they ask for somebody else. */
  readonly dataSubject?: Mailbox | undefined;
}

/** Opens a case. Replies to the message that already wait in the tray join it. */
export function confirmRequest(desk: Desk, confirmation: Confirmation): Result<CaseId, Obstacle> {
  const found = findInTray(desk, confirmation.id);
  if (!found.ok) return found;
  const message = found.value;
  const rights = inLegalOrder(confirmation.rights ?? message.suggestion?.rights ?? []);
  if (rights.length === 0) return fail({ code: 'rights-missing' });
  const { controllers } = desk;
  const controller =
    confirmation.controller === undefined ? controllerOfMail(desk, message) : controllers.byId(confirmation.controller);
  if (controller === undefined) return fail(controllerUnknown(controllers, confirmation.controller ?? ''));
  const receivedDay = confirmation.receivedDay ?? dayIn(message.receivedAt, controller.zone);
  if (!isReadable(receivedDay)) return fail({ code: 'receipt-out-of-range', day: receivedDay });
  // A mail's own stamp may be ahead of this clock; what a person states may not.
  if (confirmation.receivedDay !== undefined && receivedDay > todayOf(desk, controller))
    return fail({ code: 'day-in-future', day: receivedDay });
  const { receivedAt, suggestion } = message;
  const capacity = confirmation.capacity ?? suggestion?.capacity ?? 'self';
  const requester = authorOf(message);
  const id = desk.transact(() => {
    const opened = startCase(desk, controller, {
      // What a colleague passed on reached the controller when it reached that colleague: for a person to correct.
      channel: suggestion?.originalAuthor === undefined ? 'mail' : 'forwarded',
      messageId: message.id,
      receivedAt,
      receivedDay,
      evidence: receivedDay === dayIn(receivedAt, controller.zone) ? message.evidence : 'corrected',
      rights,
      language: confirmation.language ?? suggestion?.language ?? 'und',
      requester,
      capacity,
      // Whose data an agent or a parent asks for is for a person to say.
      dataSubject: capacity === 'self' ? requester : (confirmation.dataSubject ?? { name: '', address: '' }),
      note: '',
    });
    joinWaitingReplies(desk, opened);
    return opened;
  });
  return ok(id);
}
