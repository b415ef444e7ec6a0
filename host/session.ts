// The desk while it is unlocked, and nothing of it once it is locked again.

import { randomUUID } from 'node:crypto';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import type { LogClock } from '#db/log/moment.ts';
import type { LockCause } from '#core/desk/views.ts';
import { createMailReader, type MailReader } from '#mail/html/mail-reader.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import { createBackups, type Backups } from './backup/backups.ts';
import { hasDesk } from './desk-files.ts';
import { createErasureSettler, type ErasureSettler } from './erasure-settler.ts';
import type { Secret } from './keys/slots.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { LockWatch } from './lock/lock-watch.ts';
import type { Notices } from './notices.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';
import type { OAuth } from './oauth/oauth.ts';
import { createAttachmentWords, type AttachmentWords } from './outbox/attachment-words.ts';
import { createOutbox, type Outbox } from './outbox/keep-outbox.ts';
import { createSearchIndexer, type SearchIndexer } from './search/search-indexer.ts';
import { wakeIndexer } from './search/wake-indexer.ts';
import { createFollower, type Follower } from './sync/follower.ts';
import { noTokens, type Tokens } from './sync/tokens.ts';
import { removeSample } from './sample/sample-folder.ts';
import { createTurns } from './turns.ts';
import type { WorkerUrls } from './worker-urls.ts';

export interface OpenSession {
  readonly open: OpenDesk;
  readonly pool: ParserPool;
  /** Reads single mails for whoever looks at them. */
  readonly reader: MailReader;
  readonly jobs: Jobs;
  readonly backups: Backups;
  readonly settler: ErasureSettler;
  /** Keeps the desk level with its mail servers. */
  readonly follower: Follower;
  readonly tokens: Tokens;
  /** Lets letters leave; that of the sample never starts. */
  readonly outbox: Outbox;
  /** What the files of letters say, for their checks. */
  readonly attachmentWords: AttachmentWords;
  /** Fills the index of the search in the background. */
  readonly indexer: SearchIndexer;
  /** The sign-ins with mail providers; undefined where none is reached. */
  readonly oauth: OAuth | undefined;
  /** Where this is the sample desk: its folder, which goes with it. */
  readonly sampleFolder: string | undefined;
}

export interface DeskSession {
  state(): 'absent' | 'locked' | 'open';
  current(): OpenSession | undefined;
  unlock(secret: Secret): Promise<Result<OpenSession, Obstacle>>;
  /** Makes the sample desk and opens it, while the real one is closed. It goes when it is locked, for whatever cause. */
  openSample(onProgress: (done: number, total: number) => void): Promise<Result<OpenSession, Obstacle>>;
  /**
   * Closes the desk for work on its files and opens it again with the first of the secrets that fits. No locking: this process and
   * its pages stay. Gives what the work gave.
   */
  whileClosed<T>(work: () => Promise<Result<T, Obstacle>>, secrets: readonly Secret[]): Promise<Result<T, Obstacle>>;
  /** Stops what runs, closes the file and forgets the keys. Because somebody asked for it, where no cause is given. */
  lock(because?: LockCause): Promise<void>;
  /** Names the time between two locks: another one each time that the desk, or another desk, is opened after a lock. */
  opening(): string;
  /** Undefined while it is open, and where it has not been. */
  lockedBy(): LockCause | undefined;
}

