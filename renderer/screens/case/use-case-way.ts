// The way back from an act on a case that was done elsewhere than on its page.

import type { CaseCommand } from '#core/case/command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { Way } from '../../state/history.ts';
import { useWay } from '../../state/use-way.ts';
import { isStillSo } from './still-so.ts';
import { sendableCommand } from './sendable-command.ts';

/** Does `back` while what was done still stands as it was left. */
export function useCaseWay(): (ref: string, done: CaseCommand, back: CaseCommand) => Way {
  const { t } = useWords();
  const { client } = useDesk();
  const way = useWay();
  return (ref, done, back) => async () => {
    const now = await client.cases.show({ ref });
    if (now.ok && !isStillSo(done, now.value)) return t('history.changedSince');
    const version = now.ok ? now.value.version : 0;
    return way(() => client.cases.act({ ref, version, commands: [sendableCommand(back)] }))();
  };
}
