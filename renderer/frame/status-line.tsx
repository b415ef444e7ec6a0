// The last line of the window: what the desk is doing, for whom it works, which day it is.

import { Link } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { dayIn } from '#core/base/day.ts';
import type { MailboxView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { JobProgress } from '../parts/job-progress.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { useDesk } from '../state/desk-context.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useStore } from '../state/store.ts';
import styles from './status-line.module.css';

export function StatusLine() {
  const { t, day } = useWords();
  const desk = useDesk();
  const { controller, today, holdsSample } = useOpenDesk();
  const mailboxes = useAnswer(desk.queries.mailboxes.list.queryOptions()).data;
  const jobs = useStore(desk.jobs);
  const running = Object.values(jobs).some((job) => job.state === 'running');

  return (
    <footer className={styles.status}>
      <div className={styles.work}>
        {running ? <JobProgress /> : mailboxes === undefined ? null : <LastPull mailboxes={mailboxes} />}
      </div>
      {holdsSample ? <span className={styles.sample}>{t('status.sample')}</span> : null}
      <span className={styles.about}>{controller.name}</span>
      <time className={styles.about} dateTime={today}>
        {day(today, 'register')}
      </time>
    </footer>
  );
}

function LastPull({ mailboxes }: { readonly mailboxes: readonly MailboxView[] }) {
  const { t, time, day, obstacle } = useWords();
  const { client, toaster } = useDesk();
  const { controller, today } = useOpenDesk();
  const askAndTell = async (id: string): Promise<void> => {
    const result = await client.mailboxes.pull({ id });
    if (!result.ok) toaster.show({ text: obstacle(result.failure), tone: 'obstacle' });
  };
  const isOnline = useSyncExternalStore(followConnection, () => navigator.onLine);
  const pull = (): void => {
    for (const { id, isPulling } of mailboxes) {
      if (!isPulling) void askAndTell(id);
    }
  };
  useShortcuts([{ key: 'p', label: 'key.pull', act: pull }]);

  if (mailboxes.length === 0) {
    return (
      <Link to="/settings" className={styles.link}>
        {t('status.noMailbox')}
      </Link>
    );
  }
  const last = mailboxes
    .map(({ lastPulledAt }) => lastPulledAt)
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  const failed = mailboxes.find(({ lastObstacle }) => lastObstacle !== undefined)?.lastObstacle;
  const pulled =
    last === undefined
      ? t('status.neverPulled')
      : dayIn(last, controller.zone) === today
        ? t('status.pulled', { when: time(last, controller.zone) })
        : t('status.pulled', { when: day(dayIn(last, controller.zone), 'short') });
  const offline = isOnline ? '' : `${t('status.offline')} · `;
  return (
    <>
      <span>{`${offline}${pulled}`}</span>
      <button type="button" className={styles.pull} onClick={pull}>
        <RefreshCw aria-hidden="true" />
        {t('status.pull')}
      </button>
      {failed === undefined ? null : (
        <Link to="/settings" className={styles.link} title={obstacle(failed)}>
          {t('status.failed')}
        </Link>
      )}
    </>
  );
}

function followConnection(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
