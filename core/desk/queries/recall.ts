// What a list asks for at every row, worked out once: today, the due days of a day of receipt, the reference of a case.

import type { Day } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import { daysLeft, urgencyOf } from '#core/clock/deadline.ts';
import { readClockFromDay } from '#core/clock/reading.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { TrayItem } from '../views.ts';

/** Lasts for one question to the desk; nothing in it changes meanwhile. */
export interface Recall {
  readonly today: Day;
  /** The clock of a request received on this day, which must be a readable one. */
  clockFrom(receivedDay: Day): TrayItem['clock'];
  refOf(id: CaseId): string | undefined;
}

export function recall(desk: Desk): Recall {
  const today = todayOf(desk);
  const clockFrom = once((receivedDay: Day) => {
    const { due, extendedDue } = readClockFromDay({ receivedDay, calendar: desk.calendar });
    const days = daysLeft(due, today);
    return { due, extendedDue, daysLeft: days, urgency: urgencyOf(days) };
  });
  return { today, clockFrom, refOf: once((id: CaseId) => desk.cases.byId(id)?.ref) };
}

function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}
