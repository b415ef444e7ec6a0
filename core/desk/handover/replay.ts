// Replays what another desk did on a case: its events as lines of this log, each with where it stands in the other.

import type { CaseId } from '#core/base/id.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import type { HandoverEvent, OriginLine } from '#core/case/handover-event.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Desk } from '../ports.ts';
import type { EvidenceLine } from './evidence-lines.ts';
import { renamed } from './rename.ts';

const handoverActs: readonly string[] = [
  'case.handed-over',
  'case.taken-over',
  'case.given-back',
  'case.handed-back',
  'case.taken-back',
] satisfies readonly HandoverEvent['act'][];

export interface CaseLine extends EvidenceLine {
  readonly event: CaseEvent;
}

/** What happened in the case itself: without its ways between desks, which each log tells for itself. */
export function ownHistory(lines: readonly EvidenceLine[], id: string): readonly CaseLine[] {
  return ofCase(lines, id).filter(({ event }) => !handoverActs.includes(event.act));
}

export function ofCase(lines: readonly EvidenceLine[], id: string): readonly CaseLine[] {
  return lines.filter((line): line is CaseLine => line.subject === id && line.event.act.startsWith('case.'));
}

/** undefined where the events make no case, as those of a desk that is none of ours could. */
export function foldedWith(id: CaseId, before: CaseState | undefined, events: readonly CaseEvent[]) {
  try {
    return before === undefined ? foldCase(id, events) : events.reduce(evolve, before);
  } catch {
    return undefined;
  }
}

/**
 * Appends the lines inside the caller's transaction, a mail that is in the case already left out. Gives what was replayed.
 * `lastSeq`: the number of the log's newest line.
 */
export function replay(
  { journal, cases }: Pick<Desk, 'journal' | 'cases'>,
  id: CaseId,
  lines: readonly CaseLine[],
  { names, lastSeq }: { readonly names: ReadonlyMap<string, string>; readonly lastSeq: () => number },
): readonly OriginLine[] {
  const seqs = new Map<number, number>();
  const replayed: OriginLine[] = [];
  for (const { seq, at, by, event } of lines) {
    const own = renamed(event, names);
    if (own.act === 'case.mail-joined' && cases.byId(id)?.messageIds.includes(own.messageId) === true) continue;
    // A line that was taken back has another number here.
    const told = own.act === 'case.retracted' ? { ...own, seq: seqs.get(own.seq) ?? own.seq } : own;
    journal.append(id, told, 'peer');
    seqs.set(seq, lastSeq());
    replayed.push({ seq, at, by });
  }
  return replayed;
}
