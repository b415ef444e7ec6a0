// What an act makes of the month: the track as it is, and the track as it would be, before anything is recorded.

import { ArrowDown } from 'lucide-react';
import type { CSSProperties } from 'react';
import { daysBetween, type Day } from '#core/base/day.ts';
import { urgencyOf } from '#core/clock/deadline.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { MonthTrack } from '../../../parts/month-track.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import styles from './track-change.module.css';

export interface TrackChangeProps {
  readonly view: CaseView;
  readonly then: { readonly receivedDay: Day; readonly due: Day; readonly noticeBy: Day };
  /** The clock stops with the act. */
  readonly isEnd?: boolean;
}

export function TrackChange({ view, then, isEnd = false }: TrackChangeProps) {
  const { t, day } = useWords();
  const { today } = useOpenDesk();
  const shift = daysBetween(view.due, then.due);
  // Both tracks on one scale, or a month would look as long as three.
  const first = view.receivedDay < then.receivedDay ? view.receivedDay : then.receivedDay;
  const lasts = [view.due, then.due, today].toSorted();
  const span = Math.max(1, daysBetween(first, lasts[2] ?? today));
  const placeOf = (received: Day, due: Day): CSSProperties => ({
    marginLeft: `${(daysBetween(first, received) / span) * 100}%`,
    width: `${(Math.max(1, daysBetween(received, due > today ? due : today)) / span) * 100}%`,
  });
  return (
    <section className={styles.change} aria-label={t('trackChange.label')}>
      <p className={styles.label}>
        {t('trackChange.before')} <span className={styles.value}>{day(view.due, 'register')}</span>
      </p>
      <div style={placeOf(view.receivedDay, view.due)}>
        <MonthTrack
          received={view.receivedDay}
          due={view.due}
          noticeBy={view.noticeBy}
          today={today}
          urgency={view.urgency}
        />
      </div>
      <p className={styles.label} aria-live="polite">
        <ArrowDown aria-hidden="true" />
        {t('trackChange.after')}{' '}
        {isEnd ? (
          <span className={styles.value}>{t('trackChange.stops')}</span>
        ) : (
          <>
            <span className={styles.value}>{day(then.due, 'register')}</span>{' '}
            {shift === 0
              ? t('trackChange.same')
              : t('whatIf.days', { days: Math.abs(shift), direction: shift < 0 ? 'earlier' : 'later' })}
          </>
        )}
      </p>
      <div style={placeOf(then.receivedDay, then.due)}>
        <MonthTrack
          received={then.receivedDay}
          due={then.due}
          noticeBy={then.noticeBy}
          today={today}
          urgency={isEnd ? 'answered' : urgencyOf(daysBetween(today, then.due))}
        />
      </div>
    </section>
  );
}
