// The check at each opening: does the log in the database fit the head outside it, and does it follow from what was signed last?

import { sql } from 'drizzle-orm';
import { isSignedBy, readNote } from '#core/audit/checkpoint.ts';
import { leafHash, parseLeaf } from '#core/audit/leaf.ts';
import { logIdOf } from '#core/audit/log-id.ts';
import type { AlarmView } from '#core/desk/log-views.ts';
import { verifySignature } from '../ed25519.ts';
import type { DeskDatabase } from '../open.ts';
import { LogAlarm } from './alarm.ts';
import { frontierSince, newestCheckpoint } from './checkpoints.ts';
import { signerOfEpoch, signingKeys } from './epochs.ts';
import type { HeadFile } from './head-file.ts';
import { checkSinceBreak } from './settle-break.ts';

/** undefined where all fits. Reads the lines since the last checkpoint only; `verifyDesk` reads all. */
export function checkLog(database: DeskDatabase, log: string, headFile: HeadFile): AlarmView | undefined {
  try {
    compareWithHead(database, headFile);
    checkLines(database, log);
    return undefined;
  } catch (fault) {
    if (fault instanceof LogAlarm) return fault.alarm;
    throw fault;
  }
}

/** A person went on after a log that did not hold: it never will again, and is not signed. */
export function hasBreak({ orm }: DeskDatabase): boolean {
  return orm.get(sql`SELECT 1 FROM fact WHERE name = 'break'`) !== undefined;
}

function compareWithHead({ sqlite }: DeskDatabase, headFile: HeadFile): void {
  const reading = headFile.read();
  const last = (sqlite.prepare('SELECT max(seq) FROM leaf').pluck().get() as number | null) ?? -1;
  // A log of which no line was ever written has no head yet.
  if (reading.kind === 'missing' && last < 0) return;
  if (reading.kind === 'missing') throw new LogAlarm({ kind: 'head-missing' });
  const { writtenAt: lastWrittenAt } = reading;
  if (reading.kind === 'damaged') throw new LogAlarm({ kind: 'head-damaged', lastWrittenAt });
  const { head, isTorn } = reading;
  if (last < head.seq)
    throw new LogAlarm({ kind: 'truncated', seq: last + 1, missing: head.seq - last, lastWrittenAt });
  const text = sqlite.prepare('SELECT text FROM leaf WHERE seq = ?').pluck().get(head.seq) as string | undefined;
  if (text === undefined || leafHash(text) !== head.hash)
    throw new LogAlarm({ kind: 'forked', seq: head.seq, lastWrittenAt });
  // A head's write comes after the commit that it tells of. Cut short, it leaves a database that is ahead of the other slot.
  if (isTorn && last === head.seq) throw new LogAlarm({ kind: 'head-damaged', seq: last, lastWrittenAt });
}

/** Whether the lines since the last checkpoint follow from it, and the signing keys are there; after a break, the lines since that. */
export function isFollowing(database: DeskDatabase, log: string): boolean {
  try {
    checkLines(database, log);
    return true;
  } catch (fault) {
    if (fault instanceof LogAlarm) return false;
    throw fault;
  }
}

function checkLines(database: DeskDatabase, log: string): void {
  if (hasBreak(database)) checkSinceBreak(database);
  else checkSinceSigned(database, log);
}

function checkSinceSigned(database: DeskDatabase, log: string): void {
  const keys = signingKeys(database);
  if (logIdOf(keys.genesis) !== log) throw new LogAlarm({ kind: 'broken' });
  const last = newestCheckpoint(database);
  if (last !== undefined) {
    const note = readNote(last.note);
    const publicKeys = [keys.genesis, ...keys.rotations.map(({ npk }) => npk)].toReversed();
    const isOurs = note?.log === log && note.size === last.size;
    if (!isOurs || !publicKeys.some((key) => isSignedBy(note, key, verifySignature)))
      throw new LogAlarm({ kind: 'broken', seq: last.size - 1 });
  }
  const { size } = frontierSince(database);
  if (size === 0) return;
  const inForce = keys.rotations.length;
  const newest = database.sqlite
    .prepare('SELECT text FROM leaf WHERE seq = ?')
    .pluck()
    .get(size - 1);
  const line = typeof newest === 'string' ? parseLeaf(newest) : undefined;
  const epoch = line === undefined ? 0 : line.ep + (line.act === 'log.rotated' ? 1 : 0);
  if (line?.log !== log || epoch !== inForce || signerOfEpoch(database, inForce) === undefined)
    throw new LogAlarm({ kind: 'broken', seq: size - 1 });
}
