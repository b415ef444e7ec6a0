// What is recorded in the moment that a letter has left: that it did, and the act that it tells of; all of it or nothing.

import type { CaseId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide } from '#core/case/decide.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import type { LeavingWay } from '#core/case/letter-kind.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { todayOf } from '#core/desk/today.ts';

export interface Left {
  readonly way: LeavingWay;
  readonly to: readonly string[];
  readonly headerId: string | undefined;
  readonly sha256: string;
}

/** Inside a transaction. Gives the obstacle of the act, where the case does not allow it any more: the letter left all the same. */
export function recordLeft(desk: Desk, letter: StoredLetter, left: Left): Obstacle | undefined {
  const state = desk.cases.byId(letter.caseId);
  if (state === undefined) return { code: 'case-unknown', ref: letter.caseId };
  desk.journal.append(
    state.id,
    {
      act: 'case.letter-left',
      letter: letter.id,
      kind: letter.kind,
      language: letter.language,
      template: letter.template,
      subject: letter.subject,
      files: letter.files,
      on: todayOf(desk, state),
      ...left,
    },
    'user',
  );
  desk.letters.keep({ ...letter, stage: 'left', version: letter.version + 1, changedAt: desk.now() });
  if (letter.act === undefined) return undefined;
  const acted = actOnCase(desk, { ref: state.ref, commands: [letter.act] });
  return acted.ok ? undefined : acted.failure;
}

/** Why no letter leaves for the case now, or why the act that it tells of cannot be recorded; undefined where it may leave. */
export function blockOfAct(desk: Desk, caseId: CaseId, act: CaseCommand | undefined): Obstacle | undefined {
  const state = desk.cases.byId(caseId);
  if (state === undefined) return { code: 'case-unknown', ref: caseId };
  // A letter without an act passes no `decide`, and two desks must not write to one person.
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined) return elsewhere;
  if (state.phase === 'discarded') return { code: 'case-discarded', ref: state.ref };
  if (act === undefined) return undefined;
  const decided = decide(state, act, contextOf(desk, state));
  return decided.ok ? undefined : decided.failure;
}
