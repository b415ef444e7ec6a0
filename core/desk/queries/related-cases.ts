// The other requests of one person: what Art. 12(5) may weigh, and what an extension may count. Number alone decides nothing.

import { addMonths } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import { personKey } from '#core/base/mailbox.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Desk } from '../ports.ts';
import type { RelatedCase } from '../views.ts';

/** Of the same controller only; newest first. An agent asks for many: it is the data subject that makes them one person's. */
export function relatedCases(desk: Desk, state: CaseState): readonly RelatedCase[] {
  const found = new Map<CaseId, CaseState>();
  const key = personKey(state.dataSubject);
  if (key !== '') for (const other of desk.cases.ofDataSubject(key)) found.set(other.id, other);
  for (const id of state.linked) {
    const other = desk.cases.byId(id);
    if (other !== undefined) found.set(id, other);
  }
  return [...found.values()]
    .filter((other) => other.id !== state.id && other.phase !== 'discarded' && other.controller === state.controller)
    .toSorted((a, b) =>
      a.receivedDay === b.receivedDay ? (a.ref < b.ref ? 1 : -1) : a.receivedDay < b.receivedDay ? 1 : -1,
    )
    .map(({ id, ref, receivedDay, rights, phase, outcome }) => ({
      ref,
      receivedDay,
      rights,
      phase,
      outcome,
      isLinked: state.linked.includes(id),
    }));
}

/** A year apart is never excessive (EDPB Guidelines 01/2022 §185-186), so older requests do not count. */
export function countInYear({ receivedDay, ref }: CaseState, related: readonly RelatedCase[]): number {
  const from = addMonths(receivedDay, -12);
  const earlier = related.filter(
    (other) =>
      other.receivedDay > from &&
      (other.receivedDay < receivedDay || (other.receivedDay === receivedDay && other.ref < ref)),
  );
  return earlier.length + 1;
}
