// A worker that misbehaves as its job tells it, to test the pool around it.

import { answerJobs } from '#mail/mime/worker-answers.ts';

answerJobs(async (raw) => {
  const wish = Buffer.from(raw).toString();
  switch (wish) {
    case 'hang':
      for (;;);
    case 'throw':
      throw new Error('as told');
    case 'exit':
      // eslint-disable-next-line unicorn/no-process-exit -- a worker's process.exit ends that worker only
      process.exit(3);
    // fallthrough is impossible: the worker is gone
    case 'hoard': {
      const hoard: string[][] = [];
      for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => `${index}${Math.sqrt(index)}`));
    }
    case 'environment':
      return { ok: true, said: Object.keys(process.env).join() };
    default:
      return { ok: true, said: wish };
  }
});
