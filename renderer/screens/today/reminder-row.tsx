// One reminder: its mark, its sentence, where it is seen to, and whether it can wait.

import { Link } from '@tanstack/react-router';
import { isDeskReminder } from '#core/case/reminder-kind.ts';
import type { Reminder } from '#core/desk/reminder-views.ts';
import type { ShownReminder } from '#core/reminder/shown-reminders.ts';
import { sayReminder } from '#core/words/say-reminder.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { usePutOffDesk } from './use-put-off.ts';
import styles from './reminders.module.css';

export interface ReminderRowProps extends ShownReminder {
  readonly onPutOff: (reminder: Reminder) => void;
}

export function ReminderRow({ reminder, isWithNotice, onPutOff }: ReminderRowProps) {
  const { t, day, say, locale } = useWords();
  const putOffDesk = usePutOffDesk();
  const { kind, ref, level, snoozed, snoozeLatest } = reminder;
  const sentence = sayReminder(reminder, say, locale, isWithNotice ? 'dueOrNotice' : kind);
  const what = ref === undefined ? sentence : `${ref}: ${sentence}`;
  return (
    <li className={styles.row}>
      <span className={styles.mark}>
        <UrgencyMark shape={snoozed === undefined ? level : 'answered'} />
      </span>
      <p className={styles.text}>
        {ref === undefined ? null : <span className={styles.ref}>{ref}</span>} {sentence}
        {snoozed === undefined ? null : (
          <span className={styles.note}>
            {t('reminders.back', { day: day(snoozed.until, 'weekday') })}
            {snoozed.reason === '' ? null : <span data-personal> · {snoozed.reason}</span>}
          </span>
        )}
      </p>
      {snoozed !== undefined ? null : (
        <div className={styles.acts}>
          <Target reminder={reminder} label={t(`reminders.act.${isWithNotice ? 'notice' : kind}`)} />
          {snoozeLatest === undefined ? null : isDeskReminder(kind) ? (
            <Button
              variant="quiet"
              label={`${t('reminders.tomorrow')}: ${sentence}`}
              onPress={() => void putOffDesk(kind)}
            >
              {t('reminders.tomorrow')}
            </Button>
          ) : (
            <Button variant="quiet" label={`${t('reminders.later')} ${what}`} onPress={() => onPutOff(reminder)}>
              {t('reminders.later')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface TargetProps {
  readonly reminder: Reminder;
  readonly label: string;
}

/** Leads to where it is seen to. */
function Target({ reminder: { kind, ref }, label }: TargetProps) {
  const named = ref === undefined ? {} : { 'aria-label': `${label}: ${ref}` };
  switch (kind) {
    case 'tray':
      return (
        <Link to="/triage/{-$id}" params={{ id: undefined }} className={styles.act}>
          {label}
        </Link>
      );
    case 'erasure':
    case 'hold-review':
      return (
        <Link to="/retention" className={styles.act} {...named}>
          {label}
        </Link>
      );
    case 'backup':
      return (
        <Link to="/security" className={styles.act}>
          {label}
        </Link>
      );
    case 'anchor':
      return (
        <Link to="/log" className={styles.act}>
          {label}
        </Link>
      );
    default:
      return (
        <Link to="/cases/$ref" params={{ ref: ref ?? '' }} className={styles.act} {...named}>
          {label}
        </Link>
      );
  }
}
