// Keeps an account's folders level over one connection: the inbox by opening it, the others when their STATUS changed.

import { epochOf } from '#core/base/day.ts';
import type { OpenFolder } from './examine-folder.ts';
import { folderStatus, type FolderStatus } from './folder-status.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';
import { nothingPulled, pullOver, type PullCount, type PullOverOptions } from './pull-over.ts';
import type { WatchedFolder, WatchOptions } from './watch-options.ts';

export interface FolderRound {
  /** Looks at every folder and leaves the inbox open. */
  all(): Promise<void>;
  /** Looks at the inbox; true when there was something to do. */
  inbox(): Promise<boolean>;
  isInboxOpen(): boolean;
  /** Some folder's server withholds something. */
  hasOpenEnds(): boolean;
}

/** A folder whose STATUS never changes is opened this often all the same: the weekly comparison hangs on it. */
const opensAtLeast = 12 * 60 * 60 * 1000;

/** A folder whose UIDVALIDITY changed so often on one connection has none to speak of: it is fetched anew at each look. */
const mostChanges = 3;
/** … and so it is looked at this rarely. */
const restlessWait = 60 * 60 * 1000;

interface Memory {
  readonly folder: OpenFolder;
  /** Epoch milliseconds of the last pull that came to its end. */
  readonly pulledAt: number;
  readonly hasOpenEnds: boolean;
  /** Times that UIDVALIDITY changed. */
  readonly changes: number;
}

/** @throws MailFault (each of the round's acts) when the connection is of no use any more */
export function createFolderRound(session: ImapSession, options: WatchOptions): FolderRound {
  const { signal } = options;
  const inbox = options.folders.find(({ path }) => path.toUpperCase() === 'INBOX') ?? options.folders[0];
  const others = options.folders.filter((folder) => folder !== inbox);
  const memories = new Map<WatchedFolder, Memory>();
  const isCalledOff = (): boolean => signal?.aborted === true;
  const isOpen = (folder: WatchedFolder | undefined): boolean => {
    const { mailbox } = session.client;
    return folder !== undefined && mailbox !== false && mailbox.path.toUpperCase() === folder.path.toUpperCase();
  };

  /** undefined when the folder could not be read. */
  async function pull(
    folder: WatchedFolder,
    how: Pick<PullOverOptions, 'asksAgain'>,
    part: { readonly before: number; readonly lasts: number } = { before: 0, lasts: Infinity },
  ): Promise<PullCount | undefined> {
    const { path, ledger } = folder;
    const { now, largestMail } = options;
    const enough = new AbortController();
    const start = performance.now();
    if (!memories.has(folder)) options.onProgress?.({ folder: path, done: 0, total: 0 });
    try {
      const {
        count,
        folder: open,
        hasOpenEnds,
      } = await pullOver(session, path, {
        ledger,
        now,
        largestMail,
        signal: AbortSignal.any([enough.signal, ...(signal === undefined ? [] : [signal])]),
        // A mail that the line breaks at would break every new connection before it gets to wait for news.
        asksAgain: false,
        onProgress: ({ done, total }) => {
          options.onProgress?.({ folder: path, done: part.before + done, total: part.before + total });
          // Not by a timer: however long the server takes to list its folder, each part brings something.
          if (done > 0 && performance.now() - start > part.lasts) enough.abort();
        },
        ...how,
      });
      if (!count.isComplete) return count;
      const past = memories.get(folder);
      const isNew = past !== undefined && past.folder.uidValidity !== open.uidValidity;
      const changes = (past?.changes ?? 0) + (isNew ? 1 : 0);
      memories.set(folder, {
        folder: { ...open, vanished: undefined },
        pulledAt: epochOf(now()),
        hasOpenEnds,
        changes,
      });
      options.onLevel?.(path, count);
      return count;
    } catch (error) {
      return forgive(folder, error);
    }
  }

  function forgive({ path }: WatchedFolder, error: unknown): undefined {
    if (!(error instanceof MailFault) || !session.client.usable || !isOfFolder(error)) throw error;
    options.onFolderObstacle?.(path, error.obstacle);
    return undefined;
  }

  const age = ({ pulledAt }: Memory): number => epochOf(options.now()) - pulledAt;

  function isRestless(folder: WatchedFolder): boolean {
    const memory = memories.get(folder);
    return memory !== undefined && memory.changes >= mostChanges && age(memory) < restlessWait;
  }

  async function look(folder: WatchedFolder): Promise<void> {
    if (isRestless(folder)) return;
    const memory = memories.get(folder);
    if (memory !== undefined && !memory.hasOpenEnds && age(memory) < opensAtLeast) {
      const status = await folderStatus(session, folder.path).catch((error: unknown) => forgive(folder, error));
      if (status === undefined) return;
      if (isSame(status, memory.folder)) {
        options.onLevel?.(folder.path, { ...nothingPulled, inFolder: memory.folder.exists, isComplete: true });
        return;
      }
    }
    // New mail of the inbox does not wait for an archive of a hundred thousand.
    for (let done = 0, isFirst = true; !isCalledOff(); isFirst = false) {
      const count = await pull(
        folder,
        { asksAgain: isFirst && memory !== undefined },
        { before: done, lasts: session.patience.share },
      );
      if (count === undefined || count.isComplete || isCalledOff()) return;
      done += count.stored;
      await lookAtInbox(false);
    }
  }

  async function lookAtInbox(asksAgain: boolean): Promise<boolean> {
    if (inbox === undefined || isCalledOff()) return false;
    if (isRestless(inbox)) {
      session.news.clear();
      return false;
    }
    const count = await pull(inbox, { asksAgain });
    return count !== undefined && (count.seen > count.withheld || count.lost > 0);
  }

  return {
    async all() {
      await lookAtInbox(inbox !== undefined && memories.has(inbox));
      for (const folder of others) {
        if (isCalledOff()) return;
        await look(folder);
      }
      if (!isOpen(inbox)) await lookAtInbox(false);
    },
    inbox: async () => lookAtInbox(false),
    isInboxOpen: () => isOpen(inbox),
    hasOpenEnds: () => [...memories.values()].some((memory) => memory.hasOpenEnds),
  };
}

function isSame(status: FolderStatus, folder: OpenFolder): boolean {
  return (
    status.uidValidity === folder.uidValidity && status.uidNext === folder.uidNext && status.exists === folder.exists
  );
}

/** The server stands, and says no to this folder alone. */
function isOfFolder({ obstacle }: MailFault): boolean {
  switch (obstacle.code) {
    case 'imap-folder-missing':
    case 'imap-folder-refused':
      return true;
    case 'imap-protocol':
      return obstacle.reason !== 'preauth';
    default:
      return false;
  }
}
