// Listens to the desk's notices: forgets what changed, so that it is asked again, and keeps an eye on the line.

import { unreachable } from '#core/base/result.ts';
import type { Notice } from '#core/desk/views.ts';
import type { DeskAtHand } from './desk-context.ts';
import { withNotice } from './jobs.ts';

type Topic = Extract<Notice, { kind: 'changed' }>['topic'] | 'status';

const firstWait = 500;
const longestWait = 10_000;
/** During a big pull the tray changes many times a second; asking anew this often (in milliseconds) is enough. */
const gatherFor = 250;
const gatherWhileWorking = 1500;

/** Follows until `signal` ends it; reconnects with growing pauses. */
export async function followNotices(desk: DeskAtHand, signal: AbortSignal): Promise<void> {
  const forget = gatherTopics(desk);
  let wait = firstWait;
  while (!signal.aborted && desk.line.read() !== 'gone') {
    try {
      const notices = await desk.client.notices.follow(undefined, { signal });
      desk.line.write('open');
      // What happened while the line was down went unheard.
      await desk.cache.invalidateQueries();
      for await (const notice of notices) {
        wait = firstWait;
        if (notice.kind === 'wish') desk.wishes.write(notice.wish);
        desk.jobs.write(withNotice(desk.jobs.read(), notice, Date.now()));
        forget(notice);
      }
    } catch {
      // A broken line is expected here: a sleeping machine, a restarted desk. The next round finds out.
    }
    if (signal.aborted || desk.line.read() === 'gone') return;
    desk.line.write('silent');
    await pause(wait, signal);
    wait = Math.min(wait * 2, longestWait);
  }
}

function gatherTopics(desk: DeskAtHand): (notice: Notice) => void {
  const gathered = new Set<Topic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (notice) => {
    for (const topic of topicsOf(notice)) gathered.add(topic);
    timer ??= setTimeout(
      () => {
        timer = undefined;
        const keys = new Set([...gathered].flatMap((each) => touchedBy(desk, each)));
        gathered.clear();
        for (const queryKey of keys) void desk.cache.invalidateQueries({ queryKey });
      },
      notice.kind === 'progress' ? gatherWhileWorking : gatherFor,
    );
  };
}

/** Work that goes on or ends changes what waits, even where nobody says so in particular. */
function topicsOf(notice: Notice): readonly Topic[] {
  switch (notice.kind) {
    case 'changed':
      return [notice.topic];
    case 'wish':
      return [];
    case 'progress':
      return ['tray'];
    case 'finished':
    case 'failed':
      return ['tray', 'cases', 'accounts', 'log', 'backup', 'status'];
    default:
      return unreachable(notice);
  }
}

function touchedBy({ queries }: DeskAtHand, topic: Topic): readonly (readonly unknown[])[] {
  switch (topic) {
    case 'desk':
      return [queries.key()];
    case 'tray':
      return [
        queries.reminders.key(),
        queries.tray.key(),
        queries.messages.key(),
        queries.today.key(),
        queries.day.key(),
        queries.search.key(),
        queries.ledger.key(),
      ];
    case 'cases':
      return [
        queries.reminders.key(),
        queries.calendar.key(),
        queries.cases.key(),
        queries.caseFiles.key(),
        queries.messages.key(),
        queries.today.key(),
        queries.day.key(),
        queries.tray.key(),
        queries.retention.key(),
        queries.handover.key(),
        queries.register.key(),
        queries.controllers.key(),
        queries.search.key(),
        queries.ledger.key(),
      ];
    case 'search':
      return [queries.search.key()];
    case 'accounts':
      return [queries.accounts.key(), queries.ledger.key()];
    case 'log':
      return [queries.log.key(), queries.security.key(), queries.desk.status.key()];
    case 'backup':
      return [queries.backup.key(), queries.reminders.key()];
    case 'status':
      return [queries.desk.status.key()];
    case 'preferences':
      return [queries.preferences.key(), queries.reminders.key()];
    case 'letters':
      return [queries.reminders.key(), queries.letters.key(), queries.outbox.key(), queries.today.key()];
    case 'reminders':
      return [queries.reminders.key(), queries.today.key(), queries.cases.key()];
    default:
      return unreachable(topic);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
