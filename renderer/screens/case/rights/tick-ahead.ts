// Shows a tick before the desk has answered: the pen on paper does not wait either.

import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import { dutyRule } from '#core/law/duty.ts';

/** The case as it will be once its duties are settled so; other acts wait for the desk. */
export function tickAhead(view: CaseView, commands: readonly CaseCommand[]): CaseView {
  return commands.reduce(tick, view);
}

function tick(view: CaseView, command: CaseCommand): CaseView {
  if (command.act !== 'settle-duty') return view;
  const { duty, state, note } = command;
  const { right } = dutyRule(duty);
  const work = view.work[right];
  if (work === undefined) return view;
  const { [duty]: _before, ...others } = work.duties;
  const duties = state === 'open' ? others : { ...others, [duty]: { state, note } };
  return { ...view, work: { ...view.work, [right]: { ...work, duties } } };
}
