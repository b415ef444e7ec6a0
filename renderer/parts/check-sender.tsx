// The button that asks the name servers about a sender. Nobody is asked before it is pressed.

import { useState } from 'react';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { announce, useDesk } from '../state/desk-context.ts';
import { Button } from './button.tsx';
import styles from './sender.module.css';

export function CheckSender({ message }: { readonly message: MessageView }) {
  const words = useWords();
  const { t, say } = words;
  const desk = useDesk();
  const [isPending, setPending] = useState(false);
  const { id, sender } = message;
  // An ambiguous From leads to no question, and what cannot be checked has no button.
  if (sender.uncheckable !== undefined || sender.domain === '') return null;

  const check = async (): Promise<void> => {
    setPending(true);
    try {
      const checked = await desk.client.sender.check({ id });
      if (checked.ok) announce(desk, t('sender.checked', { verdict: say(`senderVerdict.${checked.value.verdict}`) }));
      else desk.toaster.show({ text: words.obstacle(checked.failure), tone: 'obstacle' });
    } catch {
      desk.toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
      for (const queryKey of [desk.queries.messages.key(), desk.queries.cases.key()])
        void desk.cache.invalidateQueries({ queryKey });
    }
  };

  return (
    <div className={styles.check}>
      <Button variant="quiet" isPending={isPending} onPress={() => void check()}>
        {t(sender.checkedAt === undefined ? 'sender.check' : 'sender.checkAgain')}
      </Button>
      {sender.checkedAt === undefined ? (
        <span className={styles.aside} data-personal>
          {t('sender.asks', { domain: sender.domain })}
        </span>
      ) : null}
    </div>
  );
}
