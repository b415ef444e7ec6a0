// A person takes their last act on a case back: a mis-click, noticed on the same day. The journal keeps both.

import { dayIn } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { evolve } from '#core/case/evolve.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import { isRetractable, restoredBy, standingLines } from '#core/case/retracting.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk, JournalLine } from '../ports.ts';
import { todayOf } from '../today.ts';

export interface Retraction {
  readonly ref: string;
  /** The version that the person saw: what came after it is not taken back unseen. */
  readonly version: number;
  /** Which act the person means, by the version of the case that it led to: its place among the case's lines. */
  readonly entry: number;
  readonly reason: string;
}

export function retractAct(desk: Desk, { ref, version, entry, reason }: Retraction): Result<CaseId, Obstacle> {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined) return fail(elsewhere);
  if (version !== state.version) return fail({ code: 'case-changed', ref });
  if (reason.trim() === '') return fail({ code: 'reason-missing' });
  const lines = desk.journal.of([state.id]).flatMap(ofCase);
  const standing = standingLines(state.id, lines).at(-1);
  const last = standing?.line;
  const isOfToday = last !== undefined && dayIn(last.at, state.zone) === todayOf(desk, state);
  // What lies a day back was lived with: it is corrected by an act of its own, which says so.
  if (standing?.before === undefined || last === undefined || !isOfToday || state.phase !== 'open')
    return fail({ code: 'nothing-to-retract', ref });
  const { act: of } = last.event;
  if (last.by !== 'user' || last.seq !== lines[entry - 1]?.seq || !isRetractable(of))
    return fail({ code: 'nothing-to-retract', ref });
  const restores = restoredBy(standing.before, evolve(standing.before, last.event));
  desk.transact(() =>
    desk.journal.append(
      state.id,
      { act: 'case.retracted', seq: last.seq, of, reason: reason.trim(), restores },
      'user',
    ),
  );
  return ok(state.id);
}

type CaseLine = JournalLine & { readonly event: CaseEvent };

/** Only a case that is whole can be folded: an erased one is no longer found by its reference. */
function ofCase(line: JournalLine): readonly CaseLine[] {
  return line.event?.act.startsWith('case.') === true ? [line as CaseLine] : [];
}
