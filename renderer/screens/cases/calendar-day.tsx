// One day of the calendar: how many answers are due, how many extensions must be told, and the holiday by its name.

import { weekdayOf, type Day } from '#core/base/day.ts';
import type { HolidayNames } from '#core/clock/holiday.ts';
import { daysLeft, urgencyOf } from '#core/clock/deadline.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import type { DayLoad } from './calendar-month.ts';
import styles from './board-calendar.module.css';

export interface CalendarDayProps {
  readonly day: Day;
  readonly today: Day;
  readonly load: DayLoad | undefined;
  readonly holiday: HolidayNames | undefined;
  readonly isChosen: boolean;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  readonly onChoose: () => void;
  /** Answers whether the key was for the calendar. */
  readonly onKey: (key: string) => boolean;
}

export function CalendarDay({ day, today, load, holiday, isChosen, isOutside, onChoose, onKey }: CalendarDayProps) {
  const { t, day: sayDay, locale } = useWords();
  const due = load?.due.length ?? 0;
  const notices = load?.notices ?? 0;
  const isOff = weekdayOf(day) > 5 || holiday !== undefined;
  const said = [
    sayDay(day, 'full'),
    ...(day === today ? [t('calendar.today')] : []),
    ...(holiday === undefined ? [] : [holiday[locale]]),
    t('calendar.due', { count: due }),
    ...(notices === 0 ? [] : [t('calendar.notice', { count: notices })]),
  ].join(', ');
  return (
    <td className={joinClasses(styles.cell, isOff && styles.off, isOutside && styles.outside)}>
      <button
        type="button"
        className={joinClasses(styles.day, isChosen && styles.chosen)}
        data-day={day}
        tabIndex={isChosen ? 0 : -1}
        {...(day === today ? { 'aria-current': 'date' } : {})}
        onFocus={isChosen ? undefined : onChoose}
        aria-pressed={isChosen}
        onClick={onChoose}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault();
        }}
      >
        <span className={styles.hidden}>{said}</span>
        <span className={styles.face} aria-hidden="true">
          <span className={joinClasses(styles.number, day === today && styles.now)}>{Number(day.slice(8))}</span>
          {due === 0 ? null : (
            <span className={styles.count}>
              <UrgencyMark shape={urgencyOf(daysLeft(day, today))} />
              {due}
            </span>
          )}
          {notices === 0 ? null : (
            <span className={styles.notices}>
              <span className={styles.diamond} />
              {notices}
            </span>
          )}
          {holiday === undefined ? null : <span className={styles.holiday}>{holiday[locale]}</span>}
        </span>
      </button>
    </td>
  );
}
