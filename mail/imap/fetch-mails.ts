// Fetches planned mails and hands on each that was asked for, once, and whole.

import type { FetchMessageObject } from 'imapflow';
import type { ReceivedMail } from './folder-ledger.ts';
import type { PlannedMail } from './fetch-facts.ts';
import { fetchRows } from './fetch-rows.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';

/** As much of an oversize mail's header as the parser would read. */
const headerOctets = 512 * 1024;

/**
 * Yields the mails as they come. What a tagged OK left out is asked for again, up to `attempts` times: the answer
 * "done" proves nothing about what was delivered. What never came is not yielded.
 * @param isPartial asks for the headers only
 * @throws MailFault when the connection is lost, with the UID that was due
 */
export async function* fetchMails(
  session: ImapSession,
  planned: readonly PlannedMail[],
  isPartial: boolean,
  attempts: number,
): AsyncGenerator<ReceivedMail> {
  const wanted = new Map(planned.map((mail) => [mail.uid, mail]));
  for (let attempt = 1; attempt <= attempts && wanted.size > 0; attempt += 1) {
    // From the second time on one by one, so that one mail the server chokes on does not take others with it.
    const rounds = attempt === 1 ? [[...wanted.values()]] : [...wanted.values()].map((mail) => [mail]);
    for (const round of rounds) yield* once(session, round, isPartial, wanted, attempt > 1);
  }
}

async function* once(
  session: ImapSession,
  round: readonly PlannedMail[],
  isPartial: boolean,
  wanted: Map<number, PlannedMail>,
  takesDiffering: boolean,
): AsyncGenerator<ReceivedMail> {
  const octets = round.reduce((sum, mail) => sum + (isPartial ? headerOctets : mail.size), 0);
  const query = isPartial
    ? { uid: true, bodyParts: [{ key: 'HEADER', start: 0, maxLength: headerOctets }] }
    : { uid: true, source: true };
  try {
    const uids = round.map((mail) => mail.uid);
    for await (const row of fetchRows(session, uids, query, octets)) {
      const mail = wanted.get(row.uid);
      const raw = isPartial ? row.headers : row.source;
      if (mail === undefined || !isUsable(raw, mail)) continue;
      const isDiffering = !isPartial && !agrees(raw, mail);
      // Exchange is known to estimate sizes: what differs the second time as well is what the server has.
      if (isDiffering && !takesDiffering) continue;
      wanted.delete(mail.uid);
      const { uid, internalDate, size } = mail;
      yield { uid, internalDate, raw, isPartial, announcedSize: size, isDiffering };
    }
  } catch (error) {
    // A refused FETCH leaves the connection standing; the mails are still wanted.
    if (error instanceof MailFault && isRefusal(error)) return;
    // Servers answer in ascending order.
    const due = Math.min(...round.map((mail) => mail.uid).filter((uid) => wanted.has(uid)));
    throw error instanceof MailFault && Number.isFinite(due) ? new MailFault(error.obstacle, due) : error;
  }
}

function isRefusal(fault: MailFault): boolean {
  return fault.obstacle.code === 'imap-protocol' && fault.obstacle.reason === 'command-refused';
}

/** NIL and an empty text for a mail that has a size are no delivery. */
function isUsable(raw: FetchMessageObject['source'] | false, mail: PlannedMail): raw is Buffer {
  return raw instanceof Buffer && (raw.length > 0 || mail.size === 0);
}

/** Within 2 %: some servers count line ends differently from what they send. */
function agrees(raw: Buffer, mail: PlannedMail): boolean {
  return Math.abs(raw.length - mail.size) <= mail.size * 0.02;
}
