// The one act that a case wants next: what its head offers as the primary button.

import { isSettled } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { hasHeard } from '#core/desk/next-act.ts';
import { answerBlock } from './dialogs/answer-block.ts';
import { stageOf, workOf } from './work-of.ts';

export type NextCaseAct =
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'decide'; readonly right: Right }
  | { readonly kind: 'work'; readonly part: 'rights' | 'tasks'; readonly right: Right }
  | { readonly kind: 'answer' }
  | { readonly kind: 'close' };

/** undefined for a case that is no longer open. A doubt comes first: while it stands nothing may be told. */
export function nextActOf(view: CaseView): NextCaseAct | undefined {
  if (view.phase !== 'open') return undefined;
  if (view.identity === 'doubted') return { kind: 'identity' };
  const open = view.rights.filter((right) => !isSettled(workOf(view, right)));
  if (open.length === 0) return { kind: 'close' };
  if (view.urgency === 'on-track' && !hasHeard(view)) return { kind: 'acknowledge' };
  const undecided = open.find((right) => stageOf(workOf(view, right)) === 'undecided');
  if (undecided !== undefined) return { kind: 'decide', right: undecided };
  const blocked = open.filter((right) => answerBlock(view, right) !== undefined);
  const [first] = blocked;
  if (first === undefined || blocked.length < open.length) return { kind: 'answer' };
  return { kind: 'work', part: answerBlock(view, first)?.code === 'tasks-open' ? 'tasks' : 'rights', right: first };
}
