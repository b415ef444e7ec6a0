// Looks after the anchors while the desk is open: at each sync, once a day, after much work; and checks the log when it is due.

import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { allAccounts, type AccountRow } from '#db/accounts.ts';
import { allAnchors, anchorsAt, workSince } from '#db/log/anchors.ts';
import type { Notices } from '../notices.ts';
import type { OpenSession } from '../session.ts';
import { accountMemory, readMemory } from './anchor-memory.ts';
import { contactMailbox } from './contact-mailbox.ts';
import { isAnchorDue, isOlder, lookEvery } from './due.ts';
import { stampLog } from './stamp-log.ts';
import { lastVerified, verifyLog } from './verify-log.ts';

export interface AnchorKeeper {
  /** Looks whether something is due; returns at once, one round at a time. */
  look(): void;
  /** Ends what is under way; resolves once nothing touches the desk any more. */
  stop(): Promise<void>;
}

const minute = 60_000;
/** A mailbox or a service that did not answer is left alone for so long. */
const retryEvery = 10 * minute;
const stampRetryEvery = 60 * minute;
const verifyEvery = 24 * 60 * minute;
/** A check that nobody waits for begins when the desk was open for so long, and no mail is being pulled. */
const usualSettleIn = 2 * minute;
/** Between two slices of a check that nobody waits for, in milliseconds. */
const restBetween = 20;

export function createAnchorKeeper(ports: {
  readonly current: () => OpenSession | undefined;
  readonly notices: Notices;
  readonly log: Log;
  readonly now: () => Instant;
  /** Milliseconds for which a desk must have been open before it is checked by itself. */
  readonly settleIn?: number | undefined;
}): AnchorKeeper {
  const { settleIn = usualSettleIn } = ports;
  let running:
    | { readonly session: OpenSession; readonly off: AbortController; readonly done: Promise<void> }
    | undefined;
  let isAskedAgain = false;
  /** When each account was last contacted in this session, by the monotonic clock. */
  let contacted:
    | { readonly session: OpenSession; readonly since: number; readonly at: Map<string, number> }
    | undefined;

  async function round(session: OpenSession, signal: AbortSignal): Promise<void> {
    const { open } = session;
    for (const account of allAccounts(open.database)) {
      if (signal.aborted) return;
      if (!isContactDue(session, account)) continue;
      contactsOf(session).at.set(account.id, performance.now());
      const before = open.audit.alarm();
      await contactMailbox(open, session.tokens, account, { isForced: false, signal });
      tell(before !== open.audit.alarm());
    }
    if (!signal.aborted && isStampDue(session)) {
      await stampLog(open, signal);
      tell(false);
    }
    if (!signal.aborted && isCheckDue(session)) {
      await session.jobs.idle();
      const verdict = await verifyLog(open, { rest: restBetween, signal });
      if (verdict !== undefined) tell(!verdict.ok);
    }
  }

  function tell(isDeskChanged: boolean): void {
    ports.notices.tell({ kind: 'changed', topic: 'log' });
    if (isDeskChanged) ports.notices.tell({ kind: 'changed', topic: 'desk' });
  }

  function contactsOf(session: OpenSession) {
    if (contacted?.session !== session) contacted = { session, since: performance.now(), at: new Map() };
    return contacted;
  }

  /** Only where the sync is level: it found the server, and waits for news. */
  function isContactDue(session: OpenSession, { id }: AccountRow): boolean {
    const { database } = session.open;
    const memory = accountMemory(database, id);
    if (!memory.isOn || session.follower.state(id).state !== 'watching') return false;
    const last = contactsOf(session).at.get(id);
    if (last === undefined) return true;
    if (performance.now() - last < retryEvery) return false;
    if (isOlder(memory.lookedAt, ports.now(), lookEvery)) return true;
    const anchor = anchorsAt(database, 'mailbox', id).at(-1);
    return isAnchorDue(memory.anchoredAt, ports.now(), workSince(database, anchor?.size ?? 0));
  }

  function isStampDue({ open: { database, audit } }: OpenSession): boolean {
    const { timestampUrl, askedAt, stampedAt } = readMemory(database);
    if (timestampUrl === undefined || audit.alarm() !== undefined) return false;
    if (!isOlder(askedAt, ports.now(), stampRetryEvery)) return false;
    const stamp = allAnchors(database).findLast(({ way }) => way === 'timestamp');
    return isAnchorDue(stampedAt, ports.now(), workSince(database, stamp?.size ?? 0));
  }

  function isCheckDue(session: OpenSession): boolean {
    const { database } = session.open;
    const { since } = contactsOf(session);
    if (performance.now() - since < settleIn) return false;
    if (allAccounts(database).some(({ id }) => session.follower.state(id).state === 'pulling')) return false;
    return isOlder(lastVerified(database)?.at, ports.now(), verifyEvery);
  }

  async function run(session: OpenSession, signal: AbortSignal): Promise<void> {
    do {
      isAskedAgain = false;
      try {
        await round(session, signal);
      } catch (fault) {
        // Locked meanwhile, no room, or an alarm: each is told elsewhere.
        if (!(fault instanceof StorageFault) && !signal.aborted && ports.current() === session)
          ports.log.error('anchor.fault', { name: fault instanceof Error ? fault.name : 'unknown' });
      }
    } while (isAskedAgain && !signal.aborted);
    running = undefined;
  }

  function look(): void {
    const session = ports.current();
    if (running !== undefined) {
      if (running.session === session) isAskedAgain = true;
      else running.off.abort();
      return;
    }
    if (session === undefined) return;
    const off = new AbortController();
    // The first await inside lets `running` be set before the round can end.
    const done = Promise.resolve().then(() => run(session, off.signal));
    running = { session, off, done };
  }

  const looking = setInterval(look, minute);
  looking.unref();
  return {
    look,
    stop: async () => {
      clearInterval(looking);
      running?.off.abort();
      await running?.done;
    },
  };
}

/** Looks whenever a sync may have come level or the desk was opened or locked, until `signal` ends it. */
export async function watchAnchors(notices: Notices, keeper: AnchorKeeper, signal: AbortSignal): Promise<void> {
  try {
    for await (const notice of notices.follow(signal))
      if (notice.kind === 'changed' && (notice.topic === 'accounts' || notice.topic === 'desk')) keeper.look();
  } catch {
    // The signal ends the notices with an error; so does the end of the program.
  }
}
