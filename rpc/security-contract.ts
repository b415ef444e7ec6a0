// The part of the door that is about keys: ways to open the desk, and what happens when one is lost or known.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { SecurityView, UnlockView } from '#core/desk/security-views.ts';
import { answers } from './answers.ts';
import { passphrase } from './fields.ts';

export const securityContract = {
  show: oc.output(answers<SecurityView>()),
  /** Answered also while the desk is locked. */
  ways: oc.output(answers<UnlockView>()),
  unlockByDevice: oc.output(answers<{ readonly unlocked: true }>()),
  changePassphrase: oc
    .input(z.strictObject({ current: passphrase, next: passphrase }))
    .output(answers<{ readonly changed: true }>()),
  /** Opens with the recovery words and sets another passphrase; for whoever forgot it. */
  recover: oc
    .input(z.strictObject({ recoveryKey: passphrase, next: passphrase }))
    .output(answers<{ readonly unlocked: true }>()),
  /** New recovery words; the old ones open nothing any more. */
  renewRecoveryKey: oc
    .input(z.strictObject({ current: passphrase }))
    .output(answers<{ readonly recoveryKey: string }>()),
  /** Proves that the recovery words are at hand. Changes no key. */
  drillRecovery: oc.input(z.strictObject({ recoveryKey: passphrase })).output(answers<{ readonly fits: boolean }>()),
  addDevice: oc.input(z.strictObject({ current: passphrase })).output(answers<{ readonly added: true }>()),
  removeDevice: oc.output(answers<{ readonly removed: true }>()),
  /** Every key anew, because the passphrase or the recovery words may be known to others. Progress comes as notices. */
  renewAll: oc
    .input(z.strictObject({ current: passphrase, next: passphrase }))
    .output(answers<{ readonly recoveryKey: string }>()),
  /** 0 for never; until then counted from the last touch. */
  lockAfter: oc
    .input(z.strictObject({ minutes: z.number().int().min(0).max(240) }))
    .output(answers<{ readonly kept: true }>()),
  /** The person is at the desk: the page says so while keys are pressed or the pointer moves, at most twice a minute. */
  touch: oc.output(answers<{ readonly touched: true }>()),
};
