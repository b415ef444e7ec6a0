// A command as the wire takes it: its type wants lists that it may change.

import type { CaseCommand } from '#core/case/command.ts';
import type { DeskClient } from '#rpc/client.ts';

type Sendable = Parameters<DeskClient['cases']['act']>[0]['commands'][number];

/** Erasing has a call of its own and never comes here. */
export function sendableCommand(command: CaseCommand): Sendable {
  switch (command.act) {
    case 'correct-rights':
    case 'answer':
    case 'withdraw-right':
      return { ...command, rights: [...command.rights] };
    case 'erase':
      throw new Error('a case is not erased by an act among others');
    default:
      return command;
  }
}
