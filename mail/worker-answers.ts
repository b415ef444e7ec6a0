// The worker's side of the pool: says when it is ready, then answers its jobs in their order.

import { parentPort } from 'node:worker_threads';

/** The first word of a worker, or its answer to the oldest of its jobs. */
export type WorkerMessage<Answer> = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: Answer };

/** Call once, at the end of a worker's file. What `work` throws ends the worker, and with it that job. */
export function answerJobs<Answer>(work: (raw: Uint8Array) => Promise<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker');
  const say = (message: WorkerMessage<Answer>): void => port.postMessage(message);
  // One after the other, so that the pool knows which message a worker died of.
  let previous = Promise.resolve();
  port.on('message', (raw: Uint8Array) => {
    previous = previous.then(async () => say({ kind: 'answer', answer: await work(raw) }));
  });
  say({ kind: 'ready' });
}
