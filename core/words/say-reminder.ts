// Says reminders: one as a sentence, many as a notification. A name only where somebody asked for names.

import type { ReminderKind } from '#core/case/reminder-kind.ts';
import type { Reminder } from '#core/desk/reminder-views.ts';
import { shownReminders, type ShownReminder } from '#core/reminder/shown-reminders.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import type { Locale } from './locale.ts';
import { createSay, type Say } from './say.ts';

/** What the operating system or a browser shows beside its own. */
export interface NotificationWords {
  readonly title: string;
  readonly body: string;
}

const mostLines = 4;
const longestName = 40;
/** Four of them and a last one are within what a desktop shell takes. */
const longestLine = 115;

/** Without its case: `Answer due on 24 Nov (in 3 days)`. */
export function sayReminder(
  { kind, due, days, count }: Reminder,
  say: Say,
  locale: Locale,
  as: ReminderKind | 'dueOrNotice' = kind,
): string {
  return say(`reminder.${as}`, { due: formatDay(due, locale, 'short'), days: Math.abs(days), count });
}

/** With its case: `KRA-2026-0001: answer due on 24 Nov (in 3 days)`. */
export function sayReminderOfCase(
  reminder: Reminder,
  say: Say,
  locale: Locale,
  name = '',
  as: ReminderKind | 'dueOrNotice' = reminder.kind,
): string {
  const { ref } = reminder;
  const text = sayReminder(reminder, say, locale, as);
  if (ref === undefined) return text;
  const known = name === '' ? ref : `${ref} (${name.slice(0, longestName)})`;
  return say('reminder.of', { ref: known, text: lowerFirst(text) });
}

/** One notification for however many; undefined for none. `nameOf` gives the person of a case, where names are wanted. */
export function sayNotification(
  reminders: readonly Reminder[],
  locale: Locale,
  nameOf: (ref: string) => string = () => '',
): NotificationWords | undefined {
  if (reminders.length === 0) return undefined;
  const say = createSay(locale);
  const shown = shownReminders(reminders);
  const line = ({ reminder, isWithNotice }: ShownReminder): string => {
    const name = reminder.ref && nameOf(reminder.ref);
    return sayReminderOfCase(reminder, say, locale, name, isWithNotice ? 'dueOrNotice' : reminder.kind);
  };
  const [only] = shown;
  if (only !== undefined && shown.length === 1)
    return { title: say(`reminderKind.${only.reminder.kind}`), body: line(only) };
  const leaving = reminders.filter(({ kind, days }) => kind === 'overdue' || (kind === 'due' && days === 0)).length;
  const rest = shown.length - mostLines;
  return {
    title: leaving > 0 ? say('reminder.mustLeave', { count: leaving }) : say('reminder.title', { count: shown.length }),
    body: [
      ...shown.slice(0, mostLines).map((one) => line(one).slice(0, longestLine)),
      ...(rest > 0 ? [say('reminder.more', { count: rest })] : []),
    ].join('\n'),
  };
}

/** Tells nothing of any case: while it is locked the desk knows none. */
export function sayLocked(locale: Locale): NotificationWords {
  const say = createSay(locale);
  return { title: say('reminder.lockedTitle'), body: say('reminder.lockedBody') };
}
