// Holds a process that holds keys to its word: it ends within two seconds of any lock, or it is killed.

import type { LockCause } from '#core/desk/views.ts';
import type { LockMessage } from './lock-watch.ts';

/** How long the desk has to close its file, in milliseconds. A transaction that is cut here is as if it never began. */
export const lockLimit = 2000;

/** The process looks at its own clock every few seconds; later than this, in milliseconds, it hangs. */
const idleSlack = 15_000;

/** As much of a process as it takes to end it. */
export interface DeskProcess {
  /** Asks it to close the desk and to end. */
  ask(): void;
  /** Ends it without asking, also in the middle of an endless loop. */
  kill(): void;
}

export interface ProcessWatch {
  hear(message: LockMessage): void;
  /** Resolves once the process is gone. */
  end(because: LockCause): Promise<void>;
  /** To be called when the process is gone. Why it went; undefined where it had no open desk. */
  hasEnded(): LockCause | undefined;
  /** True from the beginning of a lock: it takes no new callers. */
  isEnding(): boolean;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
}

/** A process in an endless loop does not hear what asks it to end; this needs no hearing. */
export function killNow(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone this very moment.
  }
}

export function watchProcess(held: DeskProcess): ProcessWatch {
  const gone = Promise.withResolvers<void>();
  let cause: LockCause | undefined;
  let isOpen = false;
  let killer: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;

  function limit(because: LockCause): void {
    cause ??= because;
    killer ??= setTimeout(() => held.kill(), lockLimit);
  }

  async function end(because: LockCause): Promise<void> {
    limit(because);
    held.ask();
    await gone.promise;
  }

  return {
    hear: (message) => {
      if (message.kind === 'locking') return limit(message.because);
      isOpen = true;
      clearTimeout(idle);
      // Its own clock comes first. This one is for a process that hangs: its keys must not outlast the person's absence.
      if (message.lockIn !== undefined) idle = setTimeout(() => void end('idle'), message.lockIn + idleSlack).unref();
    },
    end,
    hasEnded: () => {
      clearTimeout(killer);
      clearTimeout(idle);
      gone.resolve();
      return isOpen ? (cause ?? 'crashed') : undefined;
    },
    isEnding: () => killer !== undefined,
    gone: gone.promise,
  };
}
