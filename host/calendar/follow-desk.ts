// Begins the calendar feed when the desk is opened, and never ends the desk over it.

import type { Log } from '#core/desk/log.ts';
import type { Notices } from '../notices.ts';
import type { CalendarFeed } from './calendar-feed.ts';

/** Until `signal` ends it. */
export async function followDesk(notices: Notices, feed: CalendarFeed, log: Log, signal: AbortSignal): Promise<void> {
  try {
    for await (const notice of notices.follow(signal)) {
      if (notice.kind !== 'changed' || notice.topic !== 'desk') continue;
      await feed.follow().catch((fault: unknown) => {
        // Locked meanwhile, or a desk that cannot be written to.
        log.warn('calendar.fault', { name: fault instanceof Error ? fault.name : 'unknown' });
      });
    }
  } catch {
    // The signal ends the notices with an error; so does the end of the program.
  }
}
