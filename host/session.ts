// The desk while it is unlocked, and nothing of it once it is locked again.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { fail, type Result } from '#core/base/result.ts';
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
  // A second unlock waits for the first: two openings of one file would refuse each other.
  let unlocking: Promise<unknown> = Promise.resolve();

  async function unlock(secret: string): Promise<Result<OpenSession, Obstacle>> {
    if (session !== undefined) return { ok: true, value: session };
    const opened = await openDesk({ folder, secret, now });
    if (!opened.ok) return fail(opened.failure);
    const pool = createParserPool({ workerUrl: ports.parserWorkerUrl });
    session = { open: opened.value, pool, jobs: createJobs(notices, log) };
    notices.tell({ kind: 'changed', topic: 'desk' });
    return { ok: true, value: session };
  }

  return {
    state: () => (session !== undefined ? 'open' : hasDesk(folder) ? 'locked' : 'absent'),
    current: () => session,
    unlock: async (secret) => {
      const next = unlocking.then(() => unlock(secret));
      unlocking = next.catch(() => undefined);
      return await next;
    },
    lock: async () => {
      const closing = session;
      session = undefined;
      if (closing === undefined) return;
      notices.tell({ kind: 'changed', topic: 'desk' });
      await closing.jobs.stop();
      await closing.pool.close();
      closing.open.close();
    },
  };
}
