// A case on the axis of the timeline: from receipt to due day, with its pauses and as far as an extension can reach.

import type { Day } from '#core/base/day.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import type { TimeWindow } from './time-window.ts';
import styles from './board-timeline.module.css';

export interface TimelineTrackProps {
  readonly row: BoardRow;
  readonly today: Day;
  readonly window: TimeWindow;
}

export function TimelineTrack({ row, today, window }: TimelineTrackProps) {
  const { t, day } = useWords();
  const { receivedDay, due, noticeBy, extendedDue, isExtensionOpen, pauses } = row;
  const span = (from: Day, to: Day) => ({
    left: `${window.at(from)}%`,
    width: `${Math.max(0, window.at(to) - window.at(from))}%`,
  });
  const isIn = (one: Day): boolean => one >= window.from && one <= window.until;
  const described = t('track.described', {
    received: day(receivedDay, 'medium'),
    due: day(due, 'medium'),
    noticeBy: day(noticeBy, 'medium'),
  });
  return (
    <div className={joinClasses(styles.track, styles[row.urgency])}>
      <span className={styles.hidden}>{described}</span>
      {isExtensionOpen ? <span className={styles.reach} style={span(due, extendedDue)} /> : null}
      {pauses.map(({ from, until }) => (
        <span key={from} className={styles.pause} style={span(from, until ?? today)} />
      ))}
      <span className={styles.line} style={span(receivedDay, due)} />
      <span className={styles.elapsed} style={span(receivedDay, due < today ? due : today)} />
      {due < today ? <span className={styles.over} style={span(due, today)} /> : null}
      {isIn(receivedDay) ? <span className={styles.start} style={{ left: `${window.at(receivedDay)}%` }} /> : null}
      {isIn(due) ? <span className={styles.due} style={{ left: `${window.at(due)}%` }} /> : null}
      {row.isExtended || isExtensionOpen
        ? isIn(noticeBy) && <span className={styles.notice} style={{ left: `${window.at(noticeBy)}%` }} />
        : null}
      {due < window.from ? <span className={styles.before} title={t('timeline.before')} /> : null}
      {due > window.until ? <span className={styles.after} title={t('timeline.after')} /> : null}
    </div>
  );
}
