// Follows one account: connects, stays level with its server, and comes back after whatever broke the line.

import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { SyncState } from '#core/desk/account-views.ts';
import type { Log } from '#core/desk/log.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { findAccount, foldersOf, notePull, type AccountRow, type FolderRow } from '#db/accounts.ts';
import type { Credential } from '#mail/imap/credential.ts';
import { watchAccount, type Watch } from '#mail/imap/watch-account.ts';
import { accountMemory } from '../anchor/anchor-memory.ts';
import { contactMailbox } from '../anchor/contact-mailbox.ts';
import { ledgerOf } from '../intake/ledger-of.ts';
import type { OpenDesk } from '../open-desk.ts';
import { withCredential } from './credential-of.ts';
import { serverOf } from './keep-account.ts';
import { nextTry, noTries, type Tries } from './next-try.ts';
import { createRest } from './rest.ts';
import { withNews, type Progress, type SyncNews } from './sync-progress.ts';
import type { Tokens } from './tokens.ts';

export interface FollowPorts {
  readonly open: OpenDesk;
  readonly tokens: Tokens;
  readonly log: Log;
  now(): Instant;
  /** In [0, 1). */
  chance(): number;
  /** The account's state is another one. */
  onState(): void;
  /** A message was stored. */
  onStored(): void;
}

export interface AccountFollower {
  state(): SyncState;
  /** False once it has ended by itself: paused, or in need of a person. */
  isRunning(): boolean;
  /** Looks for new mail now; who waits tries now. */
  poke(): void;
  stop(): Promise<void>;
}

/** A connection that held so long was a good one, in milliseconds: what breaks it later is no failure in a row. */
const goodLife = 60_000;

/** `once`: ends as soon as every folder is level. `after`: whoever followed the account before. */
export function followAccount(
  ports: FollowPorts,
  id: string,
  options: { readonly once: boolean; readonly after: Promise<void> },
): AccountFollower {
  const { open } = ports;
  const off = new AbortController();
  const rest = createRest(off.signal);
  let progress: Progress = { shown: { state: 'connecting' }, watching: undefined };
  let watch: Watch | undefined;
  let isOver = false;
  let hasLookedAtAnchors = false;

  function show(shown: SyncState): void {
    progress = { shown, watching: undefined };
    ports.onState();
  }

  function hear(news: SyncNews): void {
    const before = progress;
    progress = withNews(before, news);
    if (progress !== before) ports.onState();
  }

  async function follow(): Promise<void> {
    await options.after;
    let tries = noTries;
    while (!off.signal.aborted) {
      const start = performance.now();
      hear({ kind: 'connecting' });
      const ended = await live();
      if (off.signal.aborted || ended.ok) break;
      if (options.once) return noteOnFolders(ended.failure);
      if (progress.watching !== undefined) tries = settled(tries, performance.now() - start);
      const next = nextTry(tries, ended.failure, ports.chance());
      if (next.kind === 'needs-you') return show({ state: 'needs-you', obstacle: ended.failure });
      tries = next.tries;
      const until = instantOf(epochOf(ports.now()) + next.milliseconds);
      show({ state: 'waiting', until, obstacle: ended.failure });
      await rest.for(next.milliseconds);
    }
    show({ state: 'off' });
  }

  /** Nobody tries again after the one time: the obstacle is to be found at the folders. */
  function noteOnFolders(obstacle: Obstacle): void {
    open.desk.transact(() => {
      for (const folder of foldersOf(open.database, id)) notePull(open.database, folder.id, ports.now(), obstacle);
    });
    show({ state: 'off' });
  }

  /** One connection, from the login to its end. */
  async function live(): Promise<Result<'ended', Obstacle>> {
    try {
      const account = findAccount(open.database, id);
      if (account === undefined) return ok('ended');
      return await withCredential(open, ports.tokens, account, async (credential) => {
        await lookAtAnchors(account, credential);
        // New mail would be written after lines that somebody else knows better.
        if (open.audit.alarm() !== undefined) return fail({ code: 'log-alarm' });
        return await stayLevel(account, credential);
      });
    } catch (fault) {
      if (fault instanceof StorageFault) return fail(fault.obstacle);
      ports.log.error('sync.fault', { name: nameOf(fault) });
      return fail({ code: 'job-failed' });
    }
  }

  /** Before the first mail: a desk that was set back does not write on. Where it cannot look, the keeper of the anchors tries again. */
  async function lookAtAnchors(account: AccountRow, credential: Credential): Promise<void> {
    if (hasLookedAtAnchors || !accountMemory(open.database, id).isOn) return;
    const { signal } = off;
    const looked = await contactMailbox(open, ports.tokens, account, { isForced: false, credential, signal });
    hasLookedAtAnchors = looked.ok;
  }

  async function stayLevel(account: AccountRow, credential: Credential): Promise<Result<'ended', Obstacle>> {
    const folders = foldersOf(open.database, id);
    const rowOf = new Map(folders.map((row) => [row.folder, row]));
    const enough = new AbortController();
    watch = watchAccount({
      server: serverOf(account),
      credential,
      folders: folders.map((row) => ({ path: row.folder, ledger: ledgerOf(open, row, () => ports.onStored()) })),
      now: () => ports.now(),
      signal: AbortSignal.any([off.signal, enough.signal]),
      onProgress: (pulling) => hear({ kind: 'pulling', ...pulling }),
      onLevel: (path) => {
        note(rowOf.get(path), undefined);
        hear({ kind: 'level' });
      },
      onFolderObstacle: (path, obstacle) => note(rowOf.get(path), obstacle),
      onWatching: (means) => {
        hear({ kind: 'watching', means, at: ports.now() });
        if (options.once) enough.abort();
      },
    });
    try {
      return await watch.ended;
    } finally {
      watch = undefined;
    }
  }

  function note(folder: FolderRow | undefined, obstacle: Obstacle | undefined): void {
    if (folder === undefined) return;
    open.desk.transact(() => notePull(open.database, folder.id, ports.now(), obstacle));
    ports.onState();
  }

  const done = follow()
    .catch((fault: unknown) => {
      ports.log.error('sync.fault', { name: nameOf(fault) });
      show({ state: 'needs-you', obstacle: { code: 'job-failed' } });
    })
    .finally(() => {
      isOver = true;
    });
  return {
    state: () => progress.shown,
    isRunning: () => !isOver,
    poke: () => {
      rest.end();
      watch?.poke();
    },
    stop: async () => {
      off.abort();
      await done;
    },
  };
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown';
}

/** Being level once forgives the refusals; only a connection that held forgives the failures too. */
function settled(tries: Tries, life: number): Tries {
  return life >= goodLife ? noTries : { ...tries, refusals: 0 };
}
