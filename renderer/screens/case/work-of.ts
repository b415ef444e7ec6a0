// What was done about one right of a case, as the screen needs it.

import type { RightWork } from '#core/case/right-work.ts';
import { untouched } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { dutiesOf } from '#core/law/duty.ts';

export function workOf({ work }: Pick<CaseView, 'work'>, right: Right): RightWork {
  return work[right] ?? untouched;
}

export type RightStage = 'undecided' | 'decided' | 'answered' | 'withdrawn';

export function stageOf({ decision, answer, withdrawn }: RightWork): RightStage {
  if (withdrawn !== undefined) return 'withdrawn';
  if (answer !== undefined) return 'answered';
  return decision === undefined ? 'undecided' : 'decided';
}

/** How much of a right's checklist is settled. */
export function progressOf(right: Right, { duties }: RightWork): { readonly done: number; readonly all: number } {
  const all = dutiesOf(right);
  return { done: all.filter((duty) => duties[duty] !== undefined).length, all: all.length };
}
