// How the screens look to this person, beside the desk and readable while it is locked. Nothing in it concerns a case.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { deskReminderKinds } from '#core/case/reminder-kind.ts';
import type { Preferences } from '#core/desk/views.ts';
import { regions } from '#core/words/region.ts';
import { day } from '#rpc/fields.ts';
import { reminderChoices } from '#rpc/reminder-choices.ts';
import { makeFolder } from './desk-files.ts';
import { writeFileWhole } from './write-file.ts';

const preferences = z.object({
  locale: z.enum(['en', 'nl', 'fr']).optional().catch(undefined),
  theme: z.enum(['system', 'light', 'dark']).optional().catch(undefined),
  region: z
    .enum(['system', ...regions])
    .optional()
    .catch(undefined),
  hasSingleKeys: z.boolean().optional().catch(undefined),
  opensAtLogin: z.boolean().optional().catch(undefined),
  livesInTray: z.boolean().optional().catch(undefined),
  hasDigest: z.boolean().optional().catch(undefined),
  reminders: reminderChoices.optional().catch(undefined),
  deskSnoozes: z
    .array(z.object({ reminder: z.enum(deskReminderKinds), until: day }))
    .max(8)
    .optional()
    .catch(undefined),
  lockedDay: day.optional().catch(undefined),
  isShielded: z.boolean().optional().catch(undefined),
  seenNotices: z.array(z.string().max(32)).max(500).optional().catch(undefined),
});

const fileOf = (folder: string) => join(folder, 'preferences.json');

/** What was kept; nothing where there is no such file or it cannot be read. */
export function readPreferences(folder: string): Preferences {
  try {
    return preferences.parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps what is given, and leaves the rest: two windows may each change something. */
export function keepPreferences(folder: string, change: Preferences): void {
  makeFolder(folder);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const kept = { ...readPreferences(folder), ...given };
  writeFileWhole(fileOf(folder), Buffer.from(JSON.stringify(kept), 'utf8'));
}
