// The board on paper: the cases that come first, lane by lane, and the load of the weeks; one A4, safe in black and white.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BoardRow, BoardView } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { sayDaysLeft } from '../../parts/days-left.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { WorkloadBars } from '../../parts/workload-bars.tsx';
import { useController } from '../../state/open-desk.ts';
import { laneLines } from './board-rows.ts';
import { sayBoard } from './say-board.ts';
import styles from './week-list.module.css';

/** So many cases fit on the page, beside its head, the heads of the lanes, the bars and the foot. */
const mostRows = 14;

/** Comes into the page when it is printed, by our command or the browser's own, and goes again. */
export function WeekList({ view }: { readonly view: BoardView }) {
  const isPrinting = useIsPrinting();
  return isPrinting ? <Sheet view={view} /> : null;
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The page is taken as it stands when the event ends.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

function Sheet({ view }: { readonly view: BoardView }) {
  const words = useWords();
  const { t, day } = words;
  const controller = useController();
  const { today, cases, workload } = view;
  const printed = new Set(
    laneLines(cases, [])
      .flatMap((line) => (line.kind === 'case' ? [line.row] : []))
      .slice(0, mostRows),
  );
  const lines = laneLines(
    cases.filter((row) => printed.has(row)),
    [],
  );
  const left = cases.length - printed.size;
  return (
    <div className={styles.sheet} data-print="sheet">
      <header className={styles.head}>
        <p className={styles.title}>{t('print.title')}</p>
        <p>{t('print.of', { controller: controller.name, week: workload[0]?.week ?? '' })}</p>
        <p>{t('print.on', { day: day(today, 'full') })}</p>
      </header>
      <p className={styles.sum}>{sayBoard(cases, today, words)}</p>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th>{t('cases.deadline')}</th>
            <th>{t('cases.due')}</th>
            <th>{t('print.case')}</th>
            <th>{t('cases.rights')}</th>
            <th>{t('board.acts')}</th>
            <th>{t('print.done')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.kind === 'lane' ? (
              <tr key={line.key}>
                <th colSpan={6} className={styles.lane}>
                  {t(`board.lane.${line.key}`)}
                </th>
              </tr>
            ) : (
              <Row key={line.key} row={line.row} />
            ),
          )}
        </tbody>
      </table>
      {left === 0 ? null : <p>{t('print.more', { count: left })}</p>}
      <WorkloadBars weeks={workload} usual={view.usualPerWeek} today={today} />
      <footer className={styles.foot}>{t('print.confidential')}</footer>
    </div>
  );
}

function Row({ row }: { readonly row: BoardRow }) {
  const words = useWords();
  const { t, day, rights } = words;
  return (
    <tr>
      <td className={styles.days}>
        <UrgencyMark shape={row.urgency} /> {sayDaysLeft(row.daysLeft, words)}
      </td>
      <td className={styles.when}>{day(row.due, 'register')}</td>
      <td className={styles.who}>
        <span className={styles.ref}>{row.ref}</span>{' '}
        <span data-personal>{mailboxName(row.requester, t('mail.nobody'))}</span>
      </td>
      <td>
        <span className={styles.cut}>{rights(row.rights)}</span>
      </td>
      <td className={styles.next}>
        {t(`board.next.${row.nextAct}`)}
        {row.nextAct === 'extend-or-answer' ? (
          <span className={styles.by}>{t('board.extendBy', { day: day(row.noticeBy, 'short') })}</span>
        ) : null}
      </td>
      <td className={styles.done}>□</td>
    </tr>
  );
}
