// Backups as the security page shows them.

import type { Instant } from '#core/base/day.ts';

export interface BackupFile {
  /** Name within the folder. */
  readonly name: string;
  readonly at: Instant;
  /** Octets. */
  readonly size: number;
  /** Lines of the log that it holds. */
  readonly entries: number;
}

export interface BackupPlan {
  /** undefined: no folder was chosen, and nothing is backed up by itself. */
  readonly folder: string | undefined;
  /** Hours between two backups; at least one. */
  readonly everyHours: number;
  /** How many of the newest days and weeks are kept; none is older than the longest erasure may take (30 days). */
  readonly keepDaily: number;
  readonly keepWeekly: number;
}

export interface BackupView {
  readonly plan: BackupPlan;
  readonly last: { readonly at: Instant; readonly ok: boolean; readonly obstacle: string | undefined } | undefined;
  /** When the last drill opened a backup and checked all of it. */
  readonly drilledAt: Instant | undefined;
  readonly files: readonly BackupFile[];
  readonly isOverdue: boolean;
  /** The folder cannot be reached now, as when a disk is unplugged. */
  readonly isOutOfReach: boolean;
}

/** What a drill found: the backup was opened with the secret given, read whole, and its log verified. */
export interface BackupProof {
  readonly backedUpAt: Instant;
  readonly entries: number;
  readonly cases: number;
  readonly messages: number;
}
