// "What if": the dates in which one reading differs from another.

import { daysBetween } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

import type { Reading } from './reading.ts';

/** The compared dates; the arguable ones are those of a reading with a suspension, else its safe ones. */
export type ComparedField = (typeof fields)[number];

export interface DateChange {
  readonly field: ComparedField;
  readonly from: Day;
  readonly to: Day;
  /** Calendar days from one to the other; negative when the date comes earlier. */
  readonly days: number;
}

const fields = [
  'receivedDay',
  'nominalDue',
  'due',
  'noticeBy',
  'nominalExtendedDue',
  'extendedDue',
  'arguableDue',
  'arguableExtendedDue',
] as const;

/** What changes when `then` takes the place of `now`, in the order of the fields; empty when no date does. */
export function compareReadings(now: Reading, then: Reading): readonly DateChange[] {
  const hasSuspension = now.suspension !== undefined || then.suspension !== undefined;
  return fields
    .filter((field) => hasSuspension || !field.startsWith('arguable'))
    .map((field) => ({ field, from: dateOf(now, field), to: dateOf(then, field) }))
    .filter(({ from, to }) => from !== to)
    .map((change) => ({ ...change, days: daysBetween(change.from, change.to) }));
}

function dateOf(reading: Reading, field: ComparedField): Day {
  if (field === 'arguableDue') return (reading.suspension ?? reading).due;
  if (field === 'arguableExtendedDue') return (reading.suspension ?? reading).extendedDue;
  return reading[field];
}
