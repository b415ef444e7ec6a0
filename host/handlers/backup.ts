// Answers about backups: the plan, one now, the drill, and bringing a desk back where none is.

import { existsSync, mkdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { BackupPlan } from '#core/desk/backup-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { obstacleOfBackup } from '../backup/backup-obstacle.ts';
import { drillBackup } from '../backup/drill-backup.ts';
import { writeErasuresBeside } from '../backup/keep-erasures.ts';
import { keepDrilledAt, keepPlan } from '../backup/kept-plan.ts';
import { restoreDesk } from '../backup/restore-desk.ts';
import type { OpenSession } from '../session.ts';
import type { HandlerTools } from './handler-tools.ts';

export function answerBackup(tools: HandlerTools) {
  const { os, ports, session, workers, notices } = tools;
  const onProgress = (done: number, total: number) => notices.tell({ kind: 'progress', job: 'backup', done, total });

  async function unlocked<T>(
    work: (current: OpenSession) => Promise<Result<T, Obstacle>> | Result<T, Obstacle>,
  ): Promise<Result<T, Obstacle>> {
    const current = session.current();
    return current === undefined ? fail({ code: 'desk-locked' }) : await work(current);
  }

  return {
    show: os.backup.show.handler(() => unlocked(async ({ backups }) => ok(await backups.view()))),
    plan: os.backup.plan.handler(({ input }) =>
      unlocked(async (current) => {
        const { folder, ...rest } = input;
        const kept = keepBackupPlan(current, { folder: folder === '' ? undefined : folder, ...rest });
        if (!kept.ok) return kept;
        current.backups.start();
        notices.tell({ kind: 'changed', topic: 'backup' });
        return ok(await current.backups.view());
      }),
    ),
    now: os.backup.now.handler(() => unlocked(({ backups }) => backups.now('user'))),
    drill: os.backup.drill.handler(async ({ input }) => {
      const drilled = await drillBackup(input.path, input.secret, { workerUrl: workers.backup, onProgress });
      if (!drilled.ok) return drilled;
      const { log, ...proof } = drilled.value;
      const open = session.current()?.open;
      if (open !== undefined && open.log === log) keepDrilledAt(open.database, ports.now());
      notices.tell({ kind: 'changed', topic: 'backup' });
      return ok(proof);
    }),
    restore: os.backup.restore.handler(async ({ input }) => {
      if (session.state() !== 'absent') return fail({ code: 'desk-exists' });
      const { path: file, secret } = input;
      const restored = await restoreDesk({
        file,
        secret,
        folder: ports.deskFolder,
        now: ports.now,
        workers,
        onProgress,
      });
      return restored.ok ? await tools.unlock(secret) : restored;
    }),
  };
}

/** The list of erasures goes into the folder at once: by it the folder is known again. */
function keepBackupPlan({ open }: OpenSession, plan: BackupPlan): Result<true, Obstacle> {
  try {
    if (plan.folder !== undefined) {
      if (!isAbsolute(plan.folder)) return fail({ code: 'backup-out-of-reach' });
      // Only the last part is made: a mistyped path, or a disk that is not plugged in, would come to be on this one.
      if (!existsSync(plan.folder)) mkdirSync(plan.folder, { mode: 0o700 });
      writeErasuresBeside(open, plan.folder);
    }
  } catch (fault) {
    const obstacle = obstacleOfBackup(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
  keepPlan(open.database, plan);
  return ok(true);
}
