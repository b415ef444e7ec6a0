// What an act on a case changes of it, and why it has no way back where it has none: for the history of acts.

import type { CaseCommand } from '#core/case/command.ts';
import { dutyRule } from '#core/law/duty.ts';
import type { Fixed } from '../../state/history.ts';

/** Acts on the same part build on one another; undefined for what changes the case as a whole. */
export function partOf(commands: readonly CaseCommand[]): string | undefined {
  const parts = new Set(commands.map(partOfOne));
  return parts.size === 1 ? [...parts][0] : undefined;
}

function partOfOne(command: CaseCommand): string | undefined {
  switch (command.act) {
    case 'settle-duty':
      return `right ${dutyRule(command.duty).right} ${command.duty}`;
    case 'decide':
    case 'ask-fee':
    case 'settle-fee':
    case 'take-up-again':
      return `right ${command.right}`;
    case 'assign-task':
    case 'ask-task':
    case 'chase-task':
    case 'finish-task':
    case 'drop-task':
      return `task ${command.task}`;
    case 'add-task':
      return `task ${command.name}`;
    case 'close':
    case 'reopen':
    case 'discard':
    case 'erase':
      return undefined;
    case 'hold':
    case 'release-hold':
      return 'hold';
    default:
      return command.act;
  }
}

/** For acts that `undoOf` has no way back from. */
export function fixedBy(commands: readonly CaseCommand[]): Fixed {
  const kinds = commands.map(fixedByOne);
  return kinds.find((kind) => kind === 'erased') ?? kinds.find((kind) => kind === 'told') ?? kinds[0] ?? 'recorded';
}

function fixedByOne({ act }: CaseCommand): Fixed {
  switch (act) {
    case 'erase':
    case 'delete-identity-document':
      return 'erased';
    case 'answer':
    case 'extend':
    case 'ask-clarification':
    case 'receive-clarification':
    case 'ask-identity':
    case 'ask-fee':
    case 'settle-fee':
    case 'ask-task':
    case 'chase-task':
    case 'start-restriction':
    case 'lift-restriction':
      return 'told';
    case 'note':
      return 'noted';
    default:
      return 'recorded';
  }
}
