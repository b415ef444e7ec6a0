// The cases whose answers leave first, soonest on top.

import { Link } from '@tanstack/react-router';
import type { Day } from '#core/base/day.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MonthTrack } from '../../parts/month-track.tsx';
import { WaitingTag } from '../../parts/waiting-tag.tsx';
import styles from './must-leave.module.css';

export function MustLeave({ cases, today }: { readonly cases: readonly BoardRow[]; readonly today: Day }) {
  const { t, day, rights } = useWords();
  return (
    <ol className={styles.list}>
      {cases.map((row) => {
        const name = mailboxName(row.requester, t('mail.nobody'));
        return (
          <li key={row.id}>
            <Link to="/cases/$ref" params={{ ref: row.ref }} className={styles.row}>
              <DaysLeft days={row.daysLeft} urgency={row.urgency} />
              <span className={styles.what}>
                <span className={styles.name} data-personal>
                  {name}
                </span>
                <span className={styles.rights}>
                  {rights(row.rights)}
                  {row.waiting === undefined ? null : <WaitingTag />}
                </span>
                <span className={styles.next}>
                  {row.waiting === undefined ? t('day.next', { act: t(`board.next.${row.nextAct}`) }) : t('board.wait')}
                </span>
              </span>
              <span className={styles.when}>
                <span className={styles.due}>{day(row.due, 'register')}</span>
                <MonthTrack
                  received={row.receivedDay}
                  due={row.due}
                  noticeBy={row.noticeBy}
                  today={today}
                  urgency={row.urgency}
                />
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
