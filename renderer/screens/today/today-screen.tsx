// The first screen: what must leave, what has come in, what the coming weeks hold.

import { Link } from '@tanstack/react-router';
import type { TodayView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { LedgerLine } from '../ledger/ledger-line.tsx';
import { MustLeave } from './must-leave.tsx';
import { NewMail } from './new-mail.tsx';
import { RetentionLine } from './retention-line.tsx';
import { TodaySummary } from './today-summary.tsx';
import { WorkloadBars } from './workload-bars.tsx';
import styles from './today-screen.module.css';

export function TodayScreen() {
  const { queries } = useDesk();
  const today = useAnswer(queries.today.show.queryOptions());
  return <AwaitAnswer query={today}>{(view) => <TodaySheet view={view} />}</AwaitAnswer>;
}

function TodaySheet({ view }: { readonly view: TodayView }) {
  const { t, day } = useWords();
  return (
    <div className={styles.today}>
      <header className={styles.head}>
        <p className={styles.date}>{day(view.today, 'full')}</p>
        <TodaySummary view={view} />
        <RetentionLine />
        <LedgerLine />
      </header>
      <div className={styles.columns}>
        <Pane
          title={t('today.mustLeave')}
          aside={
            view.openCases > view.mustLeave.length ? (
              <Link to="/cases">{t('today.allCases', { count: view.openCases })}</Link>
            ) : null
          }
        >
          {view.mustLeave.length === 0 ? (
            <EmptyNote title={t('today.nothingOpen')}>
              <p>{t('today.nothingOpenWhy')}</p>
            </EmptyNote>
          ) : (
            <MustLeave cases={view.mustLeave} today={view.today} />
          )}
        </Pane>
        <div className={styles.side}>
          <Pane
            title={t('today.newMail')}
            aside={
              <Link to="/triage/{-$id}" params={{ id: undefined }}>
                {t('today.toTriage')}
              </Link>
            }
          >
            <NewMail items={view.newMail} />
          </Pane>
          <Pane title={t('today.weeks')}>
            <WorkloadBars weeks={view.workload} today={view.today} />
          </Pane>
        </div>
      </div>
    </div>
  );
}
