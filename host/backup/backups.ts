// The backups of an open desk: one now, one when it is due, and what the security page shows of them.

import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { isBackupDue, isBackupOverdue } from '#core/desk/backup-plan.ts';
import type { BackupView } from '#core/desk/backup-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Jobs } from '../jobs.ts';
import type { Notices } from '../notices.ts';
import type { OpenDesk } from '../open-desk.ts';
import { listBackups } from './backup-files.ts';
import { obstacleOfBackup } from './backup-obstacle.ts';
import { keepLast, readDrilledAt, readLast, readPlan } from './kept-plan.ts';
import { isInReach, makePlannedBackup, tidyBackups } from './planned-backup.ts';

export interface Backups {
  /** Looks at once, and then every hour. */
  start(): void;
  /** One now, as a job, into the plan's folder. */
  now(by: 'user' | 'app'): Result<{ readonly started: true }, Obstacle>;
  /** Starts one if it is due, and deletes what is not kept any more. An unplugged folder is no error: it is looked for again. */
  look(): Promise<void>;
  view(): Promise<BackupView>;
  /** Resolves once nothing of it touches the desk any more; a backup under way is a job, which ends with the jobs. */
  stop(): Promise<void>;
}

export interface BackupsPorts {
  readonly open: OpenDesk;
  readonly jobs: Jobs;
  readonly notices: Notices;
  /** Module of the thread that verifies. */
  readonly workerUrl: URL;
  now(): Instant;
}

const hour = 3_600_000;
/** While another job runs. */
const soon = 60_000;

export function createBackups({ open, jobs, notices, workerUrl, now }: BackupsPorts): Backups {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let isStopped = false;

  function start(by: 'user' | 'app'): Result<{ readonly started: true }, Obstacle> {
    if (readPlan(open.database).folder === undefined) return fail({ code: 'backup-unplanned' });
    return jobs.start('backup', 'backup', async ({ signal, onProgress }) => {
      const made = await makePlannedBackup(open, by, { workerUrl, signal, onProgress });
      return made.ok ? ok(undefined) : made;
    });
  }

  /** Milliseconds until the next look. */
  async function lookOnce(): Promise<number> {
    const plan = readPlan(open.database);
    if (plan.folder === undefined) return hour;
    try {
      if (!(await isInReach(open, plan.folder))) {
        const missed = { at: now(), ok: false, obstacle: 'backup-out-of-reach' };
        const isDue = isBackupDue(plan, readLast(open.database)?.goodAt, now());
        if (!isStopped && isDue && keepLast(open.database, missed)) tellChange();
        return hour;
      }
      if (isStopped) return hour;
      // The alarm comes first: a backup by itself would push out the good ones from before.
      if (open.audit.alarm() === undefined && isBackupDue(plan, readLast(open.database)?.goodAt, now()))
        return start('app').ok ? hour : soon;
      await tidyBackups(open);
    } catch (fault) {
      if (obstacleOfBackup(fault) === undefined) throw fault;
    }
    return hour;
  }

  function tellChange(): void {
    notices.tell({ kind: 'changed', topic: 'backup' });
  }

  async function look(): Promise<void> {
    const wait = await lookOnce();
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(lookAgain, wait);
    timer.unref();
  }

  function lookAgain(): void {
    looking = look();
  }

  return {
    start: lookAgain,
    now: start,
    look,
    view: () => viewOf(open, now()),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

async function viewOf(open: OpenDesk, now: Instant): Promise<BackupView> {
  const { database, log } = open;
  const plan = readPlan(database);
  const kept = readLast(database);
  const isThere = plan.folder !== undefined && (await isInReach(open, plan.folder));
  const files = isThere && plan.folder !== undefined ? await listBackups(plan.folder, log).catch(() => []) : [];
  return {
    plan,
    last: kept?.last,
    drilledAt: readDrilledAt(database),
    files,
    isOverdue: isBackupOverdue(plan, kept?.goodAt, now),
    isOutOfReach: plan.folder !== undefined && !isThere,
  };
}
