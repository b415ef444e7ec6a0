// Makes a check again from the evidence that was kept: the keys need not be published any more.

import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { Button } from './button.tsx';
import { ObstacleNote } from './obstacle-note.tsx';

export function RepeatCheck({ id }: { readonly id: MessageId }) {
  const { t } = useWords();
  const { client, toaster } = useDesk();
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<boolean | Obstacle>();

  const repeat = async (): Promise<void> => {
    setPending(true);
    try {
      const answer = await client.sender.repeat({ id });
      setOutcome(answer.ok ? answer.value.isSame : answer.failure);
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };

  return (
    <div>
      <Button variant="quiet" isPending={isPending} onPress={() => void repeat()}>
        {t('sender.repeat')}
      </Button>
      <output>
        {typeof outcome === 'boolean' ? <p>{t(outcome ? 'sender.isSame' : 'sender.isOther')}</p> : null}
        {typeof outcome === 'object' ? <ObstacleNote obstacle={outcome} /> : null}
      </output>
    </div>
  );
}
