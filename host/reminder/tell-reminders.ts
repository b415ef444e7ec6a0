// Gives reminders out as notifications: each step of each once, also over a restart, and many as one.

import { dayIn, weekdayOf, type Day, type Instant } from '#core/base/day.ts';
import type { Preferences } from '#core/desk/views.ts';
import { hourIn } from '#core/reminder/local-hour.ts';
import { remindersOf } from '#core/reminder/reminders-of.ts';
import { digestKey, tellNow, toldKey } from '#core/reminder/tell-now.ts';
import { locales } from '#core/words/locale.ts';
import { sayLocked, sayNotification, type NotificationWords } from '#core/words/say-reminder.ts';
import { keepReminderTold, toldAmong } from '#db/reminders.ts';
import type { OpenDesk } from '../open-desk.ts';
import { reminderFacts } from './read-reminders.ts';
import { choicesOf } from './reminder-choices.ts';

export interface ReminderTeller {
  /** What to notify of now, at most one at a time; undefined where it is not the time, is not wanted, or all was said. */
  take(open: OpenDesk): NotificationWords | undefined;
  /** The same while the desk is locked: nothing of any case, once a morning where it is wanted. */
  takeLocked(): NotificationWords | undefined;
}

export function createReminderTeller(ports: {
  now(): Instant;
  preferences(): Preferences;
  /** The day on which it was said that the desk is locked. */
  keepLockedDay(day: Day): void;
  /** The zone of this machine; the controller's is known only while the desk is open. */
  zone(): string;
}): ReminderTeller {
  /** Told while the desk could not be written to: lost with the process, as is the chance to keep it. */
  const unkept = new WeakMap<OpenDesk, Set<string>>();

  function keep(open: OpenDesk, keys: readonly string[], at: Instant): void {
    const memory = unkept.get(open) ?? new Set();
    for (const key of keys) memory.add(key);
    unkept.set(open, memory);
    if (!open.isReadOnly() && open.audit.alarm() === undefined) keepReminderTold(open.database, keys, at);
  }

  return {
    take: (open) => {
      const preferences = ports.preferences();
      const { hasDigest = false, locale = locales[0] } = preferences;
      if (!hasDigest) return undefined;
      const choices = choicesOf(preferences);
      const home = open.desk.controllers.home();
      const now = open.desk.now();
      if (hourIn(now, home.zone) < choices.digestHour) return undefined;
      const reminders = remindersOf(reminderFacts(open, preferences));
      const keys = [digestKey(dayIn(now, home.zone)), ...reminders.map(toldKey)];
      const told = new Set([...toldAmong(open.database, keys), ...(unkept.get(open) ?? [])]);
      const telling = tellNow(reminders, {
        now,
        zone: home.zone,
        calendar: open.desk.controllers.calendarOf(home.id),
        choices,
        isTold: (key) => told.has(key),
      });
      if (telling === undefined) return undefined;
      // Kept first: better once too few than a storm from a desk whose disk is full.
      keep(open, telling.keys, now);
      const nameOf = (ref: string): string => open.desk.cases.byRef(ref)?.dataSubject.name ?? '';
      return sayNotification(telling.reminders, locale, choices.showsNames ? nameOf : undefined);
    },
    takeLocked: () => {
      const preferences = ports.preferences();
      const { hasDigest = false, locale = locales[0], lockedDay } = preferences;
      const { hintsWhileLocked, digestHour, quietFrom } = choicesOf(preferences);
      const now = ports.now();
      const today = dayIn(now, ports.zone());
      const hour = hourIn(now, ports.zone());
      if (!hasDigest || !hintsWhileLocked || lockedDay === today) return undefined;
      if (hour < digestHour || hour >= quietFrom || isWeekend(today)) return undefined;
      ports.keepLockedDay(today);
      return sayLocked(locale);
    },
  };
}

/** Without an open desk there is no controller, and so no holiday. */
function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}
