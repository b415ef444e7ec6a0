import { expect, test } from 'vitest';
import { fail, ok } from '#core/base/result.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { allAccounts, keepSending } from '#db/accounts.ts';
import type { Deliver } from '#mail/smtp/hand-over.ts';
import { outboxWorld } from '../../support/outbox-desk.ts';
import { present } from '../../support/present.ts';

/** No server is needed where nothing may reach one. */
const nowhere = { host: 'localhost', port: 1, caPem: '' } as const;

function world() {
  const reached: string[] = [];
  const deliver: Deliver = async ({ to, beforeLast }) => {
    reached.push(...to);
    beforeLast();
    return await Promise.resolve(ok({ taken: true }));
  };
  return { ...outboxWorld({ smtp: nowhere, deliver }), reached };
}

test('a letter waits while an alarm of the log stands: nothing could be written of its leaving', async () => {
  const { desk, send, draft, pass, line, outbox, reached } = world();
  const letter = draft();
  const { id } = await send(letter);
  desk.open.audit.raiseAlarm({
    kind: 'broken',
    seq: 1,
    missing: undefined,
    anchor: undefined,
    lastWrittenAt: undefined,
  });
  await pass(16);
  expect(reached).toEqual([]);
  expect(line(letter.id)).toMatchObject({ state: 'waiting', attempts: 1, obstacle: { code: 'log-alarm' } });
  expect(outbox.takeBack(id)).toEqual(ok(letter.id));
});

test('a letter of a case that was discarded within the fifteen seconds does not leave', async () => {
  const { desk, ref, send, draft, pass, line, reached } = world();
  const letter = draft();
  await send(letter);
  expect(actOnCase(desk.desk, { ref, commands: [{ act: 'discard', reason: 'twice' }] }).ok).toBe(true);
  await pass(16);
  expect(reached).toEqual([]);
  expect(line(letter.id)).toMatchObject({ state: 'refused', obstacle: { code: 'case-discarded', ref } });
});

test('a letter of a case that was erased within the fifteen seconds is gone, with its octets', async () => {
  const { desk, ref, send, draft, pass, reached } = world();
  const letter = draft();
  await send(letter);
  const commands = [{ act: 'discard', reason: 'twice' }, { act: 'erase' }] as const;
  expect(actOnCase(desk.desk, { ref, commands }).ok).toBe(true);
  await pass(16);
  expect(reached).toEqual([]);
  expect(desk.desk.letters.find(letter.id)).toBeUndefined();
  expect(desk.database.sqlite.prepare('SELECT count(*) AS n FROM outgoing').get()).toEqual({ n: 0 });
});

test('a letter leaves by no account that sends for another controller, even where it is chosen', async () => {
  const { desk, draft, trySend } = world();
  const [account] = allAccounts(desk.database);
  const { id, sending } = present(account);
  desk.desk.transact(() =>
    keepSending(desk.database, id, {
      sending: { ...present(sending ?? undefined), controller: 'another' },
      sealedSendingSecret: null,
    }),
  );
  expect(await trySend(draft(), { accountId: id })).toEqual({ ok: false, failure: { code: 'sending-not-set-up' } });
});

test('a letter that failed while the clock was years ahead does not wait for those years', async () => {
  let isDown = true;
  const deliver: Deliver = async ({ beforeLast }) => {
    if (isDown) return fail({ code: 'smtp-unreachable', fault: 'refused', host: 'localhost', port: 1 });
    beforeLast();
    return await Promise.resolve(ok({ taken: true }));
  };
  const { desk, send, draft, pass, line } = outboxWorld({ smtp: nowhere, deliver });
  const letter = draft();
  await send(letter);
  const before = desk.desk.now();
  desk.setNow('2031-03-05T09:00:00.000Z');
  await pass(1);
  expect(line(letter.id)).toMatchObject({ state: 'waiting', attempts: 1 });
  isDown = false;
  desk.setNow(before);
  await pass(1);
  expect(line(letter.id).state).toBe('sent');
});
