import { expect, onTestFinished, test } from 'vitest';
import { createJobs } from '#host/jobs.ts';
import { createNotices } from '#host/notices.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createFollower } from '#host/sync/follower.ts';
import { keepAccount } from '#host/sync/keep-account.ts';
import { noTokens } from '#host/sync/tokens.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { freePort } from '#test/support/free-port.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

test('an account that is followed again while it is being let go stays in reach of whoever stops them all', async () => {
  const { open, desk } = throwawayDesk();
  const log = createRecordingLog();
  const notices = createNotices();
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  onTestFinished(async () => await pool.close());
  const jobs = createJobs(notices, log);
  const follower = createFollower({ open, pool, jobs, notices, tokens: noTokens, log, now: desk.now, chance: () => 0 });
  onTestFinished(async () => await follower.stop());
  // Nobody listens there.
  const server = { host: '127.0.0.1', port: await freePort(), security: 'plaintext', user: 'dpo' } as const;
  const { id } = desk.transact(() => keepAccount(open, server, { secret: 'x', provider: undefined }));
  follower.follow(id);
  const letGo = follower.unfollow(id);
  follower.follow(id);
  await letGo;
  expect(follower.state(id).state).not.toBe('off');
  await follower.stop();
  expect(follower.state(id)).toEqual({ state: 'off' });
  expect(log.events).toEqual([]);
});
