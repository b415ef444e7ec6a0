// The part of the door that is about reminders, and about the calendar that other programs can show.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { deskReminderKinds } from '#core/case/reminder-kind.ts';
import type { CalendarView } from '#core/desk/calendar-views.ts';
import type { MadeFile } from '#core/desk/letter-views.ts';
import type { ReminderList } from '#core/desk/reminder-views.ts';
import { answers } from './answers.ts';

export const remindersContract = {
  /** What the desk reminds of now, and what was put off. */
  list: oc.output(answers<ReminderList>()),
  /** Puts one of the desk's own reminders off to tomorrow; those of a case are put off by an act on it. */
  snooze: oc.input(z.strictObject({ reminder: z.enum(deskReminderKinds) })).output(answers<ReminderList>()),
};

export const calendarContract = {
  show: oc.output(answers<CalendarView>()),
  /** The deadlines as a file for a calendar: references and days, no names. */
  export: oc.output(answers<MadeFile>()),
  /** Serves the same at an address of this machine, or stops to. */
  feed: oc.input(z.strictObject({ isOn: z.boolean() })).output(answers<CalendarView>()),
  /** Another secret in the address, and another port: who knows the old one sees nothing more. */
  renew: oc.output(answers<CalendarView>()),
};
