// Lets letters leave while the desk is open: held ones after their time, waiting ones when they are due, copies after them.

import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import type { LetterId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { copiesOwed, findOutgoing, outgoingIn, type OutgoingRow } from '#db/outgoing.ts';
import { handOver, type Deliver } from '#mail/smtp/hand-over.ts';
import type { Notices } from '../notices.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { Tokens } from '../sync/tokens.ts';
import { copyLine } from './copy-line.ts';
import { handOverLine } from './hand-over-line.ts';
import { createLetterMailbox, type LetterMailbox } from './letter-mailbox.ts';
import { lookForLine } from './look-for-line.ts';
import { isLineDown, longestWait, waitAfter } from './next-attempt.ts';
import { noteLeft } from './note-left.ts';
import { settle, takeBack, tryNow, type Settlement } from './outbox-acts.ts';
import { accountOfLine, changeLine, type OutboxWorld } from './outbox-world.ts';

/** Milliseconds in which a letter can be taken back before it is tried the first time. */
export const holdTime = 15_000;

/** A look at the clock at least so often: a computer that slept has timers that did not run. */
const longestRest = 30_000;
/** A letter that a server is taking gets so long before the desk locks. */
const grace = 10_000;

export interface Outbox {
  /** What a crash left open is looked at first. */
  start(): void;
  /** Something is due, or may be. */
  poke(): void;
  /** The network is back: whoever waits for it tries now. */
  wake(): void;
  takeBack(id: string): Result<LetterId, Obstacle>;
  tryNow(id: string): Result<OutgoingRow, Obstacle>;
  settle(said: {
    readonly id: string;
    readonly as: Settlement;
    readonly reason: string;
  }): Result<OutgoingRow, Obstacle>;
  /** Resolves once everything that is due now has been tried. */
  settled(): Promise<void>;
  /** Resolves once nothing of it touches the desk any more. */
  stop(): Promise<void>;
}

export function createOutbox(ports: {
  readonly open: OpenDesk;
  readonly tokens: Tokens;
  readonly notices: Pick<Notices, 'tell'>;
  readonly log: Log;
  now(): Instant;
  chance(): number;
  /** Hands a mail to a server; by SMTP where not given. */
  readonly deliver?: Deliver | undefined;
  /** By IMAP where not given. */
  readonly mailbox?: LetterMailbox | undefined;
}): Outbox {
  const { open, notices, log, now } = ports;
  const { database } = open;
  const off = new AbortController();
  const world: OutboxWorld = {
    ...ports,
    deliver: ports.deliver ?? handOver,
    mailbox: ports.mailbox ?? createLetterMailbox(ports, off.signal),
    signal: off.signal,
    onChange: () => {
      for (const topic of ['letters', 'cases'] as const) notices.tell({ kind: 'changed', topic });
    },
  };
  /** Left, but not on disk yet: nothing may take it for one of which nobody knows. */
  const unsaved = new Set<string>();
  /** When a copy that could not be made is tried again, and how often it was. */
  const copying = new Map<string, { readonly at: number; readonly tries: number }>();
  let isStarted = false;
  let isOwed = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** The clock may have been wrong when it was written: nothing waits longer than the longest wait. */
  function isDue(at: Instant | null): boolean {
    const left = at === null ? 0 : epochOf(at) - epochOf(now());
    return left <= 0 || left > longestWait;
  }

  /** The clock may have been set back since it was queued: nobody waits longer than the hold itself. */
  function isHoldOver({ heldUntil }: OutgoingRow): boolean {
    const left = epochOf(heldUntil) - epochOf(now());
    return left <= 0 || left > holdTime;
  }

  async function round(): Promise<void> {
    for (const line of outgoingIn(database, ['handing-over'])) settleInterrupted(line);
    for (const line of outgoingIn(database, ['held']))
      if (isHoldOver(line)) changeLine(world, line.id, ['held'], { state: 'waiting', nextTryAt: null });
    // One after the other: a server that is asked by many at once slows all of them down.
    for (const { id } of outgoingIn(database, ['waiting', 'unsure'])) {
      if (isStopped) return;
      const line = findOutgoing(database, id);
      // eslint-disable-next-line no-await-in-loop -- one after the other
      if (line !== undefined) await attempt(line);
    }
    for (const line of copiesOwed(database)) {
      if (isStopped) return;
      // eslint-disable-next-line no-await-in-loop -- one after the other
      if ((copying.get(line.id)?.at ?? 0) <= epochOf(now())) await copy(line);
    }
  }

  async function attempt(line: OutgoingRow): Promise<void> {
    if (line.state === 'waiting' && isDue(line.nextTryAt)) {
      await handOverLine(world, line, () => unsaved.add(line.id));
      unsaved.delete(line.id);
    } else if (line.state === 'unsure' && line.nextTryAt !== null && isDue(line.nextTryAt) && !isAlarmed()) {
      await lookForLine(world, line);
    }
  }

  /** Found so: this process did not write down what it knows, or another one ended without knowing. */
  function settleInterrupted(line: OutgoingRow): void {
    if (unsaved.has(line.id)) {
      const by = accountOfLine(world, line);
      const isCopied = !by.ok || by.value.sending.sentFolder === undefined;
      noteLeft(world, line, ['handing-over'], { copy: isCopied ? 'not-wanted' : 'waiting' });
      unsaved.delete(line.id);
      return;
    }
    const by = accountOfLine(world, line);
    const { host, port } = by.ok ? by.value.sending : { host: '', port: 0 };
    const obstacle: Obstacle = { code: 'smtp-no-answer', host, port };
    changeLine(world, line.id, ['handing-over'], {
      state: 'unsure',
      attempts: line.attempts + 1,
      obstacle,
      nextTryAt: now(),
    });
  }

  /** What was found could not be written down. */
  function isAlarmed(): boolean {
    return open.audit.alarm() !== undefined;
  }

  async function copy(line: OutgoingRow): Promise<void> {
    const obstacle = await copyLine(world, line);
    const tries = (copying.get(line.id)?.tries ?? 0) + 1;
    if (obstacle === undefined) copying.delete(line.id);
    else copying.set(line.id, { at: epochOf(now()) + waitAfter(tries, ports.chance()), tries });
  }

  function isGoing(): boolean {
    return isOwed && !isStopped;
  }

  async function settled(): Promise<void> {
    if (running === undefined) return;
    await running;
    await settled();
  }

  async function run(): Promise<void> {
    try {
      while (isGoing()) {
        isOwed = false;
        // eslint-disable-next-line no-await-in-loop -- round after round
        await round();
      }
    } catch (fault) {
      // Nothing is lost by it: the lines say how far they came.
      if (!(fault instanceof StorageFault)) log.error('outbox.fault', { name: nameOf(fault) });
    } finally {
      running = undefined;
      rest();
    }
  }

  /** Until the next thing is due. */
  function rest(): void {
    clearTimeout(timer);
    if (isStopped || !database.sqlite.open) return;
    const next = Math.min(...dueTimes());
    if (next === Infinity) return;
    timer = setTimeout(poke, Math.min(longestRest, Math.max(50, next - epochOf(now()))));
    timer.unref();
  }

  function dueTimes(): readonly number[] {
    const lines = outgoingIn(database, ['held', 'waiting', 'handing-over', 'unsure']).map((line) => {
      if (line.state === 'held') return epochOf(line.heldUntil);
      if (line.state === 'unsure' && line.nextTryAt === null) return Infinity;
      // What failed for want of space is tried again after a while, not at once.
      return Math.max(epochOf(line.nextTryAt ?? now()), epochOf(now()) + 1_000);
    });
    return [...lines, ...[...copying.values()].map(({ at }) => at)];
  }

  function poke(): void {
    if (!isStarted || isStopped) return;
    isOwed = true;
    running ??= run();
  }

  function wake(): void {
    if (!isStarted || isStopped) return;
    for (const line of outgoingIn(database, ['waiting', 'unsure'])) {
      const isWaiting = line.nextTryAt !== null && (line.obstacle === null || isLineDown(line.obstacle));
      if (isWaiting) changeLine(world, line.id, [line.state], { nextTryAt: instantOf(epochOf(now())) });
    }
    copying.clear();
    poke();
  }

  function acting<T>(result: Result<T, Obstacle>): Result<T, Obstacle> {
    if (result.ok) poke();
    return result;
  }

  return {
    start: () => {
      isStarted = true;
      poke();
    },
    poke,
    wake,
    takeBack: (id) => acting(takeBack(world, id)),
    tryNow: (id) => acting(tryNow(world, id)),
    settle: (said) => acting(settle(world, said)),
    settled,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      const isTaking = database.sqlite.open && outgoingIn(database, ['handing-over']).length > 0;
      const hangUp = setTimeout(() => off.abort(), isTaking ? grace : 0);
      await running;
      clearTimeout(hangUp);
      off.abort();
    },
  };
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown';
}
