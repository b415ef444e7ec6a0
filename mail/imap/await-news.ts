// Waits for the server to have something new: by IDLE (RFC 2177) where it has it, else by asking now and then.

import type { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';
import type { Bell } from './news-bell.ts';

/** `news`: the open folder changed. `round`: time to look at every folder, or the desk asked for it. `ended`: called off. */
export type Turn = 'news' | 'round' | 'ended';

export interface Watchman {
  /** False once the server has no IDLE, or refused it. */
  readonly hasIdle: boolean;
  /**
   * @param roundDue when every folder is to be looked at, whatever else there is to hear (`performance.now()`)
   * @throws MailFault when the connection is lost
   */
  awaitNews(isInboxOpen: boolean, roundDue: number): Promise<Turn>;
  /** What came of the last news: a server that calls for nothing is answered ever more slowly. */
  noteNews(hasBrought: boolean): void;
}

export interface WatchmanOptions {
  readonly session: ImapSession;
  /** Rung when the desk wants everything looked at now. */
  readonly poked: Bell;
  readonly signal: AbortSignal | undefined;
  /** The server has IDLE and does not do it. */
  onRefused(): void;
}

/** An IDLE that the server ends sooner than this is none. */
const shortestIdle = 1_000;
const mostShortIdles = 3;

const longestPause = 30_000;

/** Times are those of the monotonic clock, in milliseconds. */
export function createWatchman({ session, poked, signal, onRefused }: WatchmanOptions): Watchman {
  const { client, news, patience } = session;
  let hasIdle = client.capabilities.has('IDLE');
  let isIdling = false;
  let isWaiting = false;
  let shortIdles = 0;
  let barren = 0;
  let fault: MailFault | undefined;
  let wake = (): void => undefined;
  const stir = (): void => wake();
  // Heard for as long as the connection lives: a listener for each of a thousand waits would add up.
  const end = async (): Promise<void> => {
    fault = await session.lost;
    stir();
  };
  void end();
  news.onRing(stir);
  poked.onRing(stir);
  signal?.addEventListener('abort', stir, { once: true });

  function turnNow(hearsNews: boolean): Turn | undefined {
    if (signal?.aborted === true) return 'ended';
    if (fault !== undefined) throw fault;
    if (poked.isRung) return 'round';
    return hearsNews && news.isRung ? 'news' : undefined;
  }

  /** Until something stirs. */
  async function sleep(milliseconds: number): Promise<void> {
    isWaiting = true;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    wake = () => undefined;
    isWaiting = false;
  }

  /** The command that comes next ends the IDLE; else the server does, or the client's own watchdog. */
  async function idle(): Promise<void> {
    const start = performance.now();
    isIdling = true;
    const outcome = await client.idle().catch(() => false);
    isIdling = false;
    const isShort = isWaiting && !news.isRung && performance.now() - start < shortestIdle;
    shortIdles = isShort ? shortIdles + 1 : 0;
    if (client.usable && (outcome === false || shortIdles >= mostShortIdles)) {
      hasIdle = false;
      onRefused();
    }
    stir();
  }

  return {
    get hasIdle() {
      return hasIdle;
    },
    noteNews(hasBrought) {
      barren = hasBrought ? 0 : barren + 1;
    },
    async awaitNews(isInboxOpen, roundDue) {
      const start = performance.now();
      const latest = isInboxOpen ? roundDue : Math.min(roundDue, start + patience.poll);
      const earliest = start + (barren === 0 ? 0 : Math.min(longestPause, 50 * 2 ** barren));
      let nextPoll = start + patience.poll;
      for (;;) {
        const now = performance.now();
        const hears = isInboxOpen && now >= earliest;
        const turn = turnNow(hears) ?? (now >= latest ? 'round' : undefined);
        if (turn === 'round') poked.clear();
        if (turn !== undefined) return turn;
        if (hears && hasIdle && !isIdling) void idle();
        if (hears && !hasIdle && now >= nextPoll) {
          await session.within(patience.command, async () => client.noop());
          nextPoll = now + patience.poll;
          continue;
        }
        const due = hears ? (hasIdle ? latest : nextPoll) : isInboxOpen ? earliest : latest;
        await sleep(Math.max(1, Math.min(latest, due) - now));
      }
    },
  };
}
