// The desk while it is unlocked, and nothing of it once it is locked again.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import { createParserPool, type ParserPool } from '#mail/parser-pool.ts';
import { hasDesk } from './desk-files.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { Notices } from './notices.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

export interface OpenSession {
  readonly open: OpenDesk;
  readonly pool: ParserPool;
  readonly jobs: Jobs;
}

export interface DeskSession {
  state(): 'absent' | 'locked' | 'open';
  current(): OpenSession | undefined;
  unlock(secret: string): Promise<Result<OpenSession, Obstacle>>;
  /** Stops what runs, closes the file and forgets the keys. */
  lock(): Promise<void>;
}

export function createDeskSession(ports: {
  readonly folder: string;
  readonly now: () => Instant;
  readonly parserWorkerUrl: URL;
  readonly notices: Notices;
  readonly log: Log;
}): DeskSession {
  const { folder, now, notices, log } = ports;
  let session: OpenSession | undefined;
  // One opening or closing at a time: two openings of one file, or one during a closing, would refuse each other.
  let queue: Promise<unknown> = Promise.resolve();

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return await turn;
  }

  async function unlock(secret: string): Promise<Result<OpenSession, Obstacle>> {
    if (session !== undefined) return ok(session);
    const opened = await openDesk({ folder, secret, now });
    if (!opened.ok) return opened;
    const pool = createParserPool({ workerUrl: ports.parserWorkerUrl });
    session = { open: opened.value, pool, jobs: createJobs(notices, log) };
    notices.tell({ kind: 'changed', topic: 'desk' });
    return ok(session);
  }

  /** Nobody reaches the desk any more; what runs on it is still there to be ended. */
  function detach(): OpenSession | undefined {
    const detached = session;
    session = undefined;
    if (detached !== undefined) notices.tell({ kind: 'changed', topic: 'desk' });
    return detached;
  }

  async function close({ jobs, pool, open }: OpenSession): Promise<void> {
    try {
      await jobs.stop();
      await pool.close();
    } finally {
      open.close();
    }
  }

  return {
    state: () => (session !== undefined ? 'open' : hasDesk(folder) ? 'locked' : 'absent'),
    current: () => session,
    unlock: async (secret) => await inTurn(() => unlock(secret)),
    lock: async () => {
      const closing = detach();
      await inTurn(async () => {
        // An unlocking that was still under way ends here too.
        for (const open of [closing, detach()]) if (open !== undefined) await close(open);
      });
    },
  };
}
