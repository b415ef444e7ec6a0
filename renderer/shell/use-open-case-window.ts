// Opens a case in a window of its own: the desktop shell does it, a browser is given an address that works once.

import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';

export function useOpenCaseWindow(): (ref: string) => Promise<void> {
  const { t, obstacle } = useWords();
  const { client, toaster } = useDesk();
  const refuse = (text: string): void => {
    toaster.show({ text, tone: 'obstacle' });
  };
  return async (ref) => {
    const answer = await client.shell.openWindow({ ref });
    if (!answer.ok) return refuse(obstacle(answer.failure));
    if (answer.value.kind === 'full') return refuse(t('shell.windowsFull'));
    if (answer.value.kind === 'opened') return;
    // Without an opener the new page cannot reach into this one, nor this one into it.
    window.open(answer.value.address, '_blank', 'noopener,popup,width=1120,height=820');
  };
}
