// One connection's life: every folder is pulled, then the server is watched for news until the line or the desk ends it.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { createWatchman } from './await-news.ts';
import { createFolderRound } from './folder-round.ts';
import { MailFault } from './imap-fault.ts';
import { openSession, type ImapSession } from './imap-session.ts';
import { createBell, type Bell } from './news-bell.ts';
import { mailLimit } from './pull-over.ts';
import type { WatchOptions } from './watch-options.ts';

export type { WatchOptions } from './watch-options.ts';

export interface Watch {
  /** Look at all folders now. */
  poke(): void;
  /** `ended` when the signal called it off; an obstacle when the server or the line did. Rejects when a ledger throws. */
  readonly ended: Promise<Result<'ended', MailObstacle>>;
}

/** Connects at once. Nothing changes on the server. Whoever wants to go on after an obstacle watches anew. */
export function watchAccount(options: WatchOptions): Watch {
  const poked = createBell();
  return { poke: () => poked.ring(), ended: live(options, poked) };
}

async function live(options: WatchOptions, poked: Bell): Promise<Result<'ended', MailObstacle>> {
  const { signal } = options;
  let session: ImapSession | undefined;
  try {
    session = await openSession({ ...options, largestMail: mailLimit(options.largestMail) });
    await follow(session, options, poked);
    return ok('ended');
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    return signal?.aborted === true ? ok('ended') : fail(error.obstacle);
  } finally {
    await session?.leave();
  }
}

async function follow(session: ImapSession, options: WatchOptions, poked: Bell): Promise<void> {
  const { signal } = options;
  const isCalledOff = (): boolean => signal?.aborted === true;
  const round = createFolderRound(session, options);
  const tell = (means: 'idle' | 'polling'): void => options.onWatching?.(means);
  const watchman = createWatchman({ session, poked, signal, onRefused: () => tell('polling') });
  await round.all();
  // What the server withheld is asked for soon, though not at once: it may be what breaks the line.
  const { round: between } = session.patience;
  let due = performance.now() + (round.hasOpenEnds() ? between / 4 : between);
  while (!isCalledOff()) {
    const isOpen = round.isInboxOpen();
    if (!session.news.isRung) tell(watchman.hasIdle && isOpen ? 'idle' : 'polling');
    const news = await watchman.awaitNews(isOpen, due);
    if (isCalledOff()) return;
    if (news === 'round') {
      // The line was quiet: after sleep or on another network it may be dead, which is to be known soon.
      await session.within(session.patience.probe, async () => session.client.noop());
      await round.all();
      due = performance.now() + between;
    } else {
      watchman.noteNews(await round.inbox());
    }
  }
}
