// Which acts the law blocks now, and why: told before somebody tries, with what would unblock them.

import type { Right } from '#core/law/right.ts';
import type { DecideContext } from './context.ts';
import { completionGate, disclosureGate, feeGate } from './gate/answer.ts';
import { closingGate, erasureGate } from './gate/ending.ts';
import { extensionGate } from './gate/extension.ts';
import { handoverGate } from './gate/handover.ts';
import { feeTimeGate, refusalTimeGate, remediesOf } from './gate/refusal.ts';
import type { CaseObstacle } from './obstacle.ts';
import { isSettled } from './right-work.ts';
import type { CaseState } from './state.ts';

export const gatedActs = ['extend', 'refuse', 'ask-fee', 'close', 'erase'] as const;

export type GatedAct = (typeof gatedActs)[number];

export interface Blocked {
  readonly acts: Readonly<Partial<Record<GatedAct, CaseObstacle>>>;
  /** What keeps each open right from being granted. */
  readonly grants: Readonly<Partial<Record<Right, CaseObstacle>>>;
}

/** Nothing here depends on what an act would say: only on the case, the day and the controller. */
export function blockedActs(state: CaseState, context: DecideContext): Blocked {
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined) {
    const erase = state.handover?.side === 'away' ? elsewhere : erasureGate(state);
    const acts = { extend: elsewhere, refuse: elsewhere, 'ask-fee': elsewhere, close: elsewhere, erase };
    return { acts: present(acts), grants: Object.fromEntries(state.rights.map((right) => [right, elsewhere])) };
  }
  const remedies = remediesOf(context.profile);
  const isOpen = state.phase === 'open';
  const acts: Readonly<Record<GatedAct, CaseObstacle | undefined>> = {
    extend: isOpen ? extensionGate(state, context) : undefined,
    refuse: !isOpen
      ? undefined
      : remedies === undefined
        ? { code: 'remedies-missing', controller: context.profile.name }
        : refusalTimeGate(context.today, undefined, context),
    'ask-fee': isOpen ? feeTimeGate(context) : undefined,
    close: isOpen ? closingGate(state) : undefined,
    erase: erasureGate(state),
  };
  const open = isOpen ? state.rights.filter((right) => !isSettled(state.work[right] ?? nothingTold)) : [];
  return {
    acts: present(acts),
    grants: present(Object.fromEntries(open.map((right) => [right, grantGate(state, right, context)]))),
  };
}

const nothingTold = { answer: undefined, withdrawn: undefined };

/** The format of a copy is chosen with the answer, so it blocks nothing beforehand. */
function grantGate(state: CaseState, right: Right, { today }: DecideContext): CaseObstacle | undefined {
  return (
    feeGate(state, right) ?? disclosureGate(state, right, today) ?? completionGate(state, right, 'granted', 'json')
  );
}

function present<K extends string>(
  record: Readonly<Partial<Record<K, CaseObstacle | undefined>>>,
): Partial<Record<K, CaseObstacle>> {
  const entries = Object.entries<CaseObstacle | undefined>(record).filter(([, obstacle]) => obstacle !== undefined);
  return Object.fromEntries(entries) as Partial<Record<K, CaseObstacle>>;
}
