// What a list asks for at every row, worked out once: due days of a day of receipt, the case and controller of a message.

import { dayIn, type Day } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { CaseState } from '#core/case/state.ts';
import { daysLeft, urgencyOf } from '#core/clock/deadline.ts';
import { readClockFromDay } from '#core/clock/reading.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { controllerOfCase, findByMail } from '../controller-of.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { TrayItem } from '../views.ts';

/** Lasts for one question to the desk; nothing in it changes meanwhile. */
export interface Recall {
  /** That of its case, else the one that it is addressed to. */
  controllerOf(message: StoredMessage): ControllerProfile;
  /** The clock of a request that the controller received on this day, which must be a readable one. */
  clockFrom(controller: ControllerProfile, receivedDay: Day): TrayItem['clock'];
  refOf(id: CaseId): string | undefined;
  /** The day on which a person made a case of it, in the case's zone. */
  confirmedDayOf(id: CaseId): Day | undefined;
  /** Messages of the tray by this author, newest first. */
  waitingFrom(address: string): readonly StoredMessage[];
  /** The cases that this address has asked for, newest first. */
  casesAskedBy(address: string): readonly CaseState[];
  /** The addresses of the messages of a case, oldest first. */
  writersOf(id: CaseId): readonly { readonly id: MessageId; readonly address: string }[];
}

export function recall(desk: Desk): Recall {
  const caseOf = once((id: CaseId) => desk.cases.byId(id));
  const byMail = findByMail(desk.controllers);
  const clocksOf = once((controller: ControllerProfile) => {
    const calendar = desk.controllers.calendarOf(controller.id);
    const today = todayOf(desk, controller);
    return once((receivedDay: Day) => {
      const { due, extendedDue } = readClockFromDay({ receivedDay, calendar });
      const days = daysLeft(due, today);
      return { due, extendedDue, daysLeft: days, urgency: urgencyOf(days) };
    });
  });
  return {
    controllerOf: (message) => {
      const state = message.caseId && caseOf(message.caseId);
      return state === undefined ? byMail(message) : controllerOfCase(desk, state);
    },
    clockFrom: (controller, receivedDay) => clocksOf(controller)(receivedDay),
    refOf: (id) => caseOf(id)?.ref,
    confirmedDayOf: once((id) => {
      const [opening] = desk.journal.of([id]);
      const state = caseOf(id);
      return opening && state && dayIn(opening.at, state.zone);
    }),
    casesAskedBy: once((address) => desk.cases.askedBy(address)),
    waitingFrom: once((address) => desk.messages.waitingFrom(address)),
    writersOf: once((id) =>
      desk.messages.ofCase(id).map((message) => ({ id: message.id, address: message.mail?.from[0]?.address ?? '' })),
    ),
  };
}

function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}
