// The reminders of an open desk as they are now.

import { gatherFacts, type ReminderFacts } from '#core/reminder/facts.ts';
import type { Preferences } from '#core/desk/views.ts';
import type { OpenDesk } from '../open-desk.ts';
import { deskCondition } from './desk-condition.ts';
import { choicesOf } from './reminder-choices.ts';

export function reminderFacts(open: OpenDesk, preferences: Preferences): ReminderFacts {
  return gatherFacts(open.desk, {
    condition: deskCondition(open),
    deskSnoozes: preferences.deskSnoozes ?? [],
    stages: choicesOf(preferences).stages,
  });
}
