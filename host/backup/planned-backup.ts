// One backup as planned: into the folder, the list of erasures beside it, and the older ones that are not kept any more deleted.

import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result } from '#core/base/result.ts';
import { surplusBackups } from '#core/desk/backup-plan.ts';
import type { BackupPlan } from '#core/desk/backup-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { OpenDesk } from '../open-desk.ts';
import { backupName, listBackups, listParts } from './backup-files.ts';
import { obstacleOfBackup } from './backup-obstacle.ts';
import { erasureFileBeside } from './erasure-list.ts';
import { writeErasuresBeside } from './keep-erasures.ts';
import { keepLast, readPlan } from './kept-plan.ts';
import { makeBackup, type BackupMade, type BackupTools } from './make-backup.ts';

/** Expected failures: no folder chosen, the folder out of reach, no room, a copy that did not hold. */
export async function makePlannedBackup(
  open: OpenDesk,
  by: 'user' | 'app',
  tools: BackupTools,
): Promise<Result<BackupMade, Obstacle>> {
  const plan = readPlan(open.database);
  const made =
    plan.folder === undefined
      ? fail({ code: 'backup-unplanned' } as const)
      : await backUp(open, plan.folder, by, tools);
  const at = open.desk.now();
  // A locked desk writes nothing any more.
  if (open.database.sqlite.open && (made.ok || made.failure.code !== 'desk-locked'))
    keepLast(open.database, { at, ok: made.ok, obstacle: made.ok ? undefined : made.failure.code });
  return made;
}

async function backUp(
  open: OpenDesk,
  folder: string,
  by: 'user' | 'app',
  tools: BackupTools,
): Promise<Result<BackupMade, Obstacle>> {
  try {
    if (!(await isInReach(open, folder))) return fail({ code: 'backup-out-of-reach' });
    for (const part of await listParts(folder, open.log)) await rm(join(folder, part), { force: true });
    const made = await makeBackup(open, join(folder, backupName(open.log, open.desk.now())), by, tools);
    if (!made.ok) return made;
    await tidyBackups(open);
    return made;
  } catch (fault) {
    const obstacle = obstacleOfBackup(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
}

/**
 * The list of erasures is written when the plan is kept. A folder without it is the empty place where a disk is mounted, and
 * what is written there would lie on the wrong disk.
 */
export async function isInReach(open: OpenDesk, folder: string): Promise<boolean> {
  const isThere = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined;
  return (await isThere(folder)) && (await isThere(erasureFileBeside(folder, open.log)));
}

/** Deletes what is not kept any more, and brings the list of erasures beside the backups up to date. Throws what the system says. */
export async function tidyBackups(open: OpenDesk): Promise<void> {
  const plan: BackupPlan = readPlan(open.database);
  if (plan.folder === undefined) return;
  writeErasuresBeside(open, plan.folder);
  // While an alarm stands, what was backed up before may be all that is left.
  if (open.audit.alarm() !== undefined) return;
  const backups = await listBackups(plan.folder, open.log);
  for (const { name } of surplusBackups(backups, plan, open.desk.now()))
    await rm(join(plan.folder, name), { force: true });
}
