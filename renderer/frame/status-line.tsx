// The last line of the window: what the desk is doing, for whom it works, which day it is.

import { useWords } from '../i18n/use-words.ts';
import { JobProgress } from '../parts/job-progress.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useStore } from '../state/store.ts';
import styles from './status-line.module.css';
import { SyncLine } from './sync-line.tsx';
import { useWake } from './use-wake.ts';

export function StatusLine() {
  const { t, day } = useWords();
  const desk = useDesk();
  const { controller, today, holdsSample } = useOpenDesk();
  const accounts = useAnswer(desk.queries.accounts.list.queryOptions()).data;
  const jobs = useStore(desk.jobs);
  const running = Object.values(jobs).some((job) => job.state === 'running');
  useWake();

  return (
    <footer className={styles.status}>
      <div className={styles.work}>
        {running ? <JobProgress /> : accounts === undefined ? null : <SyncLine accounts={accounts} />}
      </div>
      {holdsSample ? <span className={styles.sample}>{t('status.sample')}</span> : null}
      <span className={styles.about}>{controller.name}</span>
      <time className={styles.about} dateTime={today}>
        {day(today, 'register')}
      </time>
    </footer>
  );
}
