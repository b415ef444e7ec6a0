// The month as a line: from receipt to due, with today on it and the last day to announce an extension as a diamond.

import { daysBetween } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import { useWords } from '../i18n/use-words.ts';
import { joinClasses } from './join-classes.ts';
import styles from './month-track.module.css';

export interface MonthTrackProps {
  readonly received: Day;
  readonly due: Day;
  readonly noticeBy: Day;
  readonly today: Day;
  readonly urgency: Urgency | 'answered';
  /** Days on which the person was asked something and had not answered; hatched. */
  readonly pauses?: readonly { readonly from: Day; readonly until: Day | undefined }[];
  /** Dates written under the line. */
  readonly hasDates?: boolean;
}

export function MonthTrack(props: MonthTrackProps) {
  const { received, due, noticeBy, today, urgency, hasDates = false, pauses = [] } = props;
  const { t, day } = useWords();
  const at = placesOn(received, due > today ? due : today);
  const described = t('track.described', {
    received: day(received, 'medium'),
    due: day(due, 'medium'),
    noticeBy: day(noticeBy, 'medium'),
  });
  return (
    <div className={joinClasses(styles.track, styles[urgency], hasDates && styles.tall)}>
      <span className={styles.spoken}>
        {[
          described,
          ...pauses.map(({ from, until }) =>
            t('board.pause', {
              from: day(from, 'medium'),
              isOpen: until === undefined ? 'yes' : 'no',
              until: until === undefined ? '' : day(until, 'medium'),
            }),
          ),
        ].join('; ')}
      </span>
      {pauses.map(({ from, until }) => (
        <span
          key={from}
          className={styles.pause}
          style={{ left: at(from), width: `calc(${at(until ?? today)} - ${at(from)})` }}
        />
      ))}
      <span className={styles.line} style={{ width: at(due) }} />
      <span className={styles.elapsed} style={{ width: at(today < due ? today : due) }} />
      {today > due && urgency !== 'answered' ? (
        <span className={styles.over} style={{ left: at(due), right: 0 }} />
      ) : null}
      <span className={styles.start} />
      {noticeBy === due ? null : <span className={styles.due} style={{ left: at(due) }} />}
      <span className={styles.notice} style={{ left: at(noticeBy) }} />
      {urgency === 'answered' ? null : (
        <span
          className={joinClasses(styles.today, today === noticeBy && styles.onNotice)}
          style={{ left: at(today) }}
        />
      )}
      {hasDates ? <TrackDates {...props} at={at} /> : null}
    </div>
  );
}

function TrackDates({ received, due, noticeBy, today, at }: MonthTrackProps & { readonly at: (day: Day) => string }) {
  const { t, day } = useWords();
  // A day long overdue lies far to the left: its words then stand to its right, in the place of the receipt's.
  const isFarLeft = daysBetween(received, due) < daysBetween(due, today);
  return (
    <span aria-hidden="true">
      {isFarLeft ? null : <span className={styles.date}>{t('track.received', { day: day(received, 'short') })}</span>}
      {noticeBy === due ? null : (
        <span className={styles.dateMiddle} style={{ left: at(noticeBy) }}>
          {t('track.notice', { day: day(noticeBy, 'short') })}
        </span>
      )}
      <span className={styles.dateEnd} style={isFarLeft ? { left: at(due) } : { right: `calc(100% - ${at(due)})` }}>
        {t('track.due', { day: day(due, 'short') })}
      </span>
    </span>
  );
}

/** Where a day lies between the two ends, in per cent. */
function placesOn(from: Day, to: Day): (day: Day) => string {
  const length = Math.max(1, daysBetween(from, to));
  return (day) => `${Math.min(100, Math.max(0, (daysBetween(from, day) / length) * 100))}%`;
}
