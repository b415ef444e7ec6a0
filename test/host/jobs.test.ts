import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { IntakeCount, Notice } from '#core/desk/views.ts';
import { createJobs } from '#host/jobs.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';

const count: IntakeCount = { seen: 3, stored: 2, duplicates: 1, unreadable: 0, requests: 1, withheld: 0 };

function setUp() {
  const told: Notice[] = [];
  const log = createRecordingLog();
  const jobs = createJobs({ tell: (notice) => void told.push(notice), follow: () => undefined as never }, log);
  return { told, log, jobs };
}

/** A job that goes on until the test lets it end. */
function pending() {
  return Promise.withResolvers<Result<IntakeCount, Obstacle>>();
}

/** Until all that is ready has run. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

const isChange = ({ kind }: Notice) => kind === 'changed';

describe('jobs', () => {
  test('run one at a time', async () => {
    const { jobs, told } = setUp();
    const first = pending();
    expect(jobs.start('pull', 'b1', async () => await first.promise)).toEqual({ ok: true, value: { started: true } });
    expect(jobs.start('import', 'files', async () => ok(count))).toEqual({
      ok: false,
      failure: { code: 'job-running' },
    });
    expect([jobs.isRunning('b1'), jobs.isRunning('files')]).toEqual([true, false]);
    first.resolve(ok(count));
    await settled();
    expect(jobs.isRunning('b1')).toBe(false);
    expect(told.filter(({ kind }) => kind === 'finished')).toEqual([{ kind: 'finished', job: 'pull', count }]);
    expect(jobs.start('import', 'files', async () => ok(count)).ok).toBe(true);
  });

  test('tell at their end what may have changed, whatever the end', async () => {
    for (const work of [
      async () => ok(count),
      async () => fail({ code: 'disk-full' } as const),
      async () => await Promise.reject(new Error('x')),
    ]) {
      const { jobs, told } = setUp();
      jobs.start('import', 'files', work);
      await settled();
      expect(told.filter(isChange).map((notice) => notice.kind === 'changed' && notice.topic)).toEqual([
        'tray',
        'cases',
        'accounts',
        'desk',
        'log',
        'backup',
      ]);
    }
  });

  test('an obstacle and a full disk are told as they are', async () => {
    const { jobs, told } = setUp();
    jobs.start('pull', 'b1', async () => fail({ code: 'account-unknown', id: 'b1' }));
    await settled();
    jobs.start('pull', 'b1', async () => await Promise.reject(new StorageFault({ code: 'disk-full' })));
    await settled();
    expect(told.filter(({ kind }) => kind === 'failed')).toEqual([
      { kind: 'failed', job: 'pull', obstacle: { code: 'account-unknown', id: 'b1' } },
      { kind: 'failed', job: 'pull', obstacle: { code: 'disk-full' } },
    ]);
  });

  test('a fault of ours is told without its text, which may quote a mail, and logged by name', async () => {
    const { jobs, told, log } = setUp();
    jobs.start('import', 'files', () => {
      throw new TypeError('anna@example.org wrote');
    });
    await settled();
    expect(told).toContainEqual({ kind: 'failed', job: 'import', obstacle: { code: 'job-failed' } });
    expect(log.events).toEqual([{ level: 'error', event: 'job.fault', facts: { job: 'import', name: 'TypeError' } }]);
    expect(jobs.isRunning('files')).toBe(false);
  });

  test('are stopped by asking, and waited for', async () => {
    const { jobs } = setUp();
    let hasEnded = false;
    jobs.start('pull', 'b1', async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await settled();
      hasEnded = true;
      return ok(count);
    });
    await settled();
    await jobs.stop();
    expect([hasEnded, jobs.isRunning('b1')]).toEqual([true, false]);
    await jobs.stop();
  });

  test('stopped before they began see that at once', async () => {
    const { jobs } = setUp();
    let wasAborted: boolean | undefined;
    jobs.start('pull', 'b1', async ({ signal }) => {
      wasAborted = signal.aborted;
      return ok(count);
    });
    await jobs.stop();
    expect(wasAborted).toBe(true);
  });

  test('tell their progress now and then, and always the last of it', async () => {
    const { jobs, told } = setUp();
    jobs.start('pull', 'b1', async ({ onProgress }) => {
      for (let done = 1; done <= 1000; done += 1) onProgress(done, 1000);
      return ok(count);
    });
    await settled();
    const progress = told.filter(({ kind }) => kind === 'progress');
    expect(progress.length).toBeLessThan(20);
    expect(progress[0]).toEqual({ kind: 'progress', job: 'pull', done: 0, total: 0 });
    expect(progress.at(-1)).toEqual({ kind: 'progress', job: 'pull', done: 1000, total: 1000 });
  });
});
