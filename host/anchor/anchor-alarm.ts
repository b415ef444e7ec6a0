// Raises the desk's alarm over anchors that contradict its log; while it stands nothing is written any more.

import type { Instant } from '#core/base/day.ts';
import type { AnchorWay } from '#core/case/desk-event.ts';
import type { AlarmView } from '#core/desk/log-views.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readMemory, remember } from './anchor-memory.ts';
import type { JudgedAnchor } from './judge-anchors.ts';

interface Dated {
  readonly at: Instant | undefined;
}

/** True when an alarm stands because of these, raised now or before. Those that a person settled are let be. */
export function alarmOver(
  open: OpenDesk,
  own: readonly JudgedAnchor<Dated>[],
  keeper: { readonly way: AnchorWay; readonly where: string },
): boolean {
  const { database, audit, desk } = open;
  const { settled, disagreeing } = readMemory(database);
  const against = own.filter(({ standing, hash }) => standing !== 'fits' && !settled.includes(hash));
  if (against.length === 0) return false;
  desk.transact(() => {
    const hashes = against.map(({ hash }) => hash);
    remember(database, { disagreeing: [...new Set([...disagreeing, ...hashes])] });
  });
  // What was found first stands until somebody has looked at it.
  if (audit.alarm() === undefined) audit.raiseAlarm(alarmOf(worstOf(against), audit.size(), keeper, desk.now()));
  return true;
}

/** The one that knows most lines: it tells how many are missing at least. */
function worstOf(against: readonly JudgedAnchor<Dated>[]): JudgedAnchor<Dated> {
  const [first, ...others] = against;
  if (first === undefined) throw new Error('nothing disagrees');
  return others.reduce((worst, one) => (one.note.size > worst.note.size ? one : worst), first);
}

function alarmOf(
  { note, standing, from }: JudgedAnchor<Dated>,
  size: number,
  keeper: { readonly way: AnchorWay; readonly where: string },
  now: Instant,
): AlarmView {
  const anchor = { ...keeper, size: note.size, at: from.at ?? now };
  const lastWrittenAt = undefined;
  return standing === 'ahead'
    ? { kind: 'anchor-ahead', seq: size, missing: note.size - size, anchor, lastWrittenAt }
    : { kind: 'anchor-forked', seq: note.size - 1, missing: undefined, anchor, lastWrittenAt };
}
