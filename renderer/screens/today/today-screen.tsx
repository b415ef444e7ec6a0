// The first screen: what must leave, what has come in, what the coming weeks hold.

import { Link } from '@tanstack/react-router';
import { Moon } from 'lucide-react';
import type { TodayView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useGiveCommand } from '../../commands/command-provider.tsx';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { LedgerLine } from '../ledger/ledger-line.tsx';
import { MustLeave } from './must-leave.tsx';
import { NewMail } from './new-mail.tsx';
import { RemindersPane } from './reminders-pane.tsx';
import { Replies } from './replies.tsx';
import { RetentionLine } from './retention-line.tsx';
import { CasesLink } from './rows-link.tsx';
import { SinceLine } from './since-line.tsx';
import { TodaySummary } from './today-summary.tsx';
import { WorkloadBars } from '../../parts/workload-bars.tsx';
import styles from './today-screen.module.css';

export function TodayScreen() {
  const { queries } = useDesk();
  const today = useAnswer(queries.today.show.queryOptions());
  return <AwaitAnswer query={today}>{(view) => <TodaySheet view={view} />}</AwaitAnswer>;
}

function TodaySheet({ view }: { readonly view: TodayView }) {
  const { t, day } = useWords();
  const { queries } = useDesk();
  const giveCommand = useGiveCommand();
  const since = useAnswer(queries.day.show.queryOptions()).data;
  return (
    <div className={styles.today}>
      <header className={styles.head}>
        <div className={styles.top}>
          <p className={styles.date}>{day(view.today, 'full')}</p>
          <Button
            variant="quiet"
            icon={<Moon aria-hidden="true" />}
            command="day.close"
            onPress={() => giveCommand('day.close')}
          >
            {t('day.close')}
          </Button>
        </div>
        {since === undefined ? null : <SinceLine view={since} />}
        <TodaySummary view={view} />
        <RetentionLine />
        <LedgerLine />
      </header>
      <div className={styles.columns}>
        <Pane
          title={t('today.mustLeave')}
          aside={
            view.openCases > view.mustLeave.length ? (
              <CasesLink filter="open">{t('today.allCases', { count: view.openCases })}</CasesLink>
            ) : null
          }
        >
          {view.mustLeave.length === 0 ? (
            <EmptyNote title={t('today.nothingOpen')}>
              <p>{t('today.nothingOpenWhy')}</p>
              <Link to="/cases/new">{t('day.empty.new')}</Link>
            </EmptyNote>
          ) : (
            <MustLeave cases={view.mustLeave} today={view.today} />
          )}
        </Pane>
        <div className={styles.side}>
          <RemindersPane />
          {since === undefined || since.replies.length === 0 ? null : (
            <Pane title={t('day.replies')}>
              <Replies replies={since.replies} />
            </Pane>
          )}
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
            <WorkloadBars weeks={view.workload} usual={view.usualPerWeek} today={view.today} />
          </Pane>
        </div>
      </div>
    </div>
  );
}
