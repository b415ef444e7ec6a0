// The other requests of one person: what Art. 12(5) may weigh, and what an extension may count. Number alone decides nothing.

import { addMonths } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Desk } from '../ports.ts';
import type { RelatedCase } from '../views.ts';

/** Of the same controller only; newest first. */
export function relatedCases(desk: Desk, state: CaseState): readonly RelatedCase[] {
  const found = new Map<CaseId, CaseState>();
  const { requester, dataSubject } = state;
  for (const { address } of [requester, dataSubject])
    if (address !== '') for (const other of desk.cases.ofRequester(address)) found.set(other.id, other);
  for (const id of state.linked) {
    const other = desk.cases.byId(id);
    if (other !== undefined) found.set(id, other);
  }
  // An agent asks for many: only what concerns the same data subject is a request of this person.
  const isOfPerson = (other: CaseState): boolean =>
    state.linked.includes(other.id) || isSamePerson(other.dataSubject, dataSubject);
  return [...found.values()]
    .filter(isOfPerson)
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

/** By the address; by the name where neither has one. Nobody is the same person as nobody. */
function isSamePerson(one: Mailbox, other: Mailbox): boolean {
  if (one.address !== '' || other.address !== '') return one.address === other.address;
  return one.name !== '' && one.name === other.name;
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
