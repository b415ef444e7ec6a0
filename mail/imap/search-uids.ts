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
/** A UID with the space before it. */
const octetsOfUid = 11;

interface SearchScope {
  readonly exists: number;
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
  const { exists, from, to } = scope;
  if (exists === 0 || (to !== undefined && to < from)) return [];
  if (exists > mostMails) throw tooMany(session);
  const set = `${from}:${to ?? '*'}`;
  // `n:*` also names the last message when its UID lies below n (RFC 3501 6.4.8), hence the filter.
  const isMeant = (uid: number): boolean => uid >= from && uid <= (to ?? highestUid);
  if (exists <= windowSize || (to !== undefined && to - from < windowSize)) {
    return (await searchUids(session, set, isPlain)).filter(isMeant);
  }
  // By position in the folder and not by UID: some servers number with gaps of millions. From the end, as an expunge
  // meanwhile only ever moves a mail to a lower position, into a window that is still to come.
  const uids = new Set<number>();
  for (let end = exists; end >= 1; end -= windowSize) {
    const { mailbox } = session.client;
    const last = Math.min(end, mailbox === false ? 0 : mailbox.exists);
    const start = Math.max(1, end - windowSize + 1);
    if (last < start) continue;
    for (const uid of await searchUids(session, set, isPlain, `${start}:${last}`)) if (isMeant(uid)) uids.add(uid);
  }
  return [...uids].sort((a, b) => a - b);
}

/**
 * UIDs in ascending order, each once, that match a UID set such as `5:*`.
 * @param positions a set of sequence numbers, to which the answer is limited
 * @throws MailFault
 */
export async function searchUids(
  session: ImapSession,
  set: string,
  isPlain = false,
  positions?: string,
): Promise<number[]> {
  const { client, patience, server } = session;
  const isShort = !isPlain && client.capabilities.has('ESEARCH');
  const query = { ...(positions === undefined ? {} : { seq: positions }), uid: set };
  const ask = async () => client.search(query, { uid: true, returnOptions: isShort ? ['ALL'] : [] });
  const found = await session.within(patience.command, ask, mostMails * octetsOfUid);
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

/** A server that names more than can be is not asked for it. */
export function tooMany({ server }: ImapSession): MailFault {
  return new MailFault({ code: 'imap-limit', reason: 'response', ...server });
}
