// Why a backup was not made, or a desk not brought back from one.

/** An expected "no" of backups. It names no file: a path may carry a person's name. */
export type BackupObstacle =
  /** No folder was chosen for backups. */
  | { readonly code: 'backup-unplanned' }
  /** The folder or the file is not there, as when a disk is unplugged, or may not be read or written. */
  | { readonly code: 'backup-out-of-reach' }
  /** The file is no backup of this program, or of a later version. */
  | { readonly code: 'backup-unknown' }
  /** A backup that was cut short or changed: nothing in it is used. */
  | { readonly code: 'backup-damaged' }
  /** The copy, read back, did not hold: it is thrown away, and the desk itself should be verified. */
  | { readonly code: 'backup-unproven' }
  /** The folder holds another desk than the one in the backup. */
  | { readonly code: 'backup-of-other-desk' }
  /** The folder holds files and no desk. */
  | { readonly code: 'restore-folder-taken' };

export type BackupObstacleCode = BackupObstacle['code'];
