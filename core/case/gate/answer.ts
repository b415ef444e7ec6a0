// May the person be answered about this right? Only what is decided and done can be told, and only to who may hear it.

import type { Day } from '#core/base/day.ts';
import { dutiesOf } from '#core/law/duty.ts';
import { proofsFor } from '#core/law/authority-proof.ts';
import type { Right } from '#core/law/right.ts';
import type { CaseObstacle } from '../obstacle.ts';
import type { DecisionKind } from '../refusal.ts';
import { machineReadable, type AnswerFormat } from '../right-work.ts';
import type { CaseState } from '../state.ts';
import { isOpenTask } from '../task.ts';

/** A fee is asked instead of acting (GDPR Art. 12(5)): while it is open nothing is granted, whichever was decided first. */
export function feeGate({ work }: CaseState, right: Right): CaseObstacle | undefined {
  const fee = work[right]?.fee;
  return fee !== undefined && fee.settled === undefined ? { code: 'fee-unsettled', right } : undefined;
}

/** Who may be told of the data: nobody whose identity is in doubt, nobody who acts for another without showing it. */
export function disclosureGate(state: CaseState, right: Right, on: Day): CaseObstacle | undefined {
  const { identity, capacity, dataSubject, authority } = state;
  // A reasonable doubt that was raised is settled before data leave (GDPR Art. 12(6), 32).
  if (identity === 'doubted' || identity === 'not-proven') return { code: 'identity-unresolved' };
  // Nothing is left to check, so no copy of a document is left to keep (EDPB Guidelines 01/2022 §79).
  if (state.identityCheck.documents.length > 0) return { code: 'identity-document-held' };
  // Loi 78-17 Art. 85: the person who sets directives, the executor whom they name, and the heirs.
  if (right === 'post-mortem' && (capacity === 'agent' || capacity === 'parent'))
    return { code: 'capacity-may-not-act', capacity, right };
  if (proofsFor[capacity].length === 0) return undefined;
  // An authority is one over somebody: without a name nobody can tell whose data may leave (EDPB Guidelines 01/2022 §79-81).
  if (dataSubject.name.trim() === '' && dataSubject.address.trim() === '')
    return { code: 'data-subject-missing', capacity };
  if (authority === undefined) return { code: 'authority-missing', capacity };
  if (authority.until !== undefined && authority.until < on)
    return { code: 'authority-expired', until: authority.until };
  return undefined;
}

/** What must be done before it can be told: the systems and recipients, the checklist, the format. */
export function completionGate(
  state: CaseState,
  right: Right,
  kind: Exclude<DecisionKind, 'refused'>,
  format: AnswerFormat | undefined,
): CaseObstacle | undefined {
  const open = state.tasks.filter((task) => task.right === right && isOpenTask(task));
  // Where nothing is held there is nobody to inform, but every system was searched.
  const toFinish = kind === 'no-data-held' ? open.filter((task) => task.kind !== 'inform') : open;
  if (toFinish.length > 0) return { code: 'tasks-open', right, tasks: toFinish.map(({ name }) => name) };
  if (kind === 'no-data-held') return undefined;
  const settled = state.work[right]?.duties ?? {};
  const duties = dutiesOf(right).filter((duty) => settled[duty] === undefined);
  if (duties.length > 0) return { code: 'duties-open', right, duties };
  if (right === 'restriction' && state.restriction === undefined) return { code: 'restriction-not-started' };
  if (right !== 'portability') return undefined;
  if (format === undefined) return { code: 'format-missing' };
  return machineReadable.includes(format) ? undefined : { code: 'format-not-machine-readable' };
}
