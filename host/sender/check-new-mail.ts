// Checks new mail by itself where the user chose that; off otherwise, since every question tells a stranger who writes here.

import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Log } from '#core/desk/log.ts';
import { uncheckedSince } from '#db/sender-checks.ts';
import type { Notices } from '../notices.ts';
import { checkSender, withSenderPool, type SenderTools } from './check-sender.ts';

export interface NewMailChecks {
  /** Looks whether there is something to check; returns at once, one round at a time. */
  look(): void;
  /** Resolves once nothing is under way. */
  settled(): Promise<void>;
}

/** Mail that came before this moment is left alone: whoever switches this on does not mean the archive. */
export function createNewMailChecks(
  tools: SenderTools,
  ports: { readonly notices: Notices; readonly log: Log; readonly since: Instant },
): NewMailChecks {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  /** A mail that cannot be checked stays so. */
  const tried = new Set<MessageId>();

  async function round(): Promise<void> {
    const session = tools.current();
    if (session === undefined || !session.open.desk.senders.preference().checksNewMail) return;
    const ids = uncheckedSince(session.open.database, ports.since).filter((id) => !tried.has(id));
    if (ids.length === 0) return;
    await withSenderPool(tools, async (pool) => {
      for (const id of ids) {
        if (tools.current() !== session) return;
        tried.add(id);
        const checked = await checkSender(tools, pool, id, 'app');
        // Offline: the others would not be answered either. The next new mail tries again.
        if (!checked.ok && checked.failure.code === 'sender-no-answer') {
          tried.delete(id);
          return;
        }
        if (checked.ok) for (const topic of ['tray', 'cases'] as const) ports.notices.tell({ kind: 'changed', topic });
      }
    });
  }

  async function run(): Promise<void> {
    do {
      isAskedAgain = false;
      try {
        await round();
      } catch (fault) {
        ports.log.error('sender.fault', { name: fault instanceof Error ? fault.name : 'unknown' });
      }
    } while (isAskedAgain);
    running = undefined;
  }

  return {
    look: () => {
      if (running === undefined) running = run();
      else isAskedAgain = true;
    },
    settled: async () => await running,
  };
}

/** Looks whenever the tray may have changed, until `signal` ends it. */
export async function watchNewMail(notices: Notices, checks: NewMailChecks, signal: AbortSignal): Promise<void> {
  try {
    for await (const notice of notices.follow(signal)) {
      if (notice.kind === 'finished' || (notice.kind === 'changed' && notice.topic === 'tray')) checks.look();
    }
  } catch {
    // The signal ends the notices with an error; so does the end of the program.
  }
}
