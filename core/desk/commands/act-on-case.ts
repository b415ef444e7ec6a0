// An act of the DPO on a case: decided by the law of cases, recorded in the journal.

import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide } from '#core/case/decide.ts';
import { clockOfCase } from '../clock-of.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { todayOf } from '../today.ts';

export interface CaseAct {
  readonly ref: string;
  /** The version that the person saw; absent where nothing was seen, as on the command line. */
  readonly version?: number | undefined;
  readonly command: CaseCommand;
}

export function actOnCase(desk: Desk, { ref, version, command }: CaseAct): Result<CaseId, Obstacle> {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  if (version !== undefined && version !== state.version) return fail({ code: 'case-changed', ref });
  const { noticeBy, extendedDue } = clockOfCase(desk, state);
  const decision = decide(state, command, { today: todayOf(desk), noticeBy, extendedDue });
  if (!decision.ok) return decision;
  desk.transact(() => {
    for (const event of decision.value) desk.journal.append(state.id, event, 'user');
  });
  return ok(state.id);
}
