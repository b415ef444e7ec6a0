// Asks what became of a letter of which nobody knows: three plain choices, and the reason for the journal.

import { useState } from 'react';
import type { OutgoingView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceList } from '../parts/choice-list.tsx';
import { ObstacleNote } from '../parts/obstacle-note.tsx';
import { TextField } from '../parts/text-field.tsx';
import styles from './outbox-overlay.module.css';
import { useOutboxActs } from './use-outbox-acts.ts';

const ways = ['arrived', 'send-again', 'drop'] as const;

export function OutboxSettle({ one, onDone }: { readonly one: OutgoingView; readonly onDone: () => void }) {
  const { t } = useWords();
  const { settle } = useOutboxActs();
  const [as, setAs] = useState<(typeof ways)[number]>();
  const [reason, setReason] = useState('');
  const [obstacle, setObstacle] = useState<Obstacle>();
  const record = async (became: (typeof ways)[number]): Promise<void> => {
    const met = await settle(one, became, reason.trim());
    setObstacle(met);
    if (met === undefined) onDone();
  };
  const isReady = as !== undefined && reason.trim() !== '';
  return (
    <form
      className={styles.settle}
      onSubmit={(event) => {
        event.preventDefault();
        if (as === undefined || !isReady) return;
        void record(as);
      }}
    >
      <ChoiceList
        label={t('outbox.settle.what')}
        value={as}
        onChange={setAs}
        hasFocus
        choices={ways.map((value) => ({
          value,
          label: t(`outbox.settle.${value}`),
          note: t(`outbox.settleNote.${value}`),
        }))}
      />
      <TextField
        label={t('outbox.settle.reason')}
        value={reason}
        onChange={setReason}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div className={styles.settleActs}>
        <Button onPress={onDone}>{t('app.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady}>
          {t('outbox.settle.do')}
        </Button>
      </div>
    </form>
  );
}
