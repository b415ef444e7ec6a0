// The acts that take another back. Nothing leaves the journal: undoing is an act of its own.

import type { CaseCommand } from '#core/case/command.ts';
import type { Decision } from '#core/case/refusal.ts';
import type { CaseView } from '#core/desk/views.ts';
import { dutyRule } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';

/** The counter-acts, for the case as it stood before; undefined where what was done cannot be taken back. */
export function undoOf(command: CaseCommand, before: CaseView, reason: string): readonly CaseCommand[] | undefined {
  switch (command.act) {
    case 'close':
      // Identity documents go at the closing and do not come back (EDPB Guidelines 01/2022 §79).
      return before.identityCheck.documents.length > 0 ? undefined : [{ act: 'reopen', reason }];
    case 'hold':
      // A hold that took the place of another comes back as it was.
      return [before.hold === undefined ? { act: 'release-hold', reason } : { act: 'hold', ...before.hold }];
    case 'release-hold':
      return before.hold && [{ act: 'hold', ...before.hold }];
    case 'settle-duty': {
      const { duty } = command;
      const settled = before.work[dutyRule(duty).right]?.duties[duty];
      return [{ act: 'settle-duty', duty, state: settled?.state ?? 'open', note: settled?.note ?? '' }];
    }
    case 'decide': {
      const former = before.work[command.right]?.decision;
      return former && [decideAgain(command.right, former)];
    }
    case 'withdraw-right':
      return command.rights.map((right) => ({ act: 'take-up-again', right, reason }));
    case 'take-up-again': {
      const note = before.work[command.right]?.withdrawn;
      return note === undefined ? undefined : [{ act: 'withdraw-right', rights: [command.right], note }];
    }
    case 'correct-rights':
      return [{ act: 'correct-rights', rights: before.rights, reason }];
    case 'correct-receipt':
      return [{ act: 'correct-receipt', receivedDay: before.receivedDay, reason }];
    case 'correct-persons': {
      const { requester, capacity, dataSubject, language } = before;
      // A language that was not known cannot be asked for again.
      const spoken = language === 'und' ? {} : { language };
      return [{ act: 'correct-persons', requester, capacity, dataSubject, ...spoken, reason }];
    }
    case 'assign-task': {
      const owner = before.tasks.find(({ id }) => id === command.task)?.owner ?? '';
      return owner === '' ? undefined : [{ act: 'assign-task', task: command.task, owner }];
    }
    case 'add-task':
      return [{ act: 'drop-task', task: `t${before.tasks.length + 1}`, reason }];
    default:
      return undefined;
  }
}

function decideAgain(right: Right, former: Decision): CaseCommand {
  const refusal = 'refusal' in former ? former.refusal : undefined;
  return {
    act: 'decide',
    right,
    kind: former.kind,
    note: 'note' in former ? former.note : '',
    ...(refusal === undefined
      ? {}
      : { ground: refusal.ground, exception: refusal.exception, concerns: refusal.concerns, facts: refusal.facts }),
  };
}

/**
 * True for an act that the desk may take back as a slip: on the same day, before anything follows it. What it restores is
 * exactly the case of before, also where no counter-act exists.
 */
export function isSlip({ act }: CaseCommand): boolean {
  return slips.has(act);
}

const slips: ReadonlySet<CaseCommand['act']> = new Set([
  'note',
  'show-authority',
  'ask-clarification',
  'receive-clarification',
  'extend',
  'doubt-identity',
  'ask-identity',
  'verify-identity',
  'reject-identity',
  'decide',
  'answer',
  'withdraw-right',
  'take-up-again',
  'ask-fee',
  'settle-fee',
  'ask-task',
  'chase-task',
  'finish-task',
  'drop-task',
  'start-restriction',
  'lift-restriction',
]);
