// Long work: one job at a time, with progress, an end, and a way to stop it.

import { ok, fail, type Result } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { IntakeCount, JobName } from '#core/desk/views.ts';
import type { Notices } from './notices.ts';

export interface JobTools {
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

export interface Jobs {
  /**
   * Starts in the background. Refused while another job runs. `about` names its object, such as a mailbox id. What it gives is
   * the count of the mail that it took in, where that is its work.
   */
  start(
    job: JobName,
    about: string,
    work: (tools: JobTools) => Promise<Result<IntakeCount | undefined, Obstacle>>,
  ): Result<{ readonly started: true }, Obstacle>;
  isRunning(about: string): boolean;
  /** Resolves when the job that runs has ended; at once when none does. */
  idle(): Promise<void>;
  /** Resolves once no job about this object runs. */
  ended(about: string): Promise<void>;
  /** Asks the job to end early; resolves once it has. */
  stop(): Promise<void>;
}

/** Progress is told at most so often, in milliseconds. */
const progressPause = 100;

export function createJobs(notices: Notices, log: Log): Jobs {
  let running:
    | { readonly about: string; readonly controller: AbortController; readonly done: Promise<void> }
    | undefined;

  async function run(job: JobName, work: () => Promise<Result<IntakeCount | undefined, Obstacle>>): Promise<void> {
    const result = await outcomeOf(job, work);
    running = undefined;
    if (result !== undefined)
      notices.tell(
        result.ok
          ? { kind: 'finished', job, ...(result.value && { count: result.value }) }
          : { kind: 'failed', job, obstacle: result.failure },
      );
    for (const topic of ['tray', 'cases', 'accounts', 'desk', 'log', 'backup'] as const)
      notices.tell({ kind: 'changed', topic });
  }

  async function outcomeOf(job: JobName, work: () => Promise<Result<IntakeCount | undefined, Obstacle>>) {
    try {
      return await work();
    } catch (fault) {
      if (fault instanceof StorageFault) return fail(fault.obstacle);
      log.error('job.fault', { job, name: fault instanceof Error ? fault.name : 'unknown' });
      return fail<Obstacle>({ code: 'job-failed' });
    }
  }

  return {
    start: (job, about, work) => {
      if (running !== undefined) return fail({ code: 'job-running' });
      const controller = new AbortController();
      const onProgress = paced((done, total) => notices.tell({ kind: 'progress', job, done, total }));
      // The first await inside lets `running` be set before the work can end.
      const done = Promise.resolve().then(() => run(job, () => work({ signal: controller.signal, onProgress })));
      running = { about, controller, done };
      notices.tell({ kind: 'progress', job, done: 0, total: 0 });
      return ok({ started: true });
    },
    isRunning: (about) => running?.about === about,
    ended: async (about) => {
      if (running?.about === about) await running.done;
    },
    idle: async () => {
      await running?.done;
    },
    stop: async () => {
      running?.controller.abort();
      await running?.done;
    },
  };
}

function paced(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (now - last < progressPause && done !== total) return;
    last = now;
    tell(done, total);
  };
}
