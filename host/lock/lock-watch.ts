// What the desk's process tells about its lock, and how it ends itself once the desk is closed.

import type { Log } from '#core/desk/log.ts';
import type { LockCause } from '#core/desk/views.ts';

/** From the process that holds the keys to the one that started it. */
export type LockMessage =
  /** The person was at the desk, which will lock after so many milliseconds unless touched again. */
  | { readonly kind: 'touched'; readonly lockIn: number | undefined }
  /** The desk is being closed; the process ends within `lockLimit`, or is killed. */
  | { readonly kind: 'locking'; readonly because: LockCause };

/** Hears when the desk locks. */
export interface LockWatch {
  onTouched(lockIn: number | undefined): void;
  onLocking(because: LockCause): void;
  /** The file is closed and the keys are wiped, as far as the runtime lets us. */
  onLocked(): void;
}

/**
 * For a process of its own: memory that held keys, passphrases and mails goes with it, whatever copies the runtime made.
 * @param end lets the answers out that are on their way, and ends the process
 */
export function endWithDesk(tell: (message: LockMessage) => void, end: () => void): LockWatch {
  return {
    onTouched: (lockIn) => tell({ kind: 'touched', lockIn }),
    onLocking: (because) => tell({ kind: 'locking', because }),
    onLocked: end,
  };
}

/** Ends the process a little later: an answer that is on its way gets a tenth of a second. */
export function leaveSoon(): void {
  setTimeout(() => process.exit(0), 100);
}

/** A crash leaves its name on the log and not its text, which may quote a mail. */
export function crashQuietly(log: Log): void {
  process.on('uncaughtException', (fault: unknown) => {
    log.error('desk.crashed', { name: fault instanceof Error ? fault.name : 'unknown' });
    process.exit(1);
  });
}
