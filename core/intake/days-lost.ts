// How many days of the period went by before anybody here saw the request: the period runs from its receipt all the same.

import { daysBetween, type Day } from '#core/base/day.ts';

export interface DaysLost {
  /** From the receipt to the day on which the desk stored it. */
  readonly untilStored: number;
  /** From the receipt to the day on which a person confirmed it as a request; until then, to today. */
  readonly untilConfirmed: number;
  readonly isConfirmed: boolean;
}

/**
 * Whole days; never negative, since a clock that is ahead loses nobody a day (GDPR Art. 12(3): the month counts from
 * receipt, EDPB Guidelines 01/2022 §157). All days are those of the controller's zone.
 */
export function daysLost(facts: {
  readonly receivedDay: Day;
  readonly storedDay: Day;
  readonly confirmedDay: Day | undefined;
  readonly today: Day;
}): DaysLost {
  const { receivedDay, storedDay, confirmedDay, today } = facts;
  const lostBy = (day: Day): number => Math.max(0, daysBetween(receivedDay, day));
  return {
    untilStored: lostBy(storedDay),
    untilConfirmed: lostBy(confirmedDay ?? today),
    isConfirmed: confirmedDay !== undefined,
  };
}
