// How the screens look to this person, beside the desk and readable while it is locked. Nothing in it concerns a case.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Preferences } from '#core/desk/views.ts';
import { makeFolder } from './desk-files.ts';
import { writeFileWhole } from './write-file.ts';

const preferences = z.object({
  locale: z.enum(['en', 'nl', 'fr']).optional().catch(undefined),
  theme: z.enum(['system', 'light', 'dark']).optional().catch(undefined),
  hasSingleKeys: z.boolean().optional().catch(undefined),
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

export function keepPreferences(folder: string, kept: Preferences): void {
  makeFolder(folder);
  writeFileWhole(fileOf(folder), Buffer.from(JSON.stringify(kept), 'utf8'));
}
