// What the desk reminds of beside the deadlines, each with its next act; everything is shown on request.

import { useState } from 'react';
import type { Reminder } from '#core/desk/reminder-views.ts';
import { shownReminders } from '#core/reminder/shown-reminders.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { ReminderRow } from './reminder-row.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';
import styles from './reminders.module.css';

const mostShown = 5;

/** The deadlines themselves stand beside it already, with what each wants next. */
const shownElsewhere: ReadonlySet<Reminder['kind']> = new Set(['due', 'overdue', 'notice']);

export function RemindersPane() {
  const { t } = useWords();
  const { queries } = useDesk();
  const list = useAnswer(queries.reminders.list.queryOptions()).data;
  const [isWhole, setWhole] = useState(false);
  const [putOff, setPutOff] = useState<Reminder>();
  if (list === undefined || list.reminders.length + list.snoozed.length === 0) return null;
  const all = shownReminders(list.reminders);
  const first = all.filter(({ reminder }) => !shownElsewhere.has(reminder.kind)).slice(0, mostShown);
  const shown = isWhole ? all : first;
  const hidden = all.length - first.length;
  return (
    <Pane title={t('reminders.pane')} part="reminders">
      <ul className={styles.list}>
        {shown.map((row) => (
          <ReminderRow key={row.reminder.key} {...row} onPutOff={setPutOff} />
        ))}
      </ul>
      {hidden === 0 && !isWhole ? null : (
        <div className={styles.more}>
          <Button variant="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('reminders.less') : t('reminders.more', { count: all.length })}
          </Button>
        </div>
      )}
      {list.snoozed.length === 0 ? null : (
        <details className={styles.snoozed}>
          <summary>{t('reminders.snoozed', { count: list.snoozed.length })}</summary>
          <ul className={styles.list}>
            {list.snoozed.map((reminder) => (
              <ReminderRow key={reminder.key} reminder={reminder} isWithNotice={false} onPutOff={setPutOff} />
            ))}
          </ul>
        </details>
      )}
      {putOff === undefined ? null : (
        <SnoozeDialog reminder={putOff} today={list.today} onClose={() => setPutOff(undefined)} />
      )}
    </Pane>
  );
}
