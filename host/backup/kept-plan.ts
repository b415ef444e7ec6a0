// What the desk remembers of its backups: the plan, how the last one went, and when one was last drilled.

import { z } from 'zod';
import { noPlan } from '#core/desk/backup-plan.ts';
import type { BackupPlan, BackupView } from '#core/desk/backup-views.ts';
import type { Instant } from '#core/base/day.ts';
import { readFact, writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { transact } from '#db/transact.ts';

export type LastBackup = NonNullable<BackupView['last']>;

const kept = z.object({
  folder: z.string().optional(),
  everyHours: z.number(),
  keepDaily: z.number(),
  keepWeekly: z.number(),
});

export function readPlan(database: DeskDatabase): BackupPlan {
  const text = readFact(database, 'backup-plan');
  if (text === undefined) return noPlan;
  const { folder, ...rest } = kept.parse(JSON.parse(text));
  return { folder, ...rest };
}

export function keepPlan(database: DeskDatabase, plan: BackupPlan): void {
  transact(database, () => writeFact(database, 'backup-plan', JSON.stringify(plan)));
}

interface KeptLast {
  readonly last: LastBackup;
  /** Of the newest good one. */
  readonly goodAt: Instant | undefined;
}

/** How the last try went, and when the newest good backup was made. */
export function readLast(database: DeskDatabase): KeptLast | undefined {
  const text = readFact(database, 'backup-last');
  if (text === undefined) return undefined;
  const { last, goodAt } = JSON.parse(text) as KeptLast;
  const { at, ok, obstacle } = last;
  return { last: { at, ok, obstacle }, goodAt };
}

/** A failure that goes on is written down once: an unplugged disk makes no storm of writes. True when it was news. */
export function keepLast(database: DeskDatabase, last: LastBackup): boolean {
  const before = readLast(database);
  if (!last.ok && before?.last.obstacle === last.obstacle) return false;
  const now: KeptLast = { last, goodAt: last.ok ? last.at : before?.goodAt };
  transact(database, () => writeFact(database, 'backup-last', JSON.stringify(now)));
  return true;
}

export function readDrilledAt(database: DeskDatabase): Instant | undefined {
  return readFact(database, 'backup-drilled') as Instant | undefined;
}

export function keepDrilledAt(database: DeskDatabase, at: Instant): void {
  transact(database, () => writeFact(database, 'backup-drilled', at));
}
