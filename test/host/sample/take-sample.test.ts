import { describe, expect, onTestFinished, test } from 'vitest';
import { addDays } from '#core/base/day.ts';
import { listMessages } from '#core/desk/queries/message-view.ts';
import { todayOf } from '#core/desk/today.ts';
import { waitingForParser } from '#db/messages.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { takeSample } from '#host/sample/take-sample.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

function startPool() {
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  onTestFinished(async () => await pool.close());
  return pool;
}

describe('the sample inbox', () => {
  test.each(['2026-11-22', '2027-02-28', '2028-02-29', '2031-12-31'])(
    'taken in on %s has its newest mail in the past weeks, and none in the future',
    async (day) => {
      const { desk, open, setNow } = throwawayDesk();
      setNow(`${day}T12:00:00.000Z`);
      const count = await takeSample(open, startPool());
      expect(count).toMatchObject({ seen: 48, stored: 48, duplicates: 0, unreadable: 1 });
      const days = listMessages(desk)
        .map((row) => row.receivedDay)
        .toSorted();
      const newest = days.at(-1) ?? '';
      expect(newest <= todayOf(desk)).toBe(true);
      expect(newest >= addDays(todayOf(desk), -35)).toBe(true);
      expect((days[0] ?? '') < addDays(todayOf(desk), -60)).toBe(true);
    },
  );

  test('taken in twice is there once', async () => {
    const { desk, open, setNow } = throwawayDesk();
    setNow('2027-05-05T12:00:00.000Z');
    const pool = startPool();
    await takeSample(open, pool);
    expect(await takeSample(open, pool)).toMatchObject({ seen: 48, stored: 0, duplicates: 48, requests: 0 });
    expect(desk.messages.all()).toHaveLength(48);
  });

  test('stopped on the way is stored whole; the rest is read another time', async () => {
    const { open, database, setNow } = throwawayDesk();
    setNow('2026-11-22T12:00:00.000Z');
    const pool = startPool();
    const stopping = new AbortController();
    stopping.abort();
    expect(await takeSample(open, pool, { signal: stopping.signal })).toMatchObject({
      stored: 48,
      unreadable: 0,
      requests: 0,
    });
    expect(waitingForParser(database)).toHaveLength(48);
    const { unreadable, requests } = await readWaiting(open, pool);
    expect([unreadable, requests > 25, waitingForParser(database).length]).toEqual([1, true, 0]);
    expect(await readWaiting(open, pool)).toEqual({ unreadable: 0, requests: 0 });
  });
});
