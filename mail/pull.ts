// One pull of an IMAP folder: plan, fetch, store batch by batch with the cursor; nothing changes on the server.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { fetchMails } from './fetch-mails.ts';
import type { FolderLedger, ReceivedMail } from './folder-ledger.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSettings } from './imap-settings.ts';
import { openSession, type ImapSession, type Patience } from './imap-session.ts';
import { fetchFacts, planUids, type PlannedMail } from './plan-fetch.ts';
import { sequenceSet } from './sequence-set.ts';
import { settledCursor, type SettledCursor } from './settled-cursor.ts';

export interface PullCount {
  /** Mails in the folder, new or not. */
  readonly inFolder: number;
  /** Mails that were new to the ledger. */
  readonly seen: number;
  readonly stored: number;
  /** Gone from the server between plan and fetch. */
  readonly vanished: number;
  /** Still on the server, yet not delivered; the cursor waits for them and the next pull asks again. */
  readonly withheld: number;
  /** Stored as a header only, for their size. */
  readonly oversize: number;
  /** Stored although their octets differ from the announced size. */
  readonly differing: number;
  /** False when the signal ended the pull early; the rest comes with the next one. */
  readonly isComplete: boolean;
}

export interface PullOptions {
  readonly settings: ImapSettings;
  readonly password: string;
  readonly ledger: FolderLedger;
  onProgress?(progress: { readonly done: number; readonly total: number }): void;
  readonly signal?: AbortSignal;
  /** Octets up to which a mail is fetched whole: 25 MB unless told, 150 MB at most. */
  readonly largestMail?: number;
  readonly patience?: Partial<Patience>;
}

const megabyte = 1_000_000;
/** UIDs whose size is asked for at once: their command stays under 8 kB (RFC 7162 4). */
const factsAtOnce = 500;
/** One FETCH asks for so many octets or mails at most … */
const fetchOctets = 16 * megabyte;
const fetchMailsAtOnce = 200;
/** … and one transaction stores so many. */
const batchOctets = 2 * megabyte;
const batchMails = 50;

/**
 * Takes in what is new. Resolves with an obstacle when the server stands in the way; what was stored until then
 * stays. Rejects only when the ledger throws.
 */
export async function pullFolder(options: PullOptions): Promise<Result<PullCount, MailObstacle>> {
  const largestMail = Math.min(options.largestMail ?? 25 * megabyte, 150 * megabyte);
  const count: Tally = { inFolder: 0, seen: 0, stored: 0, vanished: 0, withheld: 0, oversize: 0, differing: 0 };
  let session: ImapSession | undefined;
  try {
    session = await openSession({ ...options, largestMail });
    await takeIn(session, options, largestMail, count);
    return ok({ ...count, isComplete: options.signal?.aborted !== true });
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    return options.signal?.aborted === true ? ok({ ...count, isComplete: false }) : fail(error.obstacle);
  } finally {
    await session?.leave();
  }
}

type Tally = { -readonly [Key in keyof Omit<PullCount, 'isComplete'>]: number };

async function takeIn(session: ImapSession, options: PullOptions, largestMail: number, count: Tally): Promise<void> {
  const { ledger, signal } = options;
  const epoch = ledger.open({ uidValidity: session.folder.uidValidity.toString() });
  const uids = await planUids(session, epoch.settledUpTo);
  const cursor = settledCursor(epoch.settledUpTo, uids);
  const pending = uids.filter((uid) => !epoch.has(uid));
  for (const uid of uids) if (epoch.has(uid)) cursor.settle(uid);
  count.inFolder = session.folder.exists;
  count.seen = pending.length;
  let storedUpTo = epoch.settledUpTo;
  let batch: ReceivedMail[] = [];
  let octets = 0;

  function store(): void {
    for (const mail of batch) cursor.settle(mail.uid);
    if (batch.length === 0 && cursor.position() === storedUpTo) return;
    ledger.store(batch, cursor.position());
    storedUpTo = cursor.position();
    count.stored += batch.length;
    count.oversize += batch.filter((mail) => mail.isPartial).length;
    batch = [];
    octets = 0;
    options.onProgress?.({ done: count.stored + count.vanished + count.withheld, total: pending.length });
  }

  /** The UIDs that came. */
  async function fetchAndStore(asked: readonly number[]): Promise<Set<number>> {
    const came = new Set<number>();
    for (const load of loadsOf(await insistOnFacts(session, asked))) {
      for await (const { isDiffering, ...mail } of fetchMails(session, load, largestMail)) {
        came.add(mail.uid);
        batch.push(mail);
        octets += mail.raw.length;
        if (isDiffering) count.differing += 1;
        if (batch.length >= batchMails || octets >= batchOctets) store();
        if (signal?.aborted === true) return came;
      }
    }
    return came;
  }

  store();
  try {
    for (let start = 0; start < pending.length; start += factsAtOnce) {
      const asked = pending.slice(start, start + factsAtOnce);
      const came = await fetchAndStore(asked);
      if (signal?.aborted === true) break;
      await accountFor(
        session,
        asked.filter((uid) => !came.has(uid)),
        cursor,
        count,
      );
    }
  } catch (error) {
    // The line broke, but what has come is whole and need not come again. A ledger that threw is left alone.
    if (error instanceof MailFault) store();
    throw error;
  }
  store();
}

/** What a tagged OK left out is asked for up to three times, as with the bodies. */
async function insistOnFacts(session: ImapSession, asked: readonly number[]): Promise<PlannedMail[]> {
  const facts = new Map<number, PlannedMail>();
  for (let attempt = 1; attempt <= 3 && facts.size < asked.length; attempt += 1) {
    const missing = asked.filter((uid) => !facts.has(uid));
    for (const mail of await fetchFacts(session, missing)) facts.set(mail.uid, mail);
  }
  return [...facts.values()].sort((a, b) => a.uid - b.uid);
}

/** Settles what is gone from the server; what the server still lists but does not deliver stays open. */
async function accountFor(
  session: ImapSession,
  missing: readonly number[],
  cursor: SettledCursor,
  count: Tally,
): Promise<void> {
  if (missing.length === 0) return;
  const listed = new Set(await session.searchUids(sequenceSet(missing)));
  for (const uid of missing) {
    if (listed.has(uid)) {
      count.withheld += 1;
    } else {
      count.vanished += 1;
      cursor.settle(uid);
    }
  }
}

function loadsOf(planned: readonly PlannedMail[]): PlannedMail[][] {
  const loads: PlannedMail[][] = [];
  let octets = Infinity;
  for (const mail of planned) {
    const load = loads.at(-1);
    if (load === undefined || octets + mail.size > fetchOctets || load.length >= fetchMailsAtOnce) {
      loads.push([mail]);
      octets = mail.size;
    } else {
      load.push(mail);
      octets += mail.size;
    }
  }
  return loads;
}
