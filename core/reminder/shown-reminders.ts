// Reminders as they are shown: until an extension is told, its last day is that of the answer, and both are one line (GDPR Art. 12(3)).

import type { Reminder } from '#core/desk/reminder-views.ts';

export interface ShownReminder {
  readonly reminder: Reminder;
  /** The last day to announce an extension is the same, and said with it. */
  readonly isWithNotice: boolean;
}

export function shownReminders(reminders: readonly Reminder[]): readonly ShownReminder[] {
  const dayOf = ({ ref, due }: Reminder): string => `${ref} ${due}`;
  const answers = new Set(reminders.filter(({ kind }) => kind === 'due').map(dayOf));
  const notices = new Set(reminders.filter(({ kind }) => kind === 'notice').map(dayOf));
  return reminders
    .filter((one) => one.kind !== 'notice' || !answers.has(dayOf(one)))
    .map((reminder) => ({ reminder, isWithNotice: reminder.kind === 'due' && notices.has(dayOf(reminder)) }));
}
