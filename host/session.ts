// The desk while it is unlocked, and nothing of it once it is locked again.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import { createMailReader, type MailReader } from '#mail/html/mail-reader.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import { hasDesk } from './desk-files.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { Notices } from './notices.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';
import type { OAuth } from './oauth/oauth.ts';
import { createSearchIndexer, type SearchIndexer } from './search/search-indexer.ts';
import { wakeIndexer } from './search/wake-indexer.ts';
import { createFollower, type Follower } from './sync/follower.ts';
import { noTokens, type Tokens } from './sync/tokens.ts';
import { createTurns } from './turns.ts';
import type { WorkerUrls } from './worker-urls.ts';

export interface OpenSession {
  readonly open: OpenDesk;
  readonly pool: ParserPool;
  /** Reads single mails for whoever looks at them. */
  readonly reader: MailReader;
  readonly jobs: Jobs;
  /** Keeps the desk level with its mail servers. */
  readonly follower: Follower;
  readonly tokens: Tokens;
  /** Fills the index of the search in the background. */
  readonly indexer: SearchIndexer;
  /** The sign-ins with mail providers; undefined where none is reached. */
  readonly oauth: OAuth | undefined;
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
  readonly workers: WorkerUrls;
  readonly notices: Notices;
  readonly log: Log;
  /** Signing in with mail providers for an open desk; not possible where not given. */
  readonly oauthOf?: ((open: OpenDesk) => OAuth) | undefined;
}): DeskSession {
  const { folder, now, workers, notices, log } = ports;
  let session: OpenSession | undefined;
  // One opening or closing at a time: two openings of one file, or one during a closing, would refuse each other.
  const inTurn = createTurns();

  async function unlock(secret: string): Promise<Result<OpenSession, Obstacle>> {
    if (session !== undefined) return ok(session);
    const opened = await openDesk({ folder, secret, now });
    if (!opened.ok) return opened;
    const pool = createParserPool({ workerUrl: workers.parser });
    const open = opened.value;
    const jobs = createJobs(notices, log);
    const oauth = ports.oauthOf?.(open);
    const tokens = oauth?.tokens ?? noTokens;
    const chance = () => Math.random();
    const follower = createFollower({ open, pool, jobs, notices, tokens, log, now, chance });
    const indexer = wakeIndexer(notices, (onProgress) =>
      createSearchIndexer(open, { log, workerUrl: workers.attachment, onProgress }),
    );
    const reader = createMailReader(workers.reading);
    session = { open, pool, reader, jobs, follower, tokens, oauth, indexer };
    follower.start();
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

  async function close({ jobs, follower, indexer, oauth, pool, reader, open }: OpenSession): Promise<void> {
    try {
      // Together: the follower's reader waits for the job, which may wait for nobody.
      await Promise.all([jobs.stop(), follower.stop(), indexer.stop(), oauth?.stop()]);
      await Promise.all([pool.close(), reader.close()]);
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
