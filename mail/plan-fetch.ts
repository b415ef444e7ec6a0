// The plan of a pull: which UIDs are new in the folder, and what each mail weighs, before any body is fetched.

import { instantOf, type Instant } from '#core/base/day.ts';
import type { ImapSession } from './imap-session.ts';

export interface PlannedMail {
  readonly uid: number;
  /** RFC822.SIZE in octets. */
  readonly size: number;
  readonly internalDate: Instant | undefined;
}

/** RFC 3501 9: nz-number. */
const highestUid = 0xff_ff_ff_ff;

/**
 * A window of so many UIDs is answered by a line under one mebibyte (eleven characters a UID), which is as much
 * as the session reads.
 */
const windowSize = 90_000;

/** The UIDs above `settledUpTo`, ascending. */
export async function planUids(session: ImapSession, settledUpTo: number): Promise<number[]> {
  const { exists, uidNext } = session.folder;
  const from = settledUpTo + 1;
  // Nothing new: UIDNEXT spares the search (a folder without news costs no further round trip).
  if (exists === 0 || (uidNext !== undefined && uidNext <= from)) return [];
  // `n:*` also names the last message when its UID lies below n (RFC 3501 6.4.8), hence the filter.
  const isNew = (uid: number): boolean => uid >= from && uid <= highestUid;
  if (exists <= windowSize) return (await session.searchUids(`${from}:*`)).filter(isNew);
  const last = uidNext === undefined ? ((await session.searchUids('*')).at(-1) ?? 0) : uidNext - 1;
  const uids: number[] = [];
  for (let start = from, width = windowSize; start <= last;) {
    const end = Math.min(start + width - 1, last);
    const found = (await session.searchUids(`${start}:${end}`)).filter((uid) => uid >= start && uid <= end);
    uids.push(...found);
    // Some servers number with wide gaps. Without the leap over a gap its windows would take days.
    const leap = found.length === 0 ? await session.lowestUid(end + 1) : undefined;
    start = leap !== undefined && leap > end ? leap : end + 1;
    width = found.length === 0 ? Math.min(width * 2, highestUid) : windowSize;
  }
  return uids;
}

/** Size and date of the mails; a UID that the server stays silent about is missing from the answer. */
export async function fetchFacts(session: ImapSession, uids: readonly number[]): Promise<PlannedMail[]> {
  const asked = new Set(uids);
  const facts: PlannedMail[] = [];
  for await (const row of session.fetch(uids, { uid: true, size: true, internalDate: true }, 0)) {
    // A server may send rows that nobody asked for (another client's flag changes), or send one twice.
    if (row.size === undefined || !asked.delete(row.uid)) continue;
    facts.push({
      uid: row.uid,
      size: row.size,
      internalDate: row.internalDate instanceof Date ? instantIn(row.internalDate) : undefined,
    });
  }
  return facts.sort((a, b) => a.uid - b.uid);
}

/** ISO text has four digits for the year; a server may say more. */
function instantIn(date: Date): Instant | undefined {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? instantOf(date.getTime()) : undefined;
}
