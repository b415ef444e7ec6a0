// How the desk is protected, as the security page shows it.

import type { Instant } from '#core/base/day.ts';

export const slotTypes = ['passphrase', 'recovery', 'device'] as const;
export type SlotType = (typeof slotTypes)[number];

/** One way to open the desk. */
export interface SlotView {
  readonly type: SlotType;
  readonly createdAt: Instant;
  /** When the recovery key was last proved to be at hand; undefined for the others, and where it never was. */
  readonly drilledAt: Instant | undefined;
}

export interface SecurityView {
  readonly slots: readonly SlotView[];
  /** Cost of one guess at the passphrase (Argon2id, RFC 9106). */
  readonly cost: { readonly memoryKiB: number; readonly passes: number; readonly lanes: number };
  /** Whether this machine's keyring can hold a device slot; `plain` where it only pretends to encrypt. */
  readonly keyring: 'available' | 'plain' | 'absent';
  /** Minutes without a touch after which the desk locks; 0 for never. */
  readonly lockAfterMinutes: number;
  /** Recovery key not drilled for a year, or never. */
  readonly isDrillDue: boolean;
  /** Erasures whose keys are destroyed, but whose traces in the file go with its next opening. */
  readonly unsettledErasures: number;
  /** When one of the two key files was last found damaged, absent or older than the other, and was written again. */
  readonly mendedAt?: Instant;
}

/** What can be done before a desk is open, beside typing the passphrase. */
export interface UnlockView {
  readonly hasDeviceSlot: boolean;
}
