// Which reminders are told at this moment: once a morning what is new or pressing, in between only what cannot wait.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { Calendar } from '#core/clock/calendar.ts';
import type { Reminder, ReminderChoices } from '#core/desk/reminder-views.ts';
import { hourIn } from './local-hour.ts';

export interface TellingMoment {
  readonly now: Instant;
  /** Those of the home controller. */
  readonly zone: string;
  readonly calendar: Pick<Calendar, 'isWorkingDay'>;
  readonly choices: Pick<ReminderChoices, 'digestHour' | 'quietFrom' | 'quietUntil' | 'isQuietOnDaysOff'>;
  /** Whether this was told; by `toldKey` or `digestKey`. */
  isTold(key: string): boolean;
}

export interface Telling {
  /** `morning`: the digest of the day. `between`: something cannot wait for the next one. */
  readonly kind: 'morning' | 'between';
  /** What is said, most pressing first; empty on a morning with nothing to say. */
  readonly reminders: readonly Reminder[];
  /** To be kept as told with it. */
  readonly keys: readonly string[];
}

/** One step of one reminder. */
export function toldKey({ key, stage }: Pick<Reminder, 'key' | 'stage'>): string {
  return `${key} @ ${stage}`;
}

export function digestKey(day: Day): string {
  return `digest ${day}`;
}

/** At most one telling at a time, of however many things. undefined where nothing is to be done. */
export function tellNow(reminders: readonly Reminder[], moment: TellingMoment): Telling | undefined {
  const { now, zone, isTold } = moment;
  const current = reminders.filter(({ snoozed }) => snoozed === undefined);
  const fresh = current.filter((one) => !isTold(toldKey(one)));
  const time = timeOf(moment);
  if (time === 'early') return undefined;
  // Somebody who works late or on a Sunday is disturbed only by what ends with the day.
  if (time === 'quiet') return between(fresh.filter(isDueToday));
  const morning = digestKey(dayIn(now, zone));
  if (isTold(morning)) return between(fresh.filter(({ isPressing }) => isPressing));
  const said = current.filter((one) => !isTold(toldKey(one)) || isDueToday(one) || one.kind === 'overdue');
  return { kind: 'morning', reminders: said, keys: [morning, ...fresh.map(toldKey)] };
}

function between(reminders: readonly Reminder[]): Telling | undefined {
  return reminders.length === 0 ? undefined : { kind: 'between', reminders, keys: reminders.map(toldKey) };
}

/** Ends today, by the clock of its own controller: the answer, or the possibility to extend (GDPR Art. 12(3)). */
function isDueToday({ kind, days }: Reminder): boolean {
  return days === 0 && (kind === 'due' || kind === 'notice');
}

/** `early`: before the hour of the digest. `loud`: afterwards, on a working day, before the evening. */
function timeOf({ now, zone, calendar, choices }: TellingMoment): 'early' | 'loud' | 'quiet' {
  const hour = hourIn(now, zone);
  if (hour < choices.digestHour) return 'early';
  const isDayOff = choices.isQuietOnDaysOff && !calendar.isWorkingDay(dayIn(now, zone));
  return isDayOff || isQuietHour(hour, choices) ? 'quiet' : 'loud';
}

function isQuietHour(hour: number, { quietFrom, quietUntil }: TellingMoment['choices']): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;
}
