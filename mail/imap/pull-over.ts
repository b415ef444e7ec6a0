// One pull of one folder over an open connection: compare, fetch, store, and say when the desk is level with it.

import { epochOf, type Instant } from '#core/base/day.ts';
import { compareFolder } from './compare-folder.ts';
import type { OpenFolder } from './examine-folder.ts';
import type { FolderLedger } from './folder-ledger.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';
import { takeIn, type Intake, type TakeInOptions } from './take-in.ts';

export interface PullCount {
  /** Mails in the folder, new or not. */
  readonly inFolder: number;
  /** Mails that the ledger did not have: new ones, and those that were withheld and are asked for again. */
  readonly seen: number;
  readonly stored: number;
  /** Gone from the server between plan and fetch. */
  readonly vanished: number;
  /** Still on the server, yet not delivered; the next pull asks again. */
  readonly withheld: number;
  /** Stored before, and no more on the server. */
  readonly lost: number;
  /** Counted by the folder, yet not listed by its server; while there are any, every pull compares everything. */
  readonly unlisted: number;
  /** Stored as a header only, for their size. */
  readonly oversize: number;
  /** Stored although their octets differ from the announced size. */
  readonly differing: number;
  /** False when the signal ended the pull early; the rest comes with the next one. */
  readonly isComplete: boolean;
}

export const nothingPulled: PullCount = {
  inFolder: 0,
  seen: 0,
  stored: 0,
  vanished: 0,
  withheld: 0,
  lost: 0,
  unlisted: 0,
  oversize: 0,
  differing: 0,
  isComplete: false,
};

export interface PullOverOptions extends Omit<TakeInOptions, 'largestMail' | 'attempts'> {
  readonly ledger: FolderLedger;
  now(): Instant;
  /** Octets up to which a mail is fetched whole: 25 MB unless told, 150 MB at most. */
  readonly largestMail?: number | undefined;
  /** False leaves alone what the server withheld before; otherwise it is asked for again, after everything else. */
  readonly asksAgain?: boolean;
}

export interface PulledFolder {
  readonly count: PullCount;
  /** How the folder stood when it was opened. */
  readonly folder: OpenFolder;
  /** The server withholds something: the folder is worth another look even if it stays as it is. */
  readonly hasOpenEnds: boolean;
}

/**
 * The signal ends the work after the mail that is being read; what ends the session is its own signal.
 * @throws MailFault, and whatever the ledger throws
 */
export async function pullOver(session: ImapSession, path: string, options: PullOverOptions): Promise<PulledFolder> {
  const { ledger, signal } = options;
  const plan = await compareFolder(session, path, ledger, options.now());
  const again = options.asksAgain === false ? [] : turnOf(plan.again, options.now());
  const intake: Intake = { stored: 0, oversize: 0, differing: 0, withheld: 0, vanished: [] };
  const { folder } = plan;
  const outcome = (isComplete: boolean, lost: number): PulledFolder => {
    const { stored, oversize, differing, withheld } = intake;
    const vanished = intake.vanished.length + (isComplete ? plan.vanished.length : 0);
    const found = { inFolder: folder.exists, seen: plan.wanted.length + again.length, unlisted: plan.unlisted };
    const hasOpenEnds = plan.again.length > 0 || withheld > 0 || plan.unlisted > 0;
    return {
      folder,
      hasOpenEnds,
      count: { ...found, stored, oversize, differing, withheld, vanished, lost, isComplete },
    };
  };
  const largestMail = mailLimit(options.largestMail);
  const take = async (uids: readonly number[], attempts: number): Promise<boolean> =>
    takeIn(session, uids, { ...options, largestMail, attempts }, intake);
  try {
    if (!(await take(plan.wanted, 3))) return outcome(false, 0);
    const { mark } = plan;
    if (plan.vanished.length > 0) ledger.miss(plan.vanished.map((uid) => ({ uid, fate: 'vanished' })));
    if (plan.lost.length > 0) ledger.lose(plan.lost);
    if (mark !== undefined && plan.unlisted === 0) {
      // What went while it was fetched is counted in the folder as it was opened, and not in the next one.
      const went = intake.vanished.filter((uid) => uid < mark.uidNext).length;
      ledger.level({ ...mark, exists: Math.max(0, mark.exists - went) });
    }
    return outcome(await take(again, 2), plan.lost.length);
  } catch (error) {
    // Called off: the line was hung up on in the middle, which is no fault of the server.
    if (error instanceof MailFault && signal?.aborted === true) return outcome(false, 0);
    throw error;
  }
}

/** So many of those that the server withheld are asked for again at a time, others the next minute. */
const againAtOnce = 100;

function turnOf(withheld: readonly number[], now: Instant): readonly number[] {
  if (withheld.length <= againAtOnce) return withheld;
  const turns = Math.ceil(withheld.length / againAtOnce);
  const turn = Math.floor(epochOf(now) / 60_000) % turns;
  return withheld.slice(turn * againAtOnce, (turn + 1) * againAtOnce);
}

const megabyte = 1_000_000;

/** Octets. */
export function mailLimit(largestMail: number | undefined): number {
  return Math.min(largestMail ?? 25 * megabyte, 150 * megabyte);
}
