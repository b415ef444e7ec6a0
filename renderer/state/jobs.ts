// Long work of the desk, as its notices tell it.

import type { IntakeCount, JobName, Notice } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

export type JobState =
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly since: number }
  | { readonly state: 'finished'; readonly count: IntakeCount }
  | { readonly state: 'failed'; readonly obstacle: Obstacle };

export type Jobs = Readonly<Partial<Record<JobName, JobState>>>;

/** The jobs after one more notice; `now` in milliseconds. */
export function withNotice(jobs: Jobs, notice: Notice, now: number): Jobs {
  switch (notice.kind) {
    case 'changed':
      return jobs;
    case 'progress': {
      const before = jobs[notice.job];
      const since = before?.state === 'running' ? before.since : now;
      return { ...jobs, [notice.job]: { state: 'running', done: notice.done, total: notice.total, since } };
    }
    case 'finished':
      return { ...jobs, [notice.job]: { state: 'finished', count: notice.count } };
    case 'failed':
      return { ...jobs, [notice.job]: { state: 'failed', obstacle: notice.obstacle } };
  }
}

/** Minutes that the rest will take at the pace so far; undefined while there is too little to judge from. */
export function minutesLeft(job: Extract<JobState, { state: 'running' }>, now: number): number | undefined {
  const elapsed = now - job.since;
  if (elapsed < 5000 || job.done < 50 || job.total <= job.done) return undefined;
  return Math.max(1, Math.round(((elapsed / job.done) * (job.total - job.done)) / 60_000));
}
