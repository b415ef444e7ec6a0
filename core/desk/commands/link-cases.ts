// A person links two requests of one person, or takes the link back. Both cases record it.

import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';

interface Link {
  readonly ref: string;
  readonly other: string;
  readonly reason: string;
}

/** Where the address is another one: cases of the same address are found without a link. */
export function linkCases(desk: Desk, { ref, other, reason }: Link): Result<CaseId, Obstacle> {
  const both = findBoth(desk, ref, other);
  if (!both.ok) return both;
  const [one, two] = both.value;
  if (one.linked.includes(two.id)) return fail({ code: 'cases-already-linked', ref: other });
  return recordOnBoth(desk, both.value, reason, 'case.linked');
}

export function unlinkCases(desk: Desk, { ref, other, reason }: Link): Result<CaseId, Obstacle> {
  const both = findBoth(desk, ref, other);
  if (!both.ok) return both;
  const [one, two] = both.value;
  if (!one.linked.includes(two.id)) return fail({ code: 'cases-not-linked', ref: other });
  return recordOnBoth(desk, both.value, reason, 'case.unlinked');
}

type Both = readonly [CaseState, CaseState];

function findBoth(desk: Desk, ref: string, other: string): Result<Both, Obstacle> {
  const one = desk.cases.byRef(ref);
  if (one === undefined) return fail({ code: 'case-unknown', ref });
  const two = desk.cases.byRef(other);
  if (two === undefined || two.id === one.id) return fail({ code: 'case-unknown', ref: other });
  const elsewhere = handoverGate(one) ?? handoverGate(two);
  if (elsewhere !== undefined) return fail(elsewhere);
  // Two controllers do not learn from each other what a person asked (GDPR Art. 5(1)(b)).
  return one.controller === two.controller ? ok([one, two]) : fail({ code: 'cases-of-other-controllers' });
}

function recordOnBoth(
  desk: Desk,
  [one, two]: Both,
  reason: string,
  act: 'case.linked' | 'case.unlinked',
): Result<CaseId, Obstacle> {
  const text = reason.trim();
  if (text === '') return fail({ code: 'reason-missing' });
  desk.transact(() => {
    desk.journal.append(one.id, { act, caseId: two.id, reason: text }, 'user');
    desk.journal.append(two.id, { act, caseId: one.id, reason: text }, 'user');
  });
  return ok(one.id);
}
