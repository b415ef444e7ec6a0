// Workers with bounded time and memory: a message that kills one costs that message, not the desk.

import { Worker } from 'node:worker_threads';
import type { MailReading } from './read-mail.ts';
import type { Unreadable } from './unreadable.ts';
import type { WorkerJob, WorkerMessage } from './worker-answers.ts';

export interface ParserPoolOptions {
  /** The worker's file, e.g. `new URL('./parse-worker.ts', import.meta.url)`. */
  readonly workerUrl: URL;
  /** Workers at most; 2 unless told. They start when there is work. */
  readonly size?: number;
  /** Time for one message, 10 000 unless told. */
  readonly wallMilliseconds?: number;
  /** JavaScript heap of one worker, 512 unless told. */
  readonly heapMegabytes?: number;
}

const startMilliseconds = 60_000;

/** The worker died of this one, or was stopped. */
export interface Failure {
  readonly ok: false;
  readonly unreadable: Unreadable;
}

export type WorkerAnswer = MailReading;

export interface ParserPool<Answer = WorkerAnswer, Ask = undefined> {
  /**
   * What the worker makes of these octets, which are copied. `ask` says what is wanted, of a worker that can do more
   * than one thing. Rejects only when no worker can start at all (a broken installation) or the pool is closed.
   */
  work(raw: Uint8Array, ...ask: Ask extends undefined ? [] : [Ask]): Promise<Answer | Failure>;
  /** Ends all workers; work under way is rejected. */
  close(): Promise<void>;
}

interface Task {
  readonly raw: Uint8Array;
  readonly ask: unknown;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A worker with the one task it works on: when it dies, that task was the cause and no other is lost with it. */
interface Seat {
  readonly worker: Worker;
  task: Task | undefined;
  isReady: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** `Answer` is what the worker's file answers with; it must be able to cross threads. */
export function createParserPool<Answer = WorkerAnswer, Ask = undefined>(
  options: ParserPoolOptions,
): ParserPool<Answer, Ask> {
  const { workerUrl, size = 2, wallMilliseconds = 10_000, heapMegabytes = 512 } = options;
  const seats = new Set<Seat>();
  const waiting: Task[] = [];
  let isClosed = false;

  function takeSeat(): Seat {
    const worker = new Worker(workerUrl, {
      // No secret of the main thread's environment lies in the memory that hostile mail is read in.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    const seat: Seat = { worker, task: undefined, isReady: false, timer: undefined };
    worker.on('message', (message: WorkerMessage<Answer>) => {
      if (message.kind === 'answer') return finish(seat, message.answer);
      seat.isReady = true;
      watch(seat);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'parser-failed';
      vacate(seat, code, error);
    });
    worker.on('exit', () => vacate(seat, 'parser-failed', new Error('the worker ended')));
    seats.add(seat);
    return seat;
  }

  /** The time for a mail starts when its worker can begin: loading the code is not the mail's fault. */
  function watch(seat: Seat): void {
    clearTimeout(seat.timer);
    if (seat.task === undefined) return;
    const limit = seat.isReady ? wallMilliseconds : startMilliseconds;
    seat.timer = setTimeout(() => vacate(seat, 'timed-out', new Error('the worker did not start in time')), limit);
  }

  function finish(seat: Seat, answer: unknown): void {
    seat.task?.resolve(answer);
    seat.task = undefined;
    watch(seat);
    // An idle worker does not keep the process alive.
    seat.worker.unref();
    dispatch();
  }

  /** The worker is gone or about to be: the task it worked on is answered. */
  function vacate(seat: Seat, code: Unreadable['code'], error: Error): void {
    if (!seats.delete(seat)) return;
    clearTimeout(seat.timer);
    void seat.worker.terminate();
    const culprit = seat.task;
    seat.task = undefined;
    if (seat.isReady) {
      culprit?.resolve({ ok: false, unreadable: { code } } satisfies Failure);
      dispatch();
    } else {
      // A worker that never got as far as its first word says nothing about the mail, and the next one would not either.
      culprit?.reject(error);
      for (const task of waiting.splice(0)) task.reject(error);
    }
  }

  function dispatch(): void {
    if (isClosed) return;
    for (let task = waiting[0]; task !== undefined; task = waiting[0]) {
      const seat = freeSeat();
      if (seat === undefined) return;
      waiting.shift();
      seat.task = task;
      seat.worker.ref();
      // A copy of its own: small Buffers share one block of memory, and moving that would empty the others.
      const raw = new Uint8Array(task.raw);
      seat.worker.postMessage({ raw, ask: task.ask } satisfies WorkerJob<unknown>, [raw.buffer]);
      watch(seat);
    }
  }

  function freeSeat(): Seat | undefined {
    const idle = [...seats].find((seat) => seat.task === undefined);
    return idle ?? (seats.size < size ? takeSeat() : undefined);
  }

  return {
    async work(raw, ...[ask]) {
      if (isClosed) throw new Error('the pool is closed');
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.push({ raw, ask, resolve, reject });
      dispatch();
      return (await promise) as Answer | Failure;
    },
    async close() {
      isClosed = true;
      const ended = [...seats].map((seat) => {
        seats.delete(seat);
        clearTimeout(seat.timer);
        seat.task?.reject(new Error('the pool is closed'));
        return seat.worker.terminate();
      });
      for (const task of waiting.splice(0)) task.reject(new Error('the pool is closed'));
      await Promise.all(ended);
    },
  };
}
