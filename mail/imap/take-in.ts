// Fetches what a plan wants, highest UID first, and stores it batch by batch; every UID ends up accounted for.

import { fetchFacts, type PlannedMail } from './fetch-facts.ts';
import { fetchMails } from './fetch-mails.ts';
import type { FolderLedger, ReceivedMail } from './folder-ledger.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';
import { searchUids } from './search-uids.ts';
import { sequenceSet } from './sequence-set.ts';

export interface Intake {
  stored: number;
  oversize: number;
  differing: number;
  withheld: number;
  /** UIDs that were listed and went before they came. */
  vanished: number[];
}

export interface TakeInOptions {
  readonly ledger: FolderLedger;
  readonly largestMail: number;
  readonly signal?: AbortSignal | undefined;
  /** How often a mail is asked for that the server says it sent, and did not. */
  readonly attempts: number;
  onProgress?(progress: { readonly done: number; readonly total: number }): void;
}

/** UIDs whose size is asked for at once: their command stays under 8 kB (RFC 7162 4). */
const factsAtOnce = 500;
/** One FETCH asks for so many mails or octets at most, and one transaction stores them: memory stays flat. */
const mailsAtOnce = 50;
const octetsAtOnce = 2_000_000;

/**
 * True when every wanted UID is accounted for, false when the signal ended it early. `intake` counts along, so that it
 * is right whatever ends the work.
 * @param wanted highest first
 * @throws MailFault, and whatever the ledger throws
 */
export async function takeIn(
  session: ImapSession,
  wanted: readonly number[],
  options: TakeInOptions,
  intake: Intake,
): Promise<boolean> {
  const { ledger, signal } = options;
  const isCalledOff = (): boolean => signal?.aborted === true;
  for (let start = 0; start < wanted.length; start += factsAtOnce) {
    if (isCalledOff()) return false;
    const asked = wanted.slice(start, start + factsAtOnce);
    const came = new Set<number>();
    for (const load of loadsOf(await fetchFacts(session, asked), options.largestMail)) {
      for (const uid of await storeLoad(session, load, options, intake)) came.add(uid);
      options.onProgress?.({ done: start + came.size, total: wanted.length });
      if (isCalledOff()) return start + came.size === wanted.length;
    }
    const missing = asked.filter((uid) => !came.has(uid));
    if (missing.length === 0) continue;
    // Gone, or kept back? Only what the server lists no more is gone.
    const listed = new Set(await searchUids(session, sequenceSet(missing.toReversed())));
    const missed = missing.map((uid) => ({ uid, fate: listed.has(uid) ? 'withheld' : 'vanished' }) as const);
    ledger.miss(missed);
    intake.withheld += missed.filter(({ fate }) => fate === 'withheld').length;
    intake.vanished.push(...missed.filter(({ fate }) => fate === 'vanished').map(({ uid }) => uid));
    options.onProgress?.({ done: Math.min(start + factsAtOnce, wanted.length), total: wanted.length });
  }
  return true;
}

/** The UIDs that came, and are stored. */
async function storeLoad(
  session: ImapSession,
  load: readonly PlannedMail[],
  { ledger, largestMail, attempts, signal }: TakeInOptions,
  intake: Intake,
): Promise<readonly number[]> {
  const came: number[] = [];
  let mails: ReceivedMail[] = [];
  let octets = 0;
  const keep = (): void => {
    if (mails.length === 0) return;
    const batch = mails.sort((a, b) => b.uid - a.uid);
    mails = [];
    octets = 0;
    ledger.store(batch);
    intake.stored += batch.length;
    intake.oversize += batch.filter((mail) => mail.isPartial).length;
    intake.differing += batch.filter((mail) => mail.isDiffering).length;
    for (const { uid } of batch) came.push(uid);
  };
  try {
    const isPartial = load.some((mail) => mail.size > largestMail);
    for await (const mail of fetchMails(session, load, isPartial, attempts)) {
      mails.push(mail);
      octets += mail.raw.length;
      // By what came and not by what was announced: fifty mails may turn out to be fifty times 60 MB.
      if (octets > 2 * octetsAtOnce) keep();
      if (signal?.aborted === true) break;
    }
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    // The line broke, but what has come is whole and need not come again. The mail that was due may have broken it,
    // as it would again tomorrow: it is asked for after all others from now on, so that it cannot stand before them.
    keep();
    if (error.due !== undefined && signal?.aborted !== true) ledger.miss([{ uid: error.due, fate: 'withheld' }]);
    throw error;
  }
  keep();
  return came;
}

/** An oversize mail, of which only the header is asked for, is a load of its own. */
function loadsOf(planned: readonly PlannedMail[], largestMail: number): PlannedMail[][] {
  const loads: PlannedMail[][] = [];
  let octets = Infinity;
  for (const mail of planned) {
    const load = loads.at(-1);
    const isAlone = mail.size > largestMail;
    if (load === undefined || isAlone || octets + mail.size > octetsAtOnce || load.length >= mailsAtOnce) {
      loads.push([mail]);
      octets = isAlone ? Infinity : mail.size;
    } else {
      load.push(mail);
      octets += mail.size;
    }
  }
  return loads;
}
