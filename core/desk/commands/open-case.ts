// A person opens a case for a request that no mail of this desk holds: by post, by phone, in person, forwarded.

import type { Day } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { isReadable } from '#core/clock/reading.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Channel } from '#core/law/channel.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import { controllerUnknown } from '../controller-unknown.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import { startCase } from './start-case.ts';

export interface NewCase {
  /** Id of the controller; the home controller when absent. */
  readonly controller?: string | undefined;
  readonly channel: Channel;
  /** The day on which it reached the controller, not the one on which the DPO heard of it (EDPB Guidelines 01/2022 §52-56). */
  readonly receivedDay: Day;
  readonly rights: readonly Right[];
  /** ISO 639-1. */
  readonly language: string;
  readonly requester: Mailbox;
  readonly capacity: Capacity;
  /** Whose data it is about; the requester when they ask for themselves. */
  readonly dataSubject?: Mailbox | undefined;
  /** What was asked, in a person's words: the only trace that the desk will have of it. */
  readonly note: string;
}

export function openCase(desk: Desk, request: NewCase): Result<CaseId, Obstacle> {
  const { controllers } = desk;
  const controller = request.controller === undefined ? controllers.home() : controllers.byId(request.controller);
  if (controller === undefined) return fail(controllerUnknown(controllers, request.controller ?? ''));
  const rights = inLegalOrder(request.rights);
  if (rights.length === 0) return fail({ code: 'rights-missing' });
  const { receivedDay, capacity, requester } = request;
  if (!isReadable(receivedDay)) return fail({ code: 'receipt-out-of-range', day: receivedDay });
  if (receivedDay > todayOf(desk, controller)) return fail({ code: 'day-in-future', day: receivedDay });
  if (isNobody(requester)) return fail({ code: 'requester-missing' });
  const note = request.note.trim();
  if (note === '') return fail({ code: 'reason-missing' });
  const dataSubject = capacity === 'self' ? requester : (request.dataSubject ?? { name: '', address: '' });
  if (isNobody(dataSubject)) return fail({ code: 'data-subject-missing', capacity });
  const id = desk.transact(() =>
    startCase(desk, controller, {
      channel: request.channel,
      messageId: undefined,
      receivedAt: undefined,
      receivedDay,
      evidence: 'stated',
      rights,
      language: request.language,
      requester,
      capacity,
      dataSubject,
      note,
    }),
  );
  return ok(id);
}

function isNobody({ name, address }: Mailbox): boolean {
  return name.trim() === '' && address.trim() === '';
}
