// Keeps the desk level with all its mail servers while it is unlocked.

import { epochOf, type Instant } from '#core/base/day.ts';
import type { SyncState } from '#core/desk/account-views.ts';
import type { Log } from '#core/desk/log.ts';
import { allAccounts, findAccount } from '#db/accounts.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import type { Jobs } from '../jobs.ts';
import type { Notices } from '../notices.ts';
import type { OpenDesk } from '../open-desk.ts';
import { hasSlept, lookEvery, type ClockReading } from './clock-jump.ts';
import { followAccount, type AccountFollower } from './follow-account.ts';
import { paced } from './paced.ts';
import { createReader } from './read-soon.ts';
import type { Tokens } from './tokens.ts';

export interface Follower {
  /** Follows every account that is not paused and has a secret. */
  start(): void;
  state(accountId: string): SyncState;
  /** From now on, with what is kept of the account now: its folders, its secret, its settings. */
  follow(accountId: string): void;
  /** Looks for new mail now; in a paused account once. */
  pull(accountId: string): void;
  unfollow(accountId: string): Promise<void>;
  /** The network is back, or the computer woke up: whoever waits tries now. */
  wake(): void;
  /** Resolves once nothing of it touches the desk any more. */
  stop(): Promise<void>;
}

/** Followers of the notices hear of a pull's progress and of new mail at most so often, in milliseconds. */
const progressPause = 500;
const readPause = 1_000;

export function createFollower(ports: {
  readonly open: OpenDesk;
  readonly pool: ParserPool;
  readonly jobs: Jobs;
  readonly notices: Notices;
  readonly tokens: Tokens;
  readonly log: Log;
  now(): Instant;
  /** In [0, 1). */
  chance(): number;
}): Follower {
  const { open, notices } = ports;
  const followers = new Map<string, AccountFollower>();
  const tellAccounts = paced(() => notices.tell({ kind: 'changed', topic: 'accounts' }), progressPause);
  const tellMail = paced(() => {
    for (const topic of ['tray', 'cases', 'accounts'] as const) notices.tell({ kind: 'changed', topic });
  }, readPause);
  const reader = createReader({ ...ports, onRead: tellMail });
  let isStopped = false;
  let look: ClockReading = readClocks();
  const looking = setInterval(lookAtClocks, lookEvery);
  looking.unref();

  function readClocks(): ClockReading {
    return { wall: epochOf(ports.now()), monotonic: performance.now() };
  }

  function lookAtClocks(): void {
    const before = look;
    look = readClocks();
    if (hasSlept(before, look)) wake();
  }

  function begin(id: string, once: boolean): void {
    if (isStopped) return;
    const after = followers.get(id)?.stop() ?? Promise.resolve();
    followers.set(
      id,
      followAccount({ ...ports, onState: tellAccounts, onStored: () => reader.poke() }, id, { once, after }),
    );
    tellAccounts();
  }

  function wake(): void {
    for (const follower of followers.values()) if (follower.isRunning()) follower.poke();
  }

  return {
    start: () => {
      for (const account of allAccounts(open.database))
        if (!account.isPaused && account.sealedSecret !== null) begin(account.id, false);
    },
    state: (id) => followers.get(id)?.state() ?? { state: 'off' },
    follow: (id) => begin(id, false),
    pull: (id) => {
      const follower = followers.get(id);
      if (follower?.isRunning() === true) follower.poke();
      else begin(id, findAccount(open.database, id)?.isPaused === true);
    },
    unfollow: async (id) => {
      const ending = followers.get(id);
      await ending?.stop();
      // Somebody may have had it followed anew meanwhile: that one is not forgotten, or nobody could stop it.
      if (followers.get(id) === ending) followers.delete(id);
      tellAccounts();
    },
    wake,
    stop: async () => {
      isStopped = true;
      clearInterval(looking);
      await Promise.all([...followers.values()].map((follower) => follower.stop()));
      await reader.stop();
      tellAccounts.stop();
      tellMail.stop();
    },
  };
}
