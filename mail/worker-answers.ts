// The worker's side of the pool: says when it is ready, then answers one job at a time.

import { parentPort } from 'node:worker_threads';

/** The first word of a worker, or its answer to the one job it has. */
export type WorkerMessage<Answer> = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: Answer };

/** Call once, at the end of a worker's file. What `work` throws ends the worker, and with it that job. */
export function answerJobs<Answer>(work: (raw: Uint8Array) => Promise<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker');
  const say = (message: WorkerMessage<Answer>): void => port.postMessage(message);
  port.on('message', (raw: Uint8Array) => {
    void work(raw).then((answer) => say({ kind: 'answer', answer }));
  });
  say({ kind: 'ready' });
}
