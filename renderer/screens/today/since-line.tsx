// What happened while nobody was here, said first: what became overdue, what came in.

import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { addDays } from '#core/base/day.ts';
import type { DayView } from '#core/desk/day-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useController } from '../../state/open-desk.ts';
import { CasesLink, FoundLink } from './rows-link.tsx';
import styles from './today-screen.module.css';

export function SinceLine({ view }: { readonly view: DayView }) {
  const { t, day, time } = useWords();
  const { zone } = useController();
  const { since, sinceDay, today, becameOverdue, dueToday, cameNear, cameIn } = view;
  if (since === undefined || sinceDay === undefined) return null;
  const at = { day: day(sinceDay, 'weekdayName'), time: time(since, zone) };
  const when =
    sinceDay === today
      ? t('day.when.today', at)
      : sinceDay === addDays(today, -1)
        ? t('day.when.yesterday', at)
        : sinceDay >= addDays(today, -6)
          ? t('day.when.week', at)
          : t('day.when.earlier', { day: day(sinceDay, 'weekday') });
  const parts: ReactNode[] = [];
  if (becameOverdue > 0) {
    parts.push(
      <CasesLink key="overdue" filter="overdue" className={styles.overdue}>
        {t('day.overdue', { count: becameOverdue })}
      </CasesLink>,
    );
  }
  if (dueToday > 0) {
    parts.push(
      <FoundLink key="today" query="in:cases due:=0">
        {t('reminders.dueToday', { count: dueToday })}
      </FoundLink>,
    );
  }
  if (cameNear > 0) parts.push(<span key="near">{t('reminders.cameNear', { count: cameNear })}</span>);
  if (cameIn > 0) {
    parts.push(
      <Link key="came" to="/messages/{-$id}" params={{ id: undefined }}>
        {t('day.cameIn', { count: cameIn })}
      </Link>,
    );
  }
  return (
    <p className={styles.since}>
      {t('day.since', { when })}{' '}
      {parts.length === 0
        ? t('day.nothing')
        : parts.map((part, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- four parts at most, in one order
            <Fragment key={index}>
              {index > 0 ? ', ' : null}
              {part}
              {index === parts.length - 1 ? '.' : null}
            </Fragment>
          ))}
    </p>
  );
}
