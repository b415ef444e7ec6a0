// Says once what a piece of long work brought, or what stopped it.

import { useEffect, useRef } from 'react';
import { unreachable } from '#core/base/result.ts';
import type { JobName } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Words } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import type { JobState } from '../state/jobs.ts';
import { useStore } from '../state/store.ts';

const jobNames: readonly JobName[] = ['pull', 'import', 'sample', 'complete', 'verify', 'anchor', 'backup'];

export function JobReport() {
  const words = useWords();
  const { jobs: store, toaster } = useDesk();
  const jobs = useStore(store);
  const told = useRef(jobs);
  useEffect(() => {
    for (const name of jobNames) {
      const job = jobs[name];
      if (job === undefined || job === told.current[name]) continue;
      const text = reportOf(name, job, words);
      if (text !== undefined) toaster.show({ text, tone: job.state === 'failed' ? 'obstacle' : 'done' });
    }
    told.current = jobs;
  }, [jobs, toaster, words]);
  return null;
}

/** undefined while there is nothing to tell: work goes on, or the desk only read what it had already. */
function reportOf(name: JobName, job: JobState, { t, obstacle }: Words): string | undefined {
  switch (job.state) {
    case 'running':
      return undefined;
    case 'failed':
      return obstacle(job.obstacle);
    case 'finished': {
      if (name === 'complete') return t('job.completed');
      if (name === 'verify' || name === 'anchor' || name === 'backup') return t(`job.done.${name}`);
      if (job.count === undefined) return undefined;
      const { stored, requests, unreadable, withheld } = job.count;
      const parts = [
        stored > 0 ? t('job.brought', { stored, requests }) : name === 'pull' ? t('job.nothingNew') : '',
        unreadable > 0 ? t('today.unreadable', { count: unreadable }) : '',
        withheld > 0 ? t('job.withheld', { count: withheld }) : '',
      ];
      return parts.filter((part) => part !== '').join(' ') || undefined;
    }
    default:
      return unreachable(job);
  }
}
