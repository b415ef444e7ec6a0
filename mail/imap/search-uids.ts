// Asks the server which UIDs there are: in windows, compactly where it can, and with its numbers checked.

import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';
import { countOf, highestUid, uidRanges, uidsIn } from './uid-ranges.ts';

/**
 * A window of so many UIDs is answered by a line under one mebibyte (eleven characters a UID), which is as much
 * as the session reads.
 */
const windowSize = 90_000;

/** The largest folder that is believed in: a list of so many UIDs still fits into memory many times over. */
const mostMails = 4_000_000;

interface SearchScope {
  readonly exists: number;
  readonly uidNext: number | undefined;
  readonly from: number;
  /** undefined is up to the last one, whatever UIDNEXT says. */
  readonly to: number | undefined;
}

/**
 * The UIDs from `from` to `to`, ascending.
 * @param isPlain asks without ESEARCH, for a server whose short answer did not add up
 * @throws MailFault
 */
export async function listUids(session: ImapSession, scope: SearchScope, isPlain = false): Promise<number[]> {
  const { exists, uidNext, from, to } = scope;
  if (exists === 0 || (to !== undefined && to < from)) return [];
  if (exists > mostMails) throw tooMany(session);
  // `n:*` also names the last message when its UID lies below n (RFC 3501 6.4.8), hence the filter.
  const isMeant = (uid: number): boolean => uid >= from && uid <= (to ?? highestUid);
  if (exists <= windowSize) return (await searchUids(session, `${from}:${to ?? '*'}`, isPlain)).filter(isMeant);
  const last = to ?? Math.max((await searchUids(session, '*', true)).at(-1) ?? 0, (uidNext ?? 1) - 1);
  const uids: number[] = [];
  for (let start = from, width = windowSize; start <= last;) {
    const end = Math.min(start + width - 1, last);
    const found = await searchUids(session, `${start}:${end}`, isPlain);
    for (const uid of found) if (uid >= start && uid <= end) uids.push(uid);
    if (uids.length > mostMails) throw tooMany(session);
    // Some servers number with wide gaps. Without the leap over a gap its windows would take days.
    const leap = found.length === 0 ? await lowestUid(session, end + 1) : undefined;
    start = leap !== undefined && leap > end ? leap : end + 1;
    width = found.length === 0 ? Math.min(width * 2, highestUid) : windowSize;
  }
  return uids;
}

/**
 * UIDs in ascending order, each once, that match a UID set such as `5:*`.
 * @throws MailFault
 */
export async function searchUids(session: ImapSession, set: string, isPlain = false): Promise<number[]> {
  const { client, patience, server } = session;
  const isShort = !isPlain && client.capabilities.has('ESEARCH');
  const found = await session.within(patience.command, async () =>
    client.search({ uid: set }, { uid: true, returnOptions: isShort ? ['ALL'] : [] }),
  );
  if (found === false || found === undefined) {
    throw new MailFault({ code: 'imap-protocol', reason: 'command-refused', ...server });
  }
  if (Array.isArray(found)) {
    if (found.length > mostMails) throw tooMany(session);
    return [...new Set(found)].filter((uid) => uid >= 1 && uid <= highestUid).sort((a, b) => a - b);
  }
  const ranges = uidRanges(found.all ?? '');
  if (countOf(ranges) > mostMails) throw tooMany(session);
  return uidsIn(ranges);
}

/** The lowest UID from `from` on; undefined when there is none or the server cannot say (RFC 4731). */
async function lowestUid({ client, patience, within }: ImapSession, from: number): Promise<number | undefined> {
  if (!client.capabilities.has('ESEARCH') || from > highestUid) return undefined;
  const found = await within(patience.command, async () =>
    client.search({ uid: `${from}:*` }, { uid: true, returnOptions: ['MIN'] }),
  );
  return typeof found === 'object' && !Array.isArray(found) ? found.min : undefined;
}

function tooMany({ server }: ImapSession): MailFault {
  return new MailFault({ code: 'imap-limit', reason: 'response', ...server });
}
