// Whether a person should look after the backups: none are made, one is overdue, or the last one failed.

import type { BackupView } from '#core/desk/backup-views.ts';

export function isBackupDue({ plan, isOverdue, last }: BackupView): boolean {
  return plan.folder === undefined || isOverdue || last?.ok === false;
}
