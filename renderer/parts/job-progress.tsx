// Long work as it goes on: what, how far, about how long still.

import { ProgressBar } from 'react-aria-components';
import type { JobName } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import type { JobState } from '../state/jobs.ts';
import { useStore } from '../state/store.ts';
import styles from './job-progress.module.css';

/** Every job that runs now, each on its line. */
export function JobProgress() {
  const jobs = useStore(useDesk().jobs);
  return (
    <>
      {jobNames.map((name) => {
        const job = jobs[name];
        return job?.state === 'running' ? <RunningJob key={name} name={name} job={job} /> : null;
      })}
    </>
  );
}

const jobNames: readonly JobName[] = [
  'pull',
  'import',
  'sample',
  'complete',
  'verify',
  'anchor',
  'backup',
  'renew-keys',
];

function RunningJob({ name, job }: { readonly name: JobName; readonly job: Extract<JobState, { state: 'running' }> }) {
  const { say, t } = useWords();
  const counted = job.total === 0 ? t('job.beginning') : t('job.counted', { done: job.done, total: job.total });
  return (
    <ProgressBar
      className={styles.job ?? ''}
      aria-label={say(`job.${name}`)}
      value={job.done}
      maxValue={Math.max(job.total, 1)}
      isIndeterminate={job.total === 0}
      valueLabel={counted}
    >
      {({ percentage }) => (
        <>
          <span>{say(`job.${name}`)}</span>
          <span className={styles.bar}>
            <span className={styles.fill} style={{ width: `${percentage ?? 10}%` }} />
          </span>
          <span>
            {counted}
            {job.minutesLeft === undefined ? null : ` · ${t('job.minutesLeft', { minutes: job.minutesLeft })}`}
          </span>
        </>
      )}
    </ProgressBar>
  );
}
