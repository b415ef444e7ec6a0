// Keeping a case beyond its period: the reason, who answers for it, and the day on which somebody looks again.

import { useState } from 'react';
import { addMonths } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { typedDay } from '../../parts/typed-day.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useRetentionActs } from './use-retention-acts.ts';
import styles from './retention.module.css';

export interface HoldDialogProps {
  readonly row: RetentionRow;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A hold that nobody looks at becomes keeping for ever (GDPR Art. 5(1)(e)): six months is what a person starts from. */
const monthsToReview = 6;

export function HoldDialog({ row, today, onClose }: HoldDialogProps) {
  const { t } = useWords();
  const { toaster } = useDesk();
  const acts = useRetentionActs();
  const [reason, setReason] = useState('');
  const [owner, setOwner] = useState('');
  const [review, setReview] = useState<string>(addMonths(today, monthsToReview));
  const reviewOn = typedDay(review);
  const { ref } = row;
  return (
    <ActDialog
      title={t('retention.holdTitle', { ref })}
      actLabel={t('retention.holdDo')}
      isReady={reason.trim() !== '' && owner.trim() !== '' && reviewOn !== undefined && reviewOn > today}
      onClose={onClose}
      onAct={async () => {
        if (reviewOn === undefined) return undefined;
        const obstacle = await acts.act(ref, { act: 'hold', reason: reason.trim(), owner: owner.trim(), reviewOn });
        if (obstacle === undefined) toaster.show({ text: t('retention.holdDone', { ref }), tone: 'done' });
        return obstacle;
      }}
    >
      <p className={styles.note}>{t('retention.holdNote')}</p>
      <TextField
        label={t('retention.holdReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        isRequired
        hasFocus
      />
      <TextField label={t('retention.owner')} value={owner} onChange={setOwner} maxLength={320} isRequired />
      <DayField
        label={t('retention.review')}
        value={review}
        onChange={setReview}
        error={reviewOn !== undefined && reviewOn <= today ? t('retention.reviewPast') : undefined}
        isRequired
      />
    </ActDialog>
  );
}
