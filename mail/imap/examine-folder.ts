// Opens a folder read-only (EXAMINE: no flag can change) and says how it stands.

import type { ImapFlow, MailboxObject } from 'imapflow';
import { internalsOf, type Untagged } from './client-internals.ts';
import { isOpenable } from './folder-path.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';
import { octetsAround, patienceFor } from './patience.ts';
import { countOf, highestUid, joined, uidRanges, type UidRange } from './uid-ranges.ts';

export interface OpenFolder {
  readonly path: string;
  /** RFC 3501 2.3.1.1, decimal text. */
  readonly uidValidity: string;
  readonly exists: number;
  /** undefined where the server does not say, or says what cannot be. */
  readonly uidNext: number | undefined;
  readonly highestModseq: string | undefined;
  /** What went since `since` (RFC 7162 3.2.5); undefined where the server did not say. May name what never was. */
  readonly vanished: readonly UidRange[] | undefined;
}

/** More ranges than this in answer to one EXAMINE are no answer. */
const mostRanges = 1_000_000;

/** Octets of a row that tells of a changed flag: with QRESYNC the server sends one for each. */
const flagRow = 100;

/**
 * @param since what the folder was like, for a server that can tell the difference (QRESYNC)
 * @throws MailFault
 */
export async function examineFolder(
  session: ImapSession,
  path: string,
  since?: { readonly uidValidity: string; readonly highestModseq: string; readonly exists: number },
): Promise<OpenFolder> {
  const { client, server, patience } = session;
  if (!isOpenable(path)) throw new MailFault({ code: 'imap-folder-missing', ...server });
  const internals = internalsOf(client);
  // The client lists a folder before it opens it the first time, for facts that are of no use here. Told that it
  // knows the folder, it spares two round trips of every pull; a name that it spells otherwise is listed as before.
  if (!internals.folders.has(path)) internals.folders.set(path, { path });
  const watch = vanishedWatch(client);
  const change = since === undefined ? {} : { uidValidity: since.uidValidity, changedSince: since.highestModseq };
  const rows = (since?.exists ?? 0) * flagRow;
  const open = async (): Promise<MailboxObject> => {
    // While it is opened again, what the server says of UIDVALIDITY is an answer and no surprise.
    delete internals.sectionHandlers['UIDVALIDITY'];
    return opened(session, path, change);
  };
  const box = await session.within(
    patienceFor(patience, rows),
    open,
    since === undefined ? undefined : octetsAround(rows),
  );
  watch.stop();
  session.news.clear();
  if (watch.isTooMuch()) throw new MailFault({ code: 'imap-limit', reason: 'response', ...server });
  if (box.uidValidity === undefined)
    throw new MailFault({ code: 'imap-protocol', reason: 'no-uidvalidity', ...server });
  // Without a count an empty folder and a mute server look alike.
  if (!Number.isInteger(box.exists)) throw new MailFault({ code: 'imap-protocol', reason: 'unreadable', ...server });
  const uidValidity = box.uidValidity.toString();
  hangUpOnChange(session, uidValidity);
  const isKnowing = box.noModseq !== true && box.highestModseq !== undefined;
  return {
    path,
    uidValidity,
    exists: box.exists,
    uidNext: box.uidNext >= 1 && box.uidNext <= highestUid ? box.uidNext : undefined,
    highestModseq: isKnowing ? box.highestModseq?.toString() : undefined,
    vanished: (box as { qresync?: boolean }).qresync === true ? joined(watch.ranges) : undefined,
  };
}

async function opened(session: ImapSession, path: string, change: object): Promise<MailboxObject> {
  try {
    return await session.client.mailboxOpen(path, { readOnly: true, ...change });
  } catch (error) {
    const { mailboxMissing, responseStatus, serverResponseCode } = error as {
      mailboxMissing?: boolean;
      responseStatus?: string;
      serverResponseCode?: string;
    };
    if (mailboxMissing === true || serverResponseCode === 'NONEXISTENT') {
      throw new MailFault({ code: 'imap-folder-missing', ...session.server });
    }
    if (responseStatus === 'NO' || responseStatus === 'BAD') {
      throw new MailFault({ code: 'imap-folder-refused', ...session.server });
    }
    throw error;
  }
}

interface VanishedWatch {
  readonly ranges: UidRange[];
  isTooMuch(): boolean;
  stop(): void;
}

/** Collects VANISHED (EARLIER) as ranges. Outside of an EXAMINE a VANISHED counts and is a sign of change. */
function vanishedWatch(client: ImapFlow): VanishedWatch {
  const ranges: UidRange[] = [];
  let isTooMuch = false;
  const internals = internalsOf(client);
  internals.untaggedVanished = async ({ attributes = [] }: Untagged) => {
    if (ranges.length > mostRanges) isTooMuch = true;
    else for (const range of setIn(attributes)) ranges.push(range);
  };
  return {
    ranges,
    isTooMuch: () => isTooMuch,
    stop: () => {
      internals.untaggedVanished = async ({ attributes = [] }: Untagged) => {
        if (client.mailbox === false || Array.isArray(attributes[0])) return;
        const { mailbox } = client;
        mailbox.exists = Math.max(0, mailbox.exists - countOf(setIn(attributes)));
        client.emit('expunge', { path: mailbox.path, seq: 0, vanished: true });
      };
    },
  };
}

function setIn(attributes: NonNullable<Untagged['attributes']>): UidRange[] {
  const set = attributes.findLast((attribute) => !Array.isArray(attribute));
  return set === undefined || set === null || Array.isArray(set) || typeof set.value !== 'string'
    ? []
    : uidRanges(set.value);
}

/** UIDs of two validities in one opened folder could not be told apart: the next connection begins anew. */
function hangUpOnChange({ client }: ImapSession, uidValidity: string): void {
  internalsOf(client).sectionHandlers['UIDVALIDITY'] = async ([said]) => {
    if (said?.value !== undefined && said.value !== uidValidity) client.close();
  };
}
