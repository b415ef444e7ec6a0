// One case: what is left of its time, whose it is, what is asked, where the month stands.

import { Link } from '@tanstack/react-router';
import type { Day } from '#core/base/day.ts';
import type { CaseRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DaysLeft, sayDeadline } from '../../parts/days-left.tsx';
import { joinClasses } from '../../parts/join-classes.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MonthTrack } from '../../parts/month-track.tsx';
import { WhyDate } from '../../parts/why-date.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { RowMarks } from './row-marks.tsx';
import styles from './case-table-row.module.css';

export interface CaseTableRowProps {
  readonly row: CaseRow;
  readonly index: number;
  readonly top: string;
  readonly today: Day;
  readonly isActive: boolean;
  readonly onFocus: () => void;
}

export function CaseTableRow({ row, index, top, today, isActive, onFocus }: CaseTableRowProps) {
  const words = useWords();
  const { t, say, day, rights } = words;
  const isOpen = row.phase === 'open';
  const { controllers } = useOpenDesk();
  const controller = controllers.length < 2 ? undefined : controllers.find(({ id }) => id === row.controller)?.name;
  const name = mailboxName(row.requester, t('mail.nobody'));
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={index}
      className={joinClasses(styles.row, !isOpen && styles.closed)}
      style={{ top }}
    >
      <td className={styles.deadline}>
        {isOpen ? (
          <DaysLeft days={row.daysLeft} urgency={row.urgency} />
        ) : (
          <span className={styles.outcome}>
            <UrgencyMark shape="answered" />
            {say(`phase.${row.phase}`)}
          </span>
        )}
      </td>
      <td className={styles.case}>
        <Link
          to="/cases/$ref"
          params={{ ref: row.ref }}
          className={styles.name}
          data-personal
          tabIndex={isActive ? 0 : -1}
          aria-label={`${name}, ${row.ref}. ${sayDeadline(row, words)}`}
          onFocus={onFocus}
        >
          {name}
        </Link>
        <span className={styles.under}>
          <span className={styles.ref}>{row.ref}</span>
          {controller === undefined ? null : <span className={styles.aside}>{controller}</span>}
        </span>
      </td>
      <td className={styles.rights}>
        <span className={styles.cut}>{rights(row.rights)}</span>
        <RowMarks row={row} />
      </td>
      <td className={styles.track}>
        <MonthTrack
          received={row.receivedDay}
          due={row.due}
          noticeBy={row.noticeBy}
          today={today}
          urgency={isOpen ? row.urgency : 'answered'}
        />
      </td>
      <td className={styles.due}>
        <WhyDate caseRef={row.ref} day={row.due} isSkipped={!isActive}>
          {day(row.due, 'register')}
        </WhyDate>
        {row.isExtended ? <span className={styles.aside}>{t('cases.extended')}</span> : null}
      </td>
    </tr>
  );
}
