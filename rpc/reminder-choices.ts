// What a person may choose about reminders, parsed at the door and in the file of preferences alike.

import { z } from 'zod';
import type { ReminderChoices } from '#core/desk/reminder-views.ts';

/** Each once, the furthest first. */
const steps = z
  .array(z.number().int().min(1).max(60))
  .max(8)
  .transform((days) => [...new Set(days)].toSorted((a, b) => b - a));

const days = z.number().int().min(1).max(30);

export const reminderChoices = z.strictObject({
  // The morning's hour never falls into the quiet ones, so that there always is a morning.
  digestHour: z.number().int().min(6).max(14),
  quietFrom: z.number().int().min(16).max(24),
  quietUntil: z.number().int().min(0).max(10),
  isQuietOnDaysOff: z.boolean(),
  showsNames: z.boolean(),
  hintsWhileLocked: z.boolean(),
  stages: z.strictObject({ due: steps, notice: steps, awaited: steps, task: days, acknowledgement: days }),
}) satisfies z.ZodType<ReminderChoices>;
