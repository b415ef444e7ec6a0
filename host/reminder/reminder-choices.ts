// What a person chose about reminders, with the usual for the rest.

import { usualChoices, type ReminderChoices } from '#core/desk/reminder-views.ts';
import type { Preferences } from '#core/desk/views.ts';

export function choicesOf({ reminders }: Preferences): ReminderChoices {
  return { ...usualChoices, ...reminders };
}
