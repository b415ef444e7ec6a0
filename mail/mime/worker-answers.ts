// The worker's side of the pool: says when it is ready, then answers its jobs in their order.

import { parentPort } from 'node:worker_threads';

/** The first word of a worker, or its answer to the oldest of its jobs. */
export type WorkerMessage<Answer> = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: Answer };

/** What a worker is given: octets, and what is wanted of them where it can do more than one thing. */
export interface WorkerJob<Ask> {
  readonly raw: Uint8Array;
  readonly ask: Ask;
}

/** Call once, at the end of a worker's file. What `work` throws ends the worker, and with it that job. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- said by the worker, whose pool asks with the same type
export function answerJobs<Answer, Ask = undefined>(work: (raw: Uint8Array, ask: Ask) => Promise<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker');
  const say = (message: WorkerMessage<Answer>): void => port.postMessage(message);
  // One after the other, so that the pool knows which message a worker died of.
  let previous = Promise.resolve();
  port.on('message', ({ raw, ask }: WorkerJob<Ask>) => {
    previous = previous.then(async () => say({ kind: 'answer', answer: await work(raw, ask) }));
  });
  say({ kind: 'ready' });
}