export function createDeskSession(ports: {
  readonly folder: string;
  readonly now: () => Instant;
  /** The clock that the log trusts beside `now`; that of the process where not given. */
  readonly clock?: LogClock | undefined;
  readonly workers: WorkerUrls;
  readonly notices: Notices;
  readonly log: Log;
  /** Signing in with mail providers for an open desk; not possible where not given. */
  readonly oauthOf?: ((open: OpenDesk) => OAuth) | undefined;
  /** Why the process before this one locked the desk. */
  readonly lockedBy?: LockCause | undefined;
  readonly onOpened?: (session: OpenSession) => void;
  readonly onLocking?: LockWatch['onLocking'] | undefined;
  readonly onLocked?: LockWatch['onLocked'] | undefined;
}): DeskSession {
  const { folder, now, workers, notices, log } = ports;
  let session: OpenSession | undefined;
  let { lockedBy } = ports;
  let opening: string = randomUUID();
  // One opening or closing at a time: two openings of one file, or one during a closing, would refuse each other.
  const inTurn = createTurns();

  async function unlock(secret: Secret): Promise<Result<OpenSession, Obstacle>> {
    if (session !== undefined) return session.sampleFolder === undefined ? ok(session) : fail({ code: 'in-sample' });
    const opened = await openDesk({ folder, secret, now, clock: ports.clock });
    return opened.ok ? ok(begin(opened.value)) : opened;
  }

  async function openSample(onProgress: (done: number, total: number) => void): Promise<Result<OpenSession, Obstacle>> {
    if (session !== undefined) {
      return session.sampleFolder === undefined ? fail({ code: 'sample-beside-open' }) : ok(session);
    }
    // Loaded when first asked for: most starts show no sample.
    const { makeSample } = await import('./sample/make-sample.ts');
    const made = await makeSample({ deskFolder: folder, now, clock: ports.clock, workers, onProgress });
    return made.ok ? ok(begin(made.value.open, made.value.folder)) : made;
  }

  function begin(open: OpenDesk, sampleFolder?: string): OpenSession {
    const pool = createParserPool({ workerUrl: workers.parser });
    const jobs = createJobs(notices, log);
    const oauth = ports.oauthOf?.(open);
    const tokens = oauth?.tokens ?? noTokens;
    const chance = () => Math.random();
    const follower = createFollower({ open, pool, jobs, notices, tokens, log, now, chance });
    const indexer = wakeIndexer(notices, (onProgress) =>
      createSearchIndexer(open, { log, workerUrl: workers.attachment, onProgress }),
    );
    const reader = createMailReader(workers.reading);
    const outbox = createOutbox({ open, tokens, notices, log, now, chance });
    const attachmentWords = createAttachmentWords(open.desk.files, {
      workerUrl: workers.attachment,
      onRead: () => notices.tell({ kind: 'changed', topic: 'letters' }),
    });
    const backups = createBackups({ open, jobs, notices, workerUrl: workers.backup, now });
    const settler = createErasureSettler(open, log);
    const begun = {
      open,
      pool,
      reader,
      jobs,
      backups,
      settler,
      follower,
      tokens,
      outbox,
      attachmentWords,
      oauth,
      indexer,
      sampleFolder,
    };
    session = begun;
    lockedBy = undefined;
    follower.start();
    backups.start();
    if (sampleFolder === undefined) outbox.start();
    ports.onOpened?.(begun);
    notices.tell({ kind: 'changed', topic: 'desk' });
    return begun;
  }

  /** Nobody reaches the desk any more; what runs on it is still there to be ended. */
  function detach(because: LockCause): OpenSession | undefined {
    const detached = session;
    if (detached === undefined) return undefined;
    session = undefined;
    lockedBy = because;
    opening = randomUUID();
    ports.onLocking?.(because);
    notices.tell({ kind: 'changed', topic: 'desk' });
    return detached;
  }

  async function close(closing: OpenSession): Promise<void> {
    try {
      await end(closing);
    } finally {
      ports.onLocked?.();
    }
  }

  async function end({
    jobs,
    backups,
    settler,
    follower,
    indexer,
    outbox,
    attachmentWords,
    oauth,
    pool,
    reader,
    open,
    sampleFolder,
  }: OpenSession): Promise<void> {
    try {
      // Before the tokens: a letter that a server is taking gets its moment.
      await Promise.all([outbox.stop(), attachmentWords.close()]);
      // Together: the follower's reader waits for the job, which may wait for nobody.
      await Promise.all([jobs.stop(), backups.stop(), settler.stop(), follower.stop(), indexer.stop(), oauth?.stop()]);
      await Promise.all([pool.close(), reader.close()]);
    } finally {
      open.close();
      if (sampleFolder !== undefined) removeSample(sampleFolder);
    }
  }

  async function whileClosed<T>(
    work: () => Promise<Result<T, Obstacle>>,
    secrets: readonly Secret[],
  ): Promise<Result<T, Obstacle>> {
    if (session === undefined) return fail({ code: 'desk-locked' });
    // A call that was let in before the sample began must not take it for the real desk.
    if (session.sampleFolder !== undefined) return fail({ code: 'in-sample' });
    const closing = session;
    session = undefined;
    await end(closing);
    try {
      return await work();
    } finally {
      for (const secret of secrets) if (session === undefined) await unlock(secret);
      if (session === undefined) notices.tell({ kind: 'changed', topic: 'desk' });
    }
  }

  return {
    state: () => (session !== undefined ? 'open' : hasDesk(folder) ? 'locked' : 'absent'),
    current: () => session,
    unlock: async (secret) => await inTurn(() => unlock(secret)),
    openSample: async (onProgress) => await inTurn(() => openSample(onProgress)),
    whileClosed: async (work, secrets) => await inTurn(() => whileClosed(work, secrets)),
    lock: async (because = 'asked') => {
      const closing = detach(because);
      await inTurn(async () => {
        // An unlocking that was still under way ends here too.
        for (const open of [closing, detach(because)]) if (open !== undefined) await close(open);
      });
    },
    opening: () => opening,
    lockedBy: () => lockedBy,
  };
}
