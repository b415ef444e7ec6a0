// Public holidays as data: on which day a rule falls, what the day is called, and which statute makes it a holiday.

import type { Day, Weekday } from '#core/base/day.ts';

/** What a day is called in the languages of the desk, and in the state's own language where that is another one. */
export interface HolidayNames {
  readonly en: string;
  readonly fr: string;
  readonly nl: string;
  readonly local?: string;
}

/** Months are 1 to 12, days of the month 1 to 31. */
export type HolidayDate =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days after Easter Sunday (negative: before), in the western or the orthodox reckoning. */
  | { readonly kind: 'easter'; readonly offset: number; readonly church: 'western' | 'orthodox' }
  /** The first such weekday on or after a date: the first Monday of May is the Monday from 1 May on. */
  | {
      readonly kind: 'weekday-from';
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  /** The last such weekday on or before a date: the last Monday of October is the Monday until 31 October. */
  | {
      readonly kind: 'weekday-until';
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  /** A date that the statute moves by some days when it falls on certain weekdays. */
  | {
      readonly kind: 'moved';
      readonly month: number;
      readonly day: number;
      readonly daysWhenOn: Readonly<Partial<Record<Weekday, number>>>;
    };

/** A day with its name and its date, before a statute makes it a holiday somewhere. */
export interface Feast {
  readonly id: string;
  readonly names: HolidayNames;
  readonly date: HolidayDate;
  /** The first and the last year in which the day is a holiday; always, where not given. */
  readonly from?: number;
  readonly until?: number;
  /** The statute that makes the next working day a holiday as well when the feast falls on a weekend. */
  readonly inLieu?: string;
}

/** A feast that a statute makes a public holiday. The statute is cited as its own state does. */
export interface HolidayRule extends Feast {
  readonly statute: string;
}

/**
 * The holidays of one state: those of the whole state, and those that a region has in addition. Exact since 2018, when
 * the GDPR began to apply. A day of which the law is in doubt is left out: a due date may err early, never late.
 */
export interface HolidayTable {
  /** Year and month in which this table was last changed; kept with every reading. */
  readonly version: string;
  readonly national: readonly HolidayRule[];
  /** By the region's ISO 3166-2 suffix, such as `BY` in `DE-BY`. */
  readonly regions: Readonly<Record<string, HolidayRegion>>;
}

export interface HolidayRegion {
  /** The region's name in its own language. */
  readonly name: string;
  readonly rules: readonly HolidayRule[];
}

/** A public holiday on its day. */
export interface Holiday {
  readonly id: string;
  readonly day: Day;
  readonly names: HolidayNames;
  readonly statute: string;
}

/** The id of a holiday that is none of a table's but the controller's own. */
export const extraDayId = 'extra-day';
