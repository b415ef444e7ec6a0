// The last line of the window: what the desk is doing, for whom it works, which day it is.

import { EyeOff } from 'lucide-react';
import { useGiveCommand } from '../commands/command-provider.tsx';
import { useWords } from '../i18n/use-words.ts';
import { JobProgress } from '../parts/job-progress.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useStore } from '../state/store.ts';
import { SampleMark } from './sample-mark.tsx';
import { OutboxLink } from './outbox-link.tsx';
import { HistoryLink } from './history-link.tsx';
import styles from './status-line.module.css';
import { SyncLine } from './sync-line.tsx';
import { useWake } from './use-wake.ts';

export function StatusLine() {
  const { t, day } = useWords();
  const desk = useDesk();
  const { controller, today } = useOpenDesk();
  const accounts = useAnswer(desk.queries.accounts.list.queryOptions()).data;
  const jobs = useStore(desk.jobs);
  const running = Object.values(jobs).some((job) => job.state === 'running');
  const isBlurred = useStore(desk.blurred);
  const give = useGiveCommand();
  useWake();

  return (
    <footer className={styles.status}>
      <div className={styles.work}>
        {running ? <JobProgress /> : accounts === undefined ? null : <SyncLine accounts={accounts} />}
      </div>
      <OutboxLink />
      <HistoryLink />
      {isBlurred ? (
        <button type="button" className={styles.blurred} title={t('blur.hint')} onClick={() => give('desk.blur')}>
          <EyeOff aria-hidden="true" />
          <span>{t('blur.on')}</span>
          <span className={styles.showAgain}>{t('blur.off')}</span>
        </button>
      ) : null}
      <SampleMark />
      <span className={styles.about}>{controller.name}</span>
      <time className={styles.about} dateTime={today}>
        {day(today, 'register')}
      </time>
    </footer>
  );
}
