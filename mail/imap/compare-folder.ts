// The plan of a pull: what is new in a folder and what went, found with as few questions as the server allows.

import { epochOf, type Instant } from '#core/base/day.ts';
import { examineFolder, type OpenFolder } from './examine-folder.ts';
import type { FolderLedger, KnownFolder, LevelMark } from './folder-ledger.ts';
import type { ImapSession } from './imap-session.ts';
import { listUids, tooMany } from './search-uids.ts';
import { within, without } from './uid-ranges.ts';

export interface PullPlan {
  readonly folder: OpenFolder;
  /** What is new, highest UID first. */
  readonly wanted: readonly number[];
  /** Withheld until now and still listed, highest UID first: to be asked for once everything else is there. */
  readonly again: readonly number[];
  /** Stored, and no more on the server. */
  readonly lost: readonly number[];
  /** Withheld until now, and no more on the server. */
  readonly vanished: readonly number[];
  /** So many messages the folder counts and does not list: it cannot be called level. */
  readonly unlisted: number;
  /** The mark to set once all that is new is accounted for: the folder is level as of now, also where nothing is new. */
  readonly mark: LevelMark | undefined;
}

/** Servers are known to lie about HIGHESTMODSEQ and UIDNEXT: so often everything is looked at (milliseconds). */
const comparisonIsGoodFor = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens the folder and compares. Nothing new costs the EXAMINE alone. New mail costs one search more as long as the
 * counts add up; when they do not, something went: a server with QRESYNC says what, of another one all UIDs are asked.
 * @throws MailFault
 */
export async function compareFolder(
  session: ImapSession,
  path: string,
  ledger: FolderLedger,
  now: Instant,
): Promise<PullPlan> {
  const folder = await examineFolder(session, path);
  const known = ledger.open({ uidValidity: folder.uidValidity });
  const { mark } = known;
  if (mark === undefined || !isRecent(mark, now)) return everything(session, folder, known, now);
  if (isSame(folder, mark)) {
    const again = known.withheld().toReversed();
    return { folder, wanted: [], again, lost: [], vanished: [], unlisted: 0, mark };
  }
  const simple = await difference(session, folder, known, mark);
  if (simple !== undefined) return simple;
  const { highestModseq } = mark;
  if (highestModseq === undefined || folder.highestModseq === undefined || !session.client.enabled.has('QRESYNC')) {
    return everything(session, folder, known, now);
  }
  const { uidValidity } = folder;
  const again = await examineFolder(session, path, { uidValidity, highestModseq, exists: mark.exists });
  if (again.uidValidity !== uidValidity) {
    return everything(session, again, ledger.open({ uidValidity: again.uidValidity }), now);
  }
  return (await difference(session, again, known, mark)) ?? everything(session, again, known, now);
}

function isSame(folder: OpenFolder, mark: LevelMark): boolean {
  return (
    folder.uidNext === mark.uidNext && folder.exists === mark.exists && folder.highestModseq === mark.highestModseq
  );
}

function isRecent({ comparedAt }: LevelMark, now: Instant): boolean {
  const age = epochOf(now) - epochOf(comparedAt);
  // A moment that lies ahead was noted by a clock that was wrong.
  return age >= 0 && age < comparisonIsGoodFor;
}

/** The news since the mark, if the folder's count bears it out; undefined when the count says that there is more. */
async function difference(
  session: ImapSession,
  folder: OpenFolder,
  known: KnownFolder,
  mark: LevelMark,
): Promise<PullPlan | undefined> {
  const { uidNext, exists } = folder;
  if ((uidNext ?? mark.uidNext) < mark.uidNext || isBackward(folder.highestModseq, mark.highestModseq))
    return undefined;
  const to = uidNext === undefined ? undefined : uidNext - 1;
  const fresh = await listUids(session, { exists, from: mark.uidNext, to });
  const gone = folder.vanished ?? [];
  const lost = gone.length === 0 ? [] : within(known.present(), gone);
  const withheld = known.withheld();
  const vanished = within(withheld, gone);
  const wentBelow = [...lost, ...vanished].filter((uid) => uid < mark.uidNext).length;
  if (mark.exists - wentBelow + fresh.length !== exists) return undefined;
  return {
    folder,
    wanted: without(fresh, withheld)
      .filter((uid) => !known.has(uid))
      .toReversed(),
    again: without(withheld, vanished).toReversed(),
    lost,
    vanished,
    unlisted: 0,
    mark: {
      uidNext: uidNext ?? (fresh.at(-1) ?? mark.uidNext - 1) + 1,
      exists,
      highestModseq: folder.highestModseq,
      comparedAt: mark.comparedAt,
    },
  };
}

function isBackward(now: string | undefined, before: string | undefined): boolean {
  return now !== undefined && before !== undefined && BigInt(now) < BigInt(before);
}

/** Every UID against every UID. */
async function everything(
  session: ImapSession,
  folder: OpenFolder,
  known: KnownFolder,
  now: Instant,
): Promise<PullPlan> {
  const scope = { exists: folder.exists, from: 1, to: undefined };
  let listed = await listUids(session, scope);
  const isShort = listed.length < counted(session, folder);
  if (isShort && session.client.capabilities.has('ESEARCH')) listed = await listUids(session, scope, true);
  // Each number that is listed is asked for and noted down: a folder of ten mails must not fill the disk with them.
  if (listed.length > 2 * mostCounted(session, folder) + someMore) throw tooMany(session);
  // A list that is shorter than the folder's own count proves nothing about what it leaves out.
  const unlisted = Math.max(0, counted(session, folder) - listed.length);
  const withheld = known.withheld();
  const hidden = without(withheld, listed);
  return {
    folder,
    wanted: without(listed, withheld)
      .filter((uid) => !known.has(uid))
      .toReversed(),
    again: without(withheld, hidden).toReversed(),
    lost: unlisted > 0 ? [] : without(known.present(), listed),
    vanished: unlisted > 0 ? [] : hidden,
    unlisted,
    mark: {
      uidNext: folder.uidNext ?? (listed.at(-1) ?? 0) + 1,
      exists: folder.exists,
      highestModseq: folder.highestModseq,
      comparedAt: now,
    },
  };
}

/** A count that is a little off is believed. */
const someMore = 1_000;

/** What was there when the folder was opened or came since. */
function mostCounted({ client }: ImapSession, folder: OpenFolder): number {
  return Math.max(folder.exists, client.mailbox === false ? 0 : client.mailbox.exists);
}

/** What was there when the folder was opened and is there still: the client counts expunges as they are told. */
function counted({ client }: ImapSession, folder: OpenFolder): number {
  return Math.min(folder.exists, client.mailbox === false ? 0 : client.mailbox.exists);
}
