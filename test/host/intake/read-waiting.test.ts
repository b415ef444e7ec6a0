import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { readMail } from '#mail/mime/read-mail.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** The real reading, in this thread: nothing hostile comes along here. */
const pool: ParserPool = { work: async (raw) => await readMail(raw), close: async () => undefined };

function store({ desk, open }: ThrowawayDesk, raw: Buffer, internalDate?: string): MessageId {
  return desk.transact(() => open.intake.store({ raw, source: 'INBOX', internalDate: internalDate as Instant })).id;
}

/** A mail that only thanks, in answer to another one. */
function thanks(number: number, answers: string): Buffer {
  const lines = [
    'From: Anna Voorbeeld <anna@example.org>',
    'To: dpo@example.com',
    'Subject: Re: Inzageverzoek',
    `Message-ID: <thanks-${number}@example.org>`,
    `In-Reply-To: <${answers}>`,
    `Date: Fri, 06 Mar 2026 0${number % 10}:00:00 +0100`,
    '',
    'Dank u wel.',
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

describe('reading what waits', () => {
  test('holds a few mails in memory at a time, and leaves out what is erased while it reads', async () => {
    const throwaway = throwawayDesk();
    const ids = [...Array(12).keys()].map((number) => store(throwaway, plainMail(number)));
    let [atOnce, most] = [0, 0];
    const slow: ParserPool = {
      work: async (raw) => {
        most = Math.max(most, (atOnce += 1));
        if (atOnce === 1) throwaway.desk.transact(() => throwaway.desk.messages.erase(present(ids[11])));
        const read = await readMail(raw);
        atOnce -= 1;
        return read;
      },
      close: async () => undefined,
    };
    expect(await readWaiting(throwaway.open, slow)).toMatchObject({ unreadable: 0, requests: 11 });
    expect(most).toBeLessThanOrEqual(4);
    expect(throwaway.desk.messages.find(present(ids[11]))).toMatchObject({ disposition: 'erased', mail: undefined });
  });

  test('gives each message its receipt: the earlier of the server’s two dates', async () => {
    const throwaway = throwawayDesk();
    throwaway.setNow('2026-03-20T12:00:00.000Z');
    const moved = store(throwaway, plainMail(1), '2026-03-19T08:00:00.000Z');
    const odd = store(throwaway, Buffer.from([0, 1, 2, 255, 254]), '2026-03-19T08:00:00.000Z');
    expect(await readWaiting(throwaway.open, pool)).toMatchObject({ unreadable: 1, requests: 1 });
    const find = (id: MessageId) => throwaway.desk.messages.find(id);
    expect(find(moved)).toMatchObject({
      receivedAt: '2026-03-05T09:00:00.000Z',
      evidence: 'received-header',
      parseState: 'parsed',
    });
    expect(find(odd)).toMatchObject({
      receivedAt: '2026-03-19T08:00:00.000Z',
      evidence: 'internal-date',
      parseState: 'unreadable',
    });
  });

  test('joins replies to their case, however many batches lie between a reply and what it answers', async () => {
    const throwaway = throwawayDesk();
    throwaway.setNow('2026-03-20T12:00:00.000Z');
    const first = store(throwaway, plainMail(1));
    await readWaiting(throwaway.open, pool);
    confirmRequest(throwaway.desk, { id: first, rights: ['access'] });
    // The third answers the second, and is read long before it.
    const third = store(throwaway, thanks(3, 'thanks-2@example.org'));
    for (let number = 100; number < 200; number += 1) store(throwaway, plainMail(number));
    const second = store(throwaway, thanks(2, 'request-1@example.org'));
    await readWaiting(throwaway.open, pool);
    const { caseId } = present(throwaway.desk.messages.find(first));
    expect([second, third].map((id) => throwaway.desk.messages.find(id)?.caseId)).toEqual([caseId, caseId]);
  });

  test('joins a reply that an earlier run read, once what it answers has come', async () => {
    const throwaway = throwawayDesk();
    throwaway.setNow('2026-03-20T12:00:00.000Z');
    const first = store(throwaway, plainMail(1));
    await readWaiting(throwaway.open, pool);
    confirmRequest(throwaway.desk, { id: first, rights: ['access'] });
    // A pull brings the newest first.
    const third = store(throwaway, thanks(3, 'thanks-2@example.org'));
    await readWaiting(throwaway.open, pool);
    const second = store(throwaway, thanks(2, 'request-1@example.org'));
    await readWaiting(throwaway.open, pool, { most: 1 });
    const { caseId } = present(throwaway.desk.messages.find(first));
    expect([second, third].map((id) => throwaway.desk.messages.find(id)?.caseId)).toEqual([caseId, caseId]);
  });

  test('one reader at a time, and no more than was asked for', async () => {
    const throwaway = throwawayDesk();
    for (let number = 0; number < 90; number += 1) store(throwaway, plainMail(number));
    let working = 0;
    let most = 0;
    const counting: ParserPool = {
      ...pool,
      work: async (raw) => {
        working += 1;
        most = Math.max(most, working);
        const answer = await pool.work(raw);
        working -= 1;
        return answer;
      },
    };
    const runs = await Promise.all([30, 30, 30].map((count) => readWaiting(throwaway.open, counting, { most: count })));
    expect(runs.map(({ requests }) => requests)).toEqual([30, 30, 30]);
    expect(most).toBe(4);
  });

  test('ends between two batches when it is asked to, and tells its progress', async () => {
    const throwaway = throwawayDesk();
    for (let number = 0; number < 100; number += 1) store(throwaway, plainMail(number));
    const stopping = new AbortController();
    const told: string[] = [];
    const onProgress = (done: number, total: number) => {
      told.push(`${done}/${total}`);
      if (done >= 80) stopping.abort();
    };
    await readWaiting(throwaway.open, pool, { onProgress, signal: stopping.signal });
    await readWaiting(throwaway.open, pool, { onProgress });
    expect(told).toEqual(['40/100', '80/100', '20/20']);
  });
});
