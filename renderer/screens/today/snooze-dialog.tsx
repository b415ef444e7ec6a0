// Puts a reminder of a case off: until when, at most to the day before its deadline, and why it can wait.

import { useState } from 'react';
import { addDays, type Day } from '#core/base/day.ts';
import type { Reminder } from '#core/desk/reminder-views.ts';
import { sayReminderOfCase } from '#core/words/say-reminder.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { DayBetween, dayWithin } from '../../parts/day-between.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { usePutOffCase } from './use-put-off.ts';
import styles from './reminders.module.css';

export interface SnoozeDialogProps {
  readonly reminder: Reminder;
  readonly today: Day;
  readonly onClose: () => void;
}

export function SnoozeDialog({ reminder, today, onClose }: SnoozeDialogProps) {
  const { t, say, locale } = useWords();
  const putOff = usePutOffCase();
  const tomorrow = addDays(today, 1);
  const { kind, ref = '', snoozeLatest } = reminder;
  const [text, setText] = useState<string>(tomorrow);
  const [reason, setReason] = useState('');
  const until = dayWithin(text, tomorrow, snoozeLatest);
  return (
    <ActDialog
      title={t('reminders.snoozeTitle')}
      actLabel={t('reminders.snoozeDo')}
      isReady={until !== undefined && reason.trim() !== ''}
      onClose={onClose}
      onAct={async () =>
        until === undefined ? undefined : await putOff(ref, { reminder: kind, until, reason: reason.trim() })
      }
    >
      <p className={styles.about}>{sayReminderOfCase(reminder, say, locale)}</p>
      <p className={styles.hint}>{t('reminders.snoozeNote')}</p>
      <DayBetween
        label={t('reminders.snoozeUntil')}
        value={text}
        onChange={setText}
        from={tomorrow}
        until={snoozeLatest}
      />
      <TextField
        label={t('reminders.snoozeReason')}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={4000}
        hasFocus
      />
    </ActDialog>
  );
}
