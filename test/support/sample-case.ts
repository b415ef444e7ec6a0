// A case in the making, for tests of the law of cases: its opening, and the acts and clock that a test starts from.

import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { ClockFacts } from '#core/case/decide.ts';
import type { CaseEvent } from '#core/case/event.ts';
import { foldCase } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';

export const caseId = 'c0000000000000000' as CaseId;
export const firstMessage = 'm0000000000000001' as MessageId;
export const secondMessage = 'm0000000000000002' as MessageId;

export const opening: Extract<CaseEvent, { act: 'case.opened' }> = {
  act: 'case.opened',
  ref: 'KRA-2026-0001',
  controller: 'kraaft',
  messageId: firstMessage,
  receivedAt: '2026-03-05T09:00:00.000Z' as Instant,
  receivedDay: '2026-03-05' as Day,
  evidence: 'received-header',
  country: 'FR',
  zone: 'Europe/Paris',
  rights: ['access'],
  language: 'nl',
  requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
  capacity: 'self',
};

export const joining: Extract<CaseEvent, { act: 'case.mail-joined' }> = {
  act: 'case.mail-joined',
  messageId: secondMessage,
  address: 'anna@work.example',
  how: 'person',
};

/** Received on 5 March 2026: the notice of an extension is due by Tuesday 7 April, after Easter. */
export const clock: ClockFacts = {
  today: '2026-03-20' as Day,
  noticeBy: '2026-04-07' as Day,
  extendedDue: '2026-06-05' as Day,
};

/** The case after its opening and these events. */
export function caseAfter(...events: readonly CaseEvent[]): CaseState {
  return foldCase(caseId, [opening, ...events]);
}
