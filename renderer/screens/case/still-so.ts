// Whether what an act brought about still stands: only then taking it back takes back that act, and no later one.

import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import { dutyRule } from '#core/law/duty.ts';

/** False where the case has been changed in the same respect since. True for acts that nothing can overtake. */
export function isStillSo(command: CaseCommand, view: CaseView): boolean {
  switch (command.act) {
    case 'close':
      return view.phase === 'closed';
    case 'reopen':
      return view.phase === 'open';
    case 'hold': {
      const { hold } = view;
      return (
        hold !== undefined &&
        isSame([hold.reason, hold.owner, hold.reviewOn], [command.reason, command.owner, command.reviewOn])
      );
    }
    case 'release-hold':
      return view.hold === undefined;
    case 'settle-duty': {
      const { duty, state, note } = command;
      const settled = view.work[dutyRule(duty).right]?.duties[duty];
      return isSame([settled?.state ?? 'open', settled?.note ?? ''], [state, state === 'open' ? '' : note.trim()]);
    }
    case 'decide':
      return view.work[command.right]?.decision?.kind === command.kind;
    case 'withdraw-right':
      return command.rights.every((right) => view.work[right]?.withdrawn === command.note.trim());
    case 'take-up-again': {
      const work = view.work[command.right];
      return work !== undefined && work.withdrawn === undefined && work.answer === undefined;
    }
    case 'correct-rights':
      return isSame(command.rights.toSorted(), view.rights.toSorted());
    case 'correct-receipt':
      return view.receivedDay === command.receivedDay;
    case 'correct-persons':
      return isSame(
        [view.requester, view.capacity, view.dataSubject],
        [command.requester, command.capacity, command.dataSubject],
      );
    case 'assign-task':
      return view.tasks.find(({ id }) => id === command.task)?.owner === command.owner.trim();
    case 'add-task':
      return view.tasks.some(
        ({ name, kind, state }) => name === command.name.trim() && kind === command.kind && state === 'planned',
      );
    default:
      return true;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
