// Reads the anchor folder back: which mails it has, and the octets of those that are not known yet.

import type { Instant } from '#core/base/day.ts';
import { fetchFacts } from '#mail/imap/fetch-facts.ts';
import { fetchMails } from '#mail/imap/fetch-mails.ts';
import { MailFault } from '#mail/imap/imap-fault.ts';
import type { ImapSession } from '#mail/imap/imap-session.ts';
import type { OpenFolder } from '#mail/imap/examine-folder.ts';
import { listUids, tooMany } from '#mail/imap/search-uids.ts';

export interface AnchorMail {
  readonly uid: number;
  readonly internalDate: Instant | undefined;
  /** As the server gave it. */
  readonly raw: Buffer;
}

/** How far an earlier look came. */
export interface LastLook {
  readonly uidValidity: string;
  readonly lastUid: number;
}

export interface AnchorsRead {
  /** RFC 3501 2.3.1.1, decimal text. */
  readonly uidValidity: string;
  /** Of every mail in the folder, ascending. */
  readonly uids: readonly number[];
  /** Those that were asked for, lowest UID first. */
  readonly mails: readonly AnchorMail[];
}

/** No anchor is as large: it is somebody else's mail. */
const largestAnchor = 512 * 1024;
/** Anchors of fifty years, one a day. */
const mostAnchors = 20_000;
const batch = 100;

/**
 * The mails after the last look; all of them without one, or where the server renumbered the folder.
 * @param folder open for reading
 * @throws MailFault
 */
export async function readAnchors(
  session: ImapSession,
  folder: OpenFolder,
  since: LastLook | undefined,
): Promise<AnchorsRead> {
  const { uidValidity, exists } = folder;
  const uids = await listUids(session, { exists, from: 1, to: undefined });
  if (uids.length > mostAnchors) throw tooMany(session);
  const from = since?.uidValidity === uidValidity ? since.lastUid + 1 : 1;
  const wanted = uids.filter((uid) => uid >= from);
  const mails: AnchorMail[] = [];
  for (let start = 0; start < wanted.length; start += batch) {
    const facts = await fetchFacts(session, wanted.slice(start, start + batch));
    const small = facts.filter(({ size }) => size <= largestAnchor);
    for await (const { uid, internalDate, raw } of fetchMails(session, small, false, 3))
      mails.push({ uid, internalDate, raw });
  }
  return { uidValidity, uids, mails: mails.toSorted((one, other) => one.uid - other.uid) };
}

/** One mail of the open folder; undefined where it is not there. @throws MailFault */
export async function readAnchor(session: ImapSession, uid: number): Promise<AnchorMail | undefined> {
  const facts = (await fetchFacts(session, [uid])).filter(({ size }) => size <= largestAnchor);
  for await (const mail of fetchMails(session, facts, false, 3)) if (mail.uid === uid) return mail;
  return undefined;
}

export function isFolderMissing(error: unknown): boolean {
  return error instanceof MailFault && error.obstacle.code === 'imap-folder-missing';
}
