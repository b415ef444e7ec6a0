// The part of the door that is about backups: the plan, one now, the drill, and bringing a desk back.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { BackupProof, BackupView } from '#core/desk/backup-views.ts';
import { answers } from './answers.ts';
import { passphrase } from './fields.ts';

const path = z.string().min(1).max(4096);

export const backupContract = {
  show: oc.output(answers<BackupView>()),
  /** An empty folder: no backups by themselves. */
  plan: oc
    .input(
      z.strictObject({
        folder: z.string().max(4096),
        everyHours: z.number().int().min(1).max(168),
        keepDaily: z.number().int().min(1).max(30),
        keepWeekly: z.number().int().min(0).max(4),
      }),
    )
    .output(answers<BackupView>()),
  /** Into the plan's folder; progress comes as notices. */
  now: oc.output(answers<{ readonly started: true }>()),
  /** Opens a backup with the secret and checks all of it; changes nothing. */
  drill: oc.input(z.strictObject({ path, secret: passphrase })).output(answers<BackupProof>()),
  /** Where no desk is yet: brings one back from a backup, with its passphrase or recovery words, and opens it. */
  restore: oc.input(z.strictObject({ path, secret: passphrase })).output(answers<{ readonly unlocked: true }>()),
};
