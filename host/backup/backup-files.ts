// The names of backups, and the backups that a folder holds.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, parseInstant, type Instant } from '#core/base/day.ts';
import type { BackupFile } from '#core/desk/backup-views.ts';
import { openContainer } from './read-container.ts';

/** Says which desk and when, nothing of what is in it. */
export function backupName(log: string, at: Instant): string {
  const instant = instantOf(Date.parse(at)).replaceAll(/[-:]|\.\d+/g, '');
  return `dpo-desk-${log.slice(0, 6)}-${instant}.dpobackup`;
}

/** What a backup that was not finished is called. */
export const partOf = (file: string) => `${file}.part`;

/** Backups of this log whose preamble is whole, newest first. Throws what the system says of a folder that is out of reach. */
export async function listBackups(folder: string, log: string): Promise<readonly BackupFile[]> {
  const found: BackupFile[] = [];
  for (const name of await readdir(folder)) {
    const at = instantOfName(name, log);
    if (at === undefined) continue;
    const opened = await openContainer(join(folder, name));
    if (!opened.ok) continue;
    const { preamble, handle, close } = opened.value;
    const { size } = await handle.stat();
    await close();
    if (preamble.header.log === log) found.push({ name, at, size, entries: preamble.header.entries });
  }
  return found.toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/** Names of what a backup of this log that was cut short left behind. */
export async function listParts(folder: string, log: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith(`dpo-desk-${log.slice(0, 6)}-`) && name.endsWith('.dpobackup.part'));
}

function instantOfName(name: string, log: string): Instant | undefined {
  const start = `dpo-desk-${log.slice(0, 6)}-`;
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.dpobackup$/u.exec(name.slice(start.length));
  if (!name.startsWith(start) || parts === null) return undefined;
  const [, year, month, day, hours, minutes, seconds] = parts;
  return parseInstant(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`);
}
