// The act that takes another back. Nothing leaves the journal: undoing is an act of its own.

import type { CaseCommand } from '#core/case/command.ts';
import type { CaseView } from '#core/desk/views.ts';
import { dutyRule } from '#core/law/duty.ts';

/** The counter-act, for the case as it stood before; undefined where what was done cannot be taken back. */
export function undoOf(command: CaseCommand, before: CaseView, reason: string): CaseCommand | undefined {
  switch (command.act) {
    case 'close':
      return { act: 'reopen', reason };
    case 'hold':
      // A hold that took the place of another comes back as it was.
      return before.hold === undefined ? { act: 'release-hold', reason } : { act: 'hold', ...before.hold };
    case 'release-hold':
      return before.hold === undefined ? undefined : { act: 'hold', ...before.hold };
    case 'settle-duty': {
      const { duty } = command;
      const settled = before.work[dutyRule(duty).right]?.duties[duty];
      return { act: 'settle-duty', duty, state: settled?.state ?? 'open', note: settled?.note ?? '' };
    }
    case 'correct-rights':
      return { act: 'correct-rights', rights: before.rights, reason };
    case 'correct-receipt':
      return { act: 'correct-receipt', receivedDay: before.receivedDay, reason };
    case 'correct-persons': {
      const { requester, capacity, dataSubject } = before;
      return { act: 'correct-persons', requester, capacity, dataSubject, reason };
    }
    case 'assign-task': {
      const owner = before.tasks.find(({ id }) => id === command.task)?.owner ?? '';
      return owner === '' ? undefined : { act: 'assign-task', task: command.task, owner };
    }
    case 'add-task':
      return { act: 'drop-task', task: `t${before.tasks.length + 1}`, reason };
    default:
      return undefined;
  }
}
