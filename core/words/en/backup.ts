// Legal words in English: why a backup was not made, or a desk not brought back from one.

import type { BackupObstacleCode } from '#core/desk/backup-obstacle.ts';

export const backupWords: Readonly<Record<`obstacle.${BackupObstacleCode}`, string>> = {
  'obstacle.backup-unplanned': 'No folder has been chosen for backups. Choose one under Security first.',
  'obstacle.backup-out-of-reach':
    'The folder or the file cannot be reached. Connect the disk, check that it may be read and written, then try again.',
  'obstacle.backup-unknown': 'This file is no backup of DPO Desk, or of a newer version. Choose another file.',
  'obstacle.backup-damaged':
    'This backup was cut short or changed, so nothing in it is used. Nothing has been changed; choose another backup.',
  'obstacle.backup-unproven':
    'The backup was read back and did not hold, so it was thrown away. Older backups are untouched. Verify the audit log of the desk, then try again.',
  'obstacle.backup-of-other-desk':
    'This backup is of another desk than the one in this folder. Nothing has been changed; choose another folder.',
  'obstacle.restore-folder-taken':
    'This folder holds other files and no desk. Nothing has been changed; choose an empty folder.',
};
