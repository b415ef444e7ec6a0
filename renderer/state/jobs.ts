// Long work of the desk, as its notices tell it.

import { unreachable } from '#core/base/result.ts';
import type { IntakeCount, JobName, Notice } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

export type JobState =
  | {
      readonly state: 'running';
      readonly done: number;
      readonly total: number;
      readonly since: number;
      readonly minutesLeft: number | undefined;
    }
  | { readonly state: 'finished'; readonly count: IntakeCount | undefined }
  | { readonly state: 'failed'; readonly obstacle: Obstacle };

export type Jobs = Readonly<Partial<Record<JobName, JobState>>>;

/** The jobs after one more notice; `now` in milliseconds. */
export function withNotice(jobs: Jobs, notice: Notice, now: number): Jobs {
  switch (notice.kind) {
    case 'changed':
    case 'wish':
      return jobs;
    case 'progress': {
      const before = jobs[notice.job];
      const since = before?.state === 'running' ? before.since : now;
      const { done, total } = notice;
      const minutes = minutesLeft({ done, total, elapsed: now - since });
      return { ...jobs, [notice.job]: { state: 'running', done, total, since, minutesLeft: minutes } };
    }
    case 'finished':
      return { ...jobs, [notice.job]: { state: 'finished', count: notice.count } };
    case 'failed':
      return { ...jobs, [notice.job]: { state: 'failed', obstacle: notice.obstacle } };
    default:
      return unreachable(notice);
  }
}

/** Minutes that the rest will take at the pace so far; undefined while there is too little to judge from. */
export function minutesLeft(job: {
  readonly done: number;
  readonly total: number;
  /** Milliseconds. */
  readonly elapsed: number;
}): number | undefined {
  const { done, total, elapsed } = job;
  if (elapsed < 5000 || done < 50 || total <= done) return undefined;
  return Math.max(1, Math.round(((elapsed / done) * (total - done)) / 60_000));
}
