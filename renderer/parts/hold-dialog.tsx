// A legal hold: why the case must stay beyond its period, who answers for it, and when somebody looks at it again.

import { useState } from 'react';
import { addDays, addMonths } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import type { RetentionCommand } from '#core/case/command.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { CaseView } from '#core/desk/views.ts';
import { HelpMark } from '../help/help-mark.tsx';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { DayBetween, dayWithin } from './day-between.tsx';
import { TextField } from './text-field.tsx';
import styles from './hold-dialog.module.css';

export interface HoldDialogProps {
  readonly reference: string;
  /** The hold that is on already, to be changed. */
  readonly hold: CaseView['hold'];
  readonly today: Day;
  readonly onHold: (command: Extract<RetentionCommand, { act: 'hold' }>) => Promise<Obstacle | undefined>;
  readonly onClose: () => void;
}

/** A hold that nobody looks at becomes keeping for ever (GDPR Art. 5(1)(e)): six months is what a person starts from. */
const monthsToReview = 6;

export function HoldDialog({ reference: ref, hold, today, onHold, onClose }: HoldDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState(hold?.reason ?? '');
  const [owner, setOwner] = useState(hold?.owner ?? '');
  const [review, setReview] = useState<string>(addMonths(today, monthsToReview));
  const tomorrow = addDays(today, 1);
  const reviewOn = dayWithin(review, tomorrow, undefined);
  return (
    <ActDialog
      title={t('retention.holdTitle', { ref })}
      actLabel={t('retention.holdDo')}
      isReady={reason.trim() !== '' && owner.trim() !== '' && reviewOn !== undefined}
      onClose={onClose}
      onAct={async () =>
        reviewOn === undefined
          ? undefined
          : onHold({ act: 'hold', reason: reason.trim(), owner: owner.trim(), reviewOn })
      }
    >
      <p className={styles.note}>
        {t('retention.holdNote')} <HelpMark topic="hold" />
      </p>
      <TextField
        label={t('retention.holdReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
        hasFocus
      />
      <TextField label={t('retention.owner')} value={owner} onChange={setOwner} maxLength={320} />
      <DayBetween label={t('retention.review')} value={review} onChange={setReview} from={tomorrow} />
    </ActDialog>
  );
}
