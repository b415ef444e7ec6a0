// One entry: when, who, what, about which case, and what is to be known about the entry itself.

import { Link } from '@tanstack/react-router';
import { Anchor, ClockAlert, Eraser } from 'lucide-react';
import { memo } from 'react';
import { dayIn } from '#core/base/day.ts';
import type { LogRow } from '#core/desk/log-views.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './log.module.css';

export interface RegisterRowProps {
  readonly row: LogRow;
  readonly index: number;
  /** Legal time of the desk. */
  readonly zone: string;
  readonly isNewDay: boolean;
  readonly isActive: boolean;
}

/** A page of a hundred is drawn once: walking through it draws two rows anew. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { row, index, zone, isNewDay, isActive } = props;
  const { t, say, locale, day, time } = useWords();
  return (
    <li
      className={styles.row}
      data-row={index}
      data-new-day={isNewDay}
      // One stop of the Tab key for the whole register.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that is walked by keys (WAI-ARIA roving tabindex)
      tabIndex={isActive ? 0 : -1}
    >
      <span className={styles.when}>
        <span className={isNewDay ? styles.day : styles.sameDay}>{day(dayIn(row.at, zone), 'medium')}</span>
        <time dateTime={row.at}>{time(row.at, zone)}</time>
      </span>
      <span className={styles.what}>
        <span className={row.event === undefined ? styles.erased : undefined} data-personal>
          {sayEvent(row.event, say, locale, row.plans)}
        </span>
        <span className={styles.about}>
          <span>{say(`by.${row.by}`)}</span>
          <span className={styles.seq} title={t('log.seq', { seq: row.seq })}>
            {row.seq}
          </span>
          {row.ref === undefined ? null : (
            <Link to="/cases/$ref" params={{ ref: row.ref }} className={styles.ref} tabIndex={isActive ? 0 : -1}>
              {row.ref}
            </Link>
          )}
          <Marks row={row} />
        </span>
      </span>
    </li>
  );
});

function Marks({ row }: { readonly row: LogRow }) {
  const { t } = useWords();
  return (
    <>
      {row.event === undefined ? (
        <span className={styles.mark}>
          <Eraser aria-hidden="true" />
          {t('log.mark.erased')}
        </span>
      ) : null}
      {row.hasClockJumped ? (
        <span className={styles.mark} data-tone="look">
          <ClockAlert aria-hidden="true" />
          {t('log.mark.jumped')}
        </span>
      ) : null}
      {row.isAnchored ? (
        <span className={styles.mark} data-tone="good">
          <Anchor aria-hidden="true" />
          {t('log.mark.anchored')}
        </span>
      ) : null}
    </>
  );
}
