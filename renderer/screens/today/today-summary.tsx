// The day in a sentence or two: the numbers are links to what they count.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TodayView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './today-summary.module.css';

export function TodaySummary({ view }: { readonly view: TodayView }) {
  const { t, day } = useWords();
  const waiting = view.trayRequests + view.trayOthers;
  const parts: ReactNode[] = [];
  if (view.overdue > 0) {
    parts.push(
      <Link key="overdue" to="/cases" className={styles.overdue}>
        {t('today.overdue', { count: view.overdue })}
      </Link>,
      ' ',
    );
  }
  if (view.dueThisWeek > 0) {
    parts.push(
      <Link key="week" to="/cases">
        {t('today.dueThisWeek', { count: view.dueThisWeek })}
      </Link>,
      ' ',
    );
  }
  if (view.trayRequests > 0) {
    parts.push(
      <Link key="tray" to="/triage/{-$id}" params={{ id: undefined }}>
        {t('today.requestsWaiting', { count: view.trayRequests })}
      </Link>,
      ' ',
    );
  }
  if (view.trayRequests === 0 && waiting > 0) {
    parts.push(
      <Link key="others" to="/triage/{-$id}" params={{ id: undefined }}>
        {t('today.othersWaiting', { count: waiting })}
      </Link>,
      ' ',
    );
  }
  if (view.unreadable > 0) {
    parts.push(
      <Link key="unreadable" to="/triage/{-$id}" params={{ id: undefined }}>
        {t('today.unreadable', { count: view.unreadable })}
      </Link>,
      ' ',
    );
  }
  const next = view.nextDue;
  return (
    <h1 className={styles.summary}>
      {parts.length === 0
        ? next === undefined
          ? t('today.allQuiet')
          : t('today.quietUntil', { day: day(next, 'weekday') })
        : parts}
    </h1>
  );
}
