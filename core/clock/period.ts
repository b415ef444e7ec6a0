// One period of months: where it ends by the calendar, and where it ends after a roll over days off.

import { addDays, addMonths, weekdayOf } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

import type { Calendar } from './calendar.ts';
import type { Holiday } from './holiday.ts';
import type { DayOff, Months, Step } from './step.ts';

export interface Period {
  readonly months: Months;
  /** The end by the calendar alone. */
  readonly nominalDue: Day;
  /** The end after the roll: always a working day. */
  readonly due: Day;
  readonly steps: readonly Step[];
}

const lengthOfMonths = 'Reg. 1182/71 Art. 3(2)(c); CJEU C-171/03 Toeters';
const lastDay = 'Reg. 1182/71 Art. 3(4)';

/** The period of so many months from the day of receipt. */
export function periodFrom(receivedDay: Day, months: Months, calendar: Calendar): Period {
  const nominalDue = addMonths(receivedDay, months);
  const isSameDate = nominalDue.slice(8) === receivedDay.slice(8);
  const ended = { article: lengthOfMonths, months, from: receivedDay, day: nominalDue };
  return rolled(nominalDue, months, calendar, { code: isSameDate ? 'same-date' : 'month-end', ...ended });
}

/** The period that ends on `nominalDue` by the calendar, for the reason that `end` states, after its roll. */
export function rolled(nominalDue: Day, months: Months, calendar: Calendar, end: Step): Period {
  const skipped = daysOffFrom(nominalDue, calendar);
  const due = skipped.length === 0 ? nominalDue : addDays(nominalDue, skipped.length);
  const rolls = skipped.map((day): Step => {
    return { code: 'rolled', article: lastDay, months, skipped: day, ...causeOf(day, calendar), to: due };
  });
  const notRolled: Step = { code: 'not-rolled', article: lastDay, months, day: due };
  return { months, nominalDue, due, steps: [end, ...(rolls.length > 0 ? rolls : [notRolled])] };
}

/** The unbroken run of days off that begins with this day; empty when it is a working day. */
function daysOffFrom(day: Day, calendar: Calendar): readonly Day[] {
  const days: Day[] = [];
  for (let next = day; !calendar.isWorkingDay(next); next = addDays(next, 1)) days.push(next);
  return days;
}

/** A weekend day keeps its weekday as the cause; that it is a holiday too is told beside. */
function causeOf(day: Day, calendar: Calendar): { readonly because: DayOff; readonly holiday?: Holiday } {
  const weekday = weekdayOf(day);
  const because = weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : 'holiday';
  const holiday = calendar.holidayOn(day);
  return holiday === undefined ? { because } : { because, holiday };
}
