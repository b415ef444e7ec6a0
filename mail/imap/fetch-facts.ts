// What each mail weighs and when it came, asked before any body is fetched.

import { instantOf, type Instant } from '#core/base/day.ts';
import { fetchRows } from './fetch-rows.ts';
import type { ImapSession } from './imap-session.ts';

export interface PlannedMail {
  readonly uid: number;
  /** RFC822.SIZE in octets. */
  readonly size: number;
  readonly internalDate: Instant | undefined;
}

/**
 * Size and date of the mails, highest UID first. What a tagged OK left out is asked for again, up to three times; a
 * UID that the server stays silent about is missing from the answer.
 * @throws MailFault
 */
export async function fetchFacts(session: ImapSession, uids: readonly number[]): Promise<PlannedMail[]> {
  const wanted = new Set(uids);
  const facts: PlannedMail[] = [];
  for (let attempt = 1; attempt <= 3 && wanted.size > 0; attempt += 1) {
    for await (const row of fetchRows(session, [...wanted], { uid: true, size: true, internalDate: true }, 0)) {
      // A server may send rows that nobody asked for (another client's flag changes), or send one twice.
      if (row.size === undefined || !wanted.delete(row.uid)) continue;
      facts.push({
        uid: row.uid,
        size: row.size,
        internalDate: row.internalDate instanceof Date ? instantIn(row.internalDate) : undefined,
      });
    }
  }
  return facts.sort((a, b) => b.uid - a.uid);
}

/** ISO text has four digits for the year; a server may say more. */
function instantIn(date: Date): Instant | undefined {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? instantOf(date.getTime()) : undefined;
}
