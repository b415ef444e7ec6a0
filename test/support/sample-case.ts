// A case in the making, for tests of the law of cases: its opening, and the clock that it has on a day.

import type { Day } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { CaseEvent, Opening } from '#core/case/case-event.ts';
import type { DecideContext } from '#core/case/context.ts';
import { foldCase } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import { createCalendars } from '#core/desk/calendars.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { sampleController } from './sample-controller.ts';

export const caseId = 'c0000000000000000' as CaseId;
export const firstMessage = 'm0000000000000001' as MessageId;
export const secondMessage = 'm0000000000000002' as MessageId;

/** Received on Thursday 5 March 2026: nominally due on Sunday 5 April, so on Tuesday 7 April, after Easter Monday. */
export const opening: Opening = {
  act: 'case.opened',
  ref: 'SAM-2026-0001',
  controller: sampleController.id,
  channel: 'mail',
  messageId: firstMessage,
  receivedAt: undefined,
  receivedDay: '2026-03-05' as Day,
  evidence: 'received-header',
  country: 'FR',
  zone: 'Europe/Paris',
  policy: 'first',
  rights: ['access'],
  language: 'nl',
  requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
  capacity: 'self',
  dataSubject: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
  note: '',
};

export const joining: Extract<CaseEvent, { act: 'case.mail-joined' }> = {
  act: 'case.mail-joined',
  messageId: secondMessage,
  address: 'anna@work.example',
  how: 'person',
};

/** The month's end, the day after it, and the end of the three months of `opening`. */
export const lastDay = '2026-04-07' as Day;
export const dayAfter = '2026-04-08' as Day;
export const nominalDay = '2026-04-05' as Day;
export const threeMonths = '2026-06-05' as Day;

/** The case after its opening and these events. */
export function caseAfter(...events: readonly CaseEvent[]): CaseState {
  return foldCase(caseId, [opening, ...events]);
}

const calendars = createCalendars();

/** What deciding needs on this day, read as the desk reads it; `today` is the only thing made up. */
export function contextOn(
  state: CaseState,
  today: string,
  profile: ControllerProfile = sampleController,
): DecideContext {
  const controllers = {
    all: () => [profile],
    byId: () => profile,
    home: () => profile,
    calendarOf: (_id: string, country?: string) => calendars(profile, country),
  };
  // Noon in Paris is on the same day in UTC; a case's clock asks for nothing else of a desk.
  return contextOf({ controllers, now: () => `${today}T11:00:00.000Z` } as unknown as Desk, state);
}
