// The audit log of an open desk: writing lines under a signing key of this session, checkpoints, heads, and its alarm.

import type { Actor } from '#core/audit/leaf.ts';
import { rotationMessage } from '#core/audit/keys-chain.ts';
import { subjectMapRoot } from '#core/audit/subject-map.ts';
import type { Instant } from '#core/base/day.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { AlarmView } from '#core/desk/log-views.ts';
import type { Subject } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { forgetFact, readFact, writeFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';
import { transact } from '../transact.ts';
import { LogAlarm } from './alarm.ts';
import { checkLog, hasBreak, isFollowing } from './check-log.ts';
import { checkpointEvery, newestCheckpoint, signCheckpoint, type KeptCheckpoint } from './checkpoints.ts';
import { destroyPrivateKey, prepareEpochInForce, isRotationDue, keepEpoch, newEpoch, signerOfEpoch } from './epochs.ts';
import { createHeadFile, headFileOf } from './head-file.ts';
import { nextMoment, type LogClock } from './moment.ts';
import { subjectEnds } from './subject-ends.ts';
import { settleBreak } from './settle-break.ts';
import { createLineWriter } from './write-line.ts';

export interface AuditLog {
  readonly id: string;
  /** Inside a transaction only. Throws `StorageFault` while an alarm stands. */
  append(subject: Subject, event: JournalEvent, by: Actor): void;
  /** Number of lines. */
  size(): number;
  /** A checkpoint over all lines so far; in a transaction of its own. Throws `LogAlarm` where the log does not follow from the last one. */
  signCheckpoint(): KeptCheckpoint;
  /** A `log.head` line and a checkpoint over it, in a transaction of its own. */
  makeHead(): { readonly headSeq: number } & KeptCheckpoint;
  alarm(): AlarmView | undefined;
  /** From outside the database, as by an anchor: stands until it is settled, also after a restart. */
  raiseAlarm(alarm: AlarmView): void;
  /** A person goes on, and the log says so. Throws where no alarm stands. */
  settleAlarm(reason: string): void;
  /** Signs what came since the last checkpoint, where this session wrote anything. */
  close(): void;
}

export interface LogPorts {
  readonly now: () => Instant;
  readonly clock: LogClock;
  /** Version of the app that writes. */
  readonly app: string;
}

/** Opens the log and checks it; what does not fit is its alarm. Throws where the desk has no log. */
export function openAuditLog(database: DeskDatabase, ports: LogPorts): AuditLog {
  const { sqlite } = database;
  const { now, clock, app } = ports;
  const log = nameOfLog(database);
  const writer = createLineWriter(database, log, app);
  const headFile = createHeadFile(headFileOf(sqlite.name), database.keys.head);
  let alarm = keptAlarm(database) ?? checkLog(database, log, headFile);
  const inForce = prepareEpochInForce(database);
  const lastSigned = sqlite.prepare('SELECT max(size) FROM checkpoint').pluck();
  let written = writer.head().size;
  // A person has settled the alarm in a transaction that is not committed yet.
  let isSettling = false;
  const unfollow = database.followCommits(onCommit, () => {
    isSettling = false;
  });

  function onCommit(): void {
    // Whatever the file says, it is written anew.
    if (isSettling) written = -1;
    if (isSettling) alarm = undefined;
    isSettling = false;
    keepHead();
  }

  /** What the database can lose without an error is kept outside it. */
  function keepHead(): void {
    const { size, hash } = writer.head();
    if (size === written) return;
    try {
      headFile.write({ seq: size - 1, hash });
      written = size;
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault)) throw fault;
      // The lines are committed. Without their head a loss of them would go unseen: nothing more is written until it is opened anew.
      database.noteFailure();
    }
  }

  function guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      if (fault instanceof LogAlarm) alarm = fault.alarm;
      throw fault;
    }
  }

  function append(subject: Subject, event: JournalEvent, by: Actor): void {
    if (alarm !== undefined && !isSettling) throw new StorageFault({ code: 'log-alarm' });
    if (!sqlite.inTransaction) throw new Error('the journal is written inside a transaction only');
    const at = now();
    guarded(() => {
      rotateWhenDue(at);
      writeNow(subject, event, by, at);
      const unsigned = writer.head().size - Number(lastSigned.get() ?? 0);
      if (unsigned >= checkpointEvery && !hasBreak(database)) signCheckpoint(database, log, at);
    });
  }

  function writeNow(
    subject: Subject,
    event: JournalEvent,
    by: Actor,
    at: Instant,
    extra?: { readonly npk: string; readonly xs: string } | { readonly cmap: string },
  ): void {
    const { ep: epoch } = inForce();
    const { moment, jumped } = nextMoment(writer.lastMoment(), at, clock);
    if (jumped !== undefined) {
      const told = { act: 'log.clock-jumped', seconds: jumped } as const;
      writer.write({ subject: 'desk', event: told, by: 'app', moment, epoch });
    }
    writer.write({ subject, event, by, moment: { ...moment, ck: 'ok' }, epoch, ...(extra && { extra }) });
  }

  /** The old key signs the new one and all lines so far, and is gone with the commit. */
  function rotateWhenDue(at: Instant): void {
    const old = inForce();
    if (!isRotationDue(database, old, clock, at)) return;
    const sign = signerOfEpoch(database, old.ep);
    if (sign === undefined && !hasBreak(database)) throw new LogAlarm({ kind: 'broken' });
    if (sign === undefined) return;
    const made = newEpoch(database, old.ep + 1);
    const xs = Buffer.from(sign(rotationMessage(made.ep, made.publicKey))).toString('base64url');
    const event = { act: 'log.rotated', epoch: made.ep } as const;
    writeNow('desk', event, 'app', at, { npk: made.publicKey, xs });
    if (!hasBreak(database)) signCheckpoint(database, log, at);
    destroyPrivateKey(database, old.ep);
    keepEpoch(database, made, xs, { clock, at });
  }

  function signNow(): KeptCheckpoint {
    if (alarm !== undefined || hasBreak(database)) throw new StorageFault({ code: 'log-alarm' });
    return guarded(() => transact(database, () => signCheckpoint(database, log, now())));
  }

  return {
    id: log,
    append,
    size: () => writer.head().size,
    signCheckpoint: signNow,
    makeHead: () => {
      if (alarm !== undefined || hasBreak(database)) throw new StorageFault({ code: 'log-alarm' });
      return guarded(() =>
        transact(database, () => {
          const at = now();
          rotateWhenDue(at);
          const ends = subjectEnds(database);
          const event = { act: 'log.head', subjects: ends.length } as const;
          writeNow('desk', event, 'app', at, { cmap: subjectMapRoot(ends) });
          return { headSeq: writer.head().size - 1, ...signCheckpoint(database, log, at) };
        }),
      );
    },
    alarm: () => alarm,
    raiseAlarm: (raised) => {
      alarm = raised;
      transact(database, () => writeFact(database, 'alarm', JSON.stringify(raised)));
    },
    settleAlarm: (reason) => {
      const standing = alarm;
      if (standing === undefined) throw new Error('no alarm stands');
      const { kind, seq, missing } = standing;
      transact(database, () => {
        isSettling = true;
        forgetFact(database, 'alarm');
        if (!isFollowing(database, log)) settleBreak(database);
        append('desk', { act: 'log.alarm-settled', alarm: kind, seq, missing, reason }, 'user');
      });
    },
    close: () => {
      try {
        if (shouldSignAtClose()) signNow();
      } catch (fault) {
        // The next opening finds the lines unsigned and signs them with the first line that it writes.
        if (!(fault instanceof StorageFault)) throw fault;
      } finally {
        unfollow();
        headFile.close();
      }
    },
  };

  function shouldSignAtClose(): boolean {
    if (!sqlite.open || database.hasFailed() || alarm !== undefined || hasBreak(database)) return false;
    const hasWritten = inForce().session === database.session;
    return hasWritten && newestCheckpoint(database)?.size !== writer.head().size;
  }
}

function nameOfLog(database: DeskDatabase): string {
  const log = readFact(database, 'log');
  if (log === undefined) throw new Error('the desk has no log');
  return log;
}

/** One that was raised from outside in an earlier session. */
function keptAlarm(database: DeskDatabase): AlarmView | undefined {
  const kept = readFact(database, 'alarm');
  if (kept === undefined) return undefined;
  // JSON leaves out what is undefined.
  return { seq: undefined, missing: undefined, anchor: undefined, lastWrittenAt: undefined, ...JSON.parse(kept) };
}
