// The worker's side of the pool: says when it is ready, then answers one job at a time.

import { parentPort } from 'node:worker_threads';

export interface Job {
  readonly id: number;
  readonly raw: Uint8Array;
}

export type WorkerMessage<Answer> =
  | { readonly isReady: true }
  | { readonly isReady: false; readonly id: number; readonly answer: Answer };

/** Call once, at the end of a worker's file. What `work` throws ends the worker, and with it that job. */
export function answerJobs<Answer>(work: (raw: Uint8Array) => Promise<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker');
  port.on('message', (job: Job) => {
    void work(job.raw).then((answer) => port.postMessage({ isReady: false, id: job.id, answer }));
  });
  port.postMessage({ isReady: true });
}
