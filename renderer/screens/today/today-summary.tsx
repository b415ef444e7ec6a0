// The day in a sentence or two: the numbers are links to what they count.

import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { TodayView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CasesLink, FoundLink } from './rows-link.tsx';
import styles from './today-summary.module.css';

export function TodaySummary({ view }: { readonly view: TodayView }) {
  const { t, day } = useWords();
  const waiting = view.trayRequests + view.trayOthers;
  const tray = (words: string): ReactNode => (
    <Link to="/triage/{-$id}" params={{ id: undefined }}>
      {words}
    </Link>
  );
  const parts: readonly (readonly [name: string, isSaid: boolean, part: () => ReactNode])[] = [
    [
      'overdue',
      view.overdue > 0,
      () => (
        <CasesLink filter="overdue" className={styles.overdue}>
          {t('today.overdue', { count: view.overdue })}
        </CasesLink>
      ),
    ],
    [
      'week',
      view.dueThisWeek > 0,
      () => (
        <FoundLink query="in:cases due:>=0 due:<=6">{t('today.dueThisWeek', { count: view.dueThisWeek })}</FoundLink>
      ),
    ],
    [
      'extension',
      view.extensionDecisions > 0 && view.extensionBy !== undefined,
      () => (
        <CasesLink>
          {t('day.extension', {
            count: view.extensionDecisions,
            day: view.extensionBy === undefined ? '' : day(view.extensionBy, 'weekday'),
          })}
        </CasesLink>
      ),
    ],
    [
      'waiting',
      view.waitingForPerson > 0,
      () => <CasesLink filter="waiting">{t('day.waiting', { count: view.waitingForPerson })}</CasesLink>,
    ],
    ['tray', view.trayRequests > 0, () => tray(t('today.requestsWaiting', { count: view.trayRequests }))],
    ['others', view.trayRequests === 0 && waiting > 0, () => tray(t('today.othersWaiting', { count: waiting }))],
    ['unreadable', view.unreadable > 0, () => tray(t('today.unreadable', { count: view.unreadable }))],
  ];
  const said = parts.filter(([, isSaid]) => isSaid);
  const next = view.nextDue;
  return (
    <h1 className={styles.summary}>
      {said.length === 0
        ? next === undefined
          ? t('today.allQuiet')
          : t('today.quietUntil', { day: day(next, 'weekday') })
        : said.map(([name, , part]) => <Fragment key={name}>{part()} </Fragment>)}
    </h1>
  );
}
