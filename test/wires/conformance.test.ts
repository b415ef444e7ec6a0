// One suite for every wire: what the contract promises must not depend on how a call travels.

import { MessageChannel } from 'node:worker_threads';
import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDeskClient, type DeskClient } from '#rpc/client.ts';
import { createHttpLink } from '#rpc/wires/http-wire.ts';
import { connectInMemory } from '#rpc/wires/in-memory-wire.ts';
import { createMessagePortLink } from '#rpc/wires/message-port-wire.ts';
import { serveMessagePort } from '#rpc/wires/serve-message-port.ts';
import { loopbackFetch } from '#test/support/loopback-fetch.ts';
import { createRecordingLog, type RecordingLog } from '#test/support/recording-log.ts';
import { createStubDesk, type StubDesk } from '#test/support/stub-router.ts';
import { startStubWebHost } from '#test/support/web-host.ts';

interface Wire {
  readonly client: DeskClient;
  cut(): Promise<void>;
}

const wires: Readonly<Record<string, (desk: StubDesk, log: RecordingLog) => Promise<Wire>>> = {
  'in memory': async (desk) => ({ client: connectInMemory(desk.router), cut: async () => {} }),
  'over a MessagePort': async (desk) => {
    const { port1, port2 } = new MessageChannel();
    serveMessagePort(desk.router, port1);
    const client = createDeskClient(createMessagePortLink(port2 as unknown as MessagePort));
    return { client, cut: async () => port2.close() };
  },
  'over the loopback web host': async (desk, log) => {
    const stub = await startStubWebHost({}, log, desk);
    const { web } = stub;
    const bearer = String(await stub.exchange(stub.tokenOf(web.url)));
    const link = createHttpLink({ origin: web.origin, bearer, fetch: loopbackFetch(web.origin) });
    return { client: createDeskClient(link), cut: async () => await web.close() };
  },
};

const canary = 'Joséphine Canari <canary@example.org>';

describe.each(Object.entries(wires))('a call %s', (_name, open) => {
  let desk: StubDesk;
  let log: RecordingLog;
  let wire: Wire;

  beforeEach(async () => {
    log = createRecordingLog();
    desk = createStubDesk({ fault: new TypeError(canary), log });
    wire = await open(desk, log);
  });
  afterEach(async () => await wire.cut());

  test('brings back a value', async () => {
    expect(await wire.client.desk.status()).toEqual({ state: 'locked' });
  });

  test('brings back an obstacle as a value', async () => {
    expect(await wire.client.cases.show({ ref: '2026-0007' })).toEqual({
      ok: false,
      failure: { code: 'case-unknown', ref: '2026-0007' },
    });
  });

  test('keeps Unicode of every plane, both ways', async () => {
    const passphrase = 'Ĳ ß ẞ é é 東京 👩🏽‍⚖️ \u0000 \u2028 \u202E';
    expect(await wire.client.desk.create({ profile: 'p', passphrase })).toEqual({
      ok: true,
      value: { recoveryKey: passphrase },
    });
    expect(await wire.client.desk.profiles()).toEqual([{ id: 'p', name: 'Ĳsbrand & Cie – 東京 👩🏽‍⚖️', country: 'NL' }]);
  });

  test('takes an absent and an undefined field for the same, both ways', async () => {
    desk = createStubDesk({ fault: new Error(canary), log, rows: [absentEverywhere] });
    await wire.cut();
    wire = await open(desk, log);
    await expect(wire.client.tray.confirm({ id: 'm1' })).resolves.toMatchObject({ ok: false });
    await expect(wire.client.tray.confirm({ id: 'm1', rights: undefined })).resolves.toMatchObject({ ok: false });
    const answer = await wire.client.messages.page({ filter: 'all', text: '', offset: 0, limit: 1 });
    expect(answer).toEqual({ ok: true, value: { total: 0, counts: {}, rows: [absentEverywhere] } });
  });

  test('refuses input that the contract does not allow, before any handler runs', async () => {
    const wrong: readonly (() => Promise<unknown>)[] = [
      () => wire.client.cases.show({ ref: '' }),
      () => wire.client.cases.show({ ref: 7 } as never),
      () => wire.client.cases.show({ ref: 'r', more: 1 } as never),
      () => wire.client.cases.show(undefined as never),
      () => wire.client.cases.act({ ref: 'r', version: -1, commands: [{ act: 'reopen', reason: '' }] }),
      () => wire.client.cases.act({ ref: 'r', version: 0, commands: [{ act: 'sudo' }] as never }),
      () => wire.client.desk.unlock({ passphrase: 'x'.repeat(1025) }),
      () => wire.client.tray.confirm({ id: 'm1', rights: ['access', 'everything'] as never }),
      () => wire.client.tray.confirm({ id: 'm1', receivedDay: '2026-02-30' }),
    ];
    for (const call of wrong) {
      await expect(call()).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(desk.reached).toEqual([]);
  });

  test('shows a fault by its id, and neither its words nor its kind', async () => {
    const fault: unknown = await wire.client.today.show().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ORPCError);
    expect(fault).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', data: { id: 'fault-1' } });
    expect(JSON.stringify(fault)).not.toMatch(/canary|Canari|TypeError/);
    expect(log.events).toContainEqual({
      level: 'error',
      event: 'rpc.fault',
      facts: { id: 'fault-1', procedure: 'today.show', name: 'TypeError' },
    });
    expect(JSON.stringify(log.events)).not.toMatch(/canary|Canari/);
  });

  test('follows notices, and the stream ends on both sides when the caller stops', async () => {
    const stop = new AbortController();
    const notices = await wire.client.notices.follow(undefined, { signal: stop.signal });
    await expect.poll(() => desk.reached).toContain('notices.follow');
    const first = notices.next();
    await expect.poll(() => desk.followers()).toBe(1);
    desk.tell({ kind: 'changed', topic: 'tray' });
    expect(await first).toEqual({ done: false, value: { kind: 'changed', topic: 'tray' } });
    const second = notices.next().then(
      (step) => step.done,
      () => true,
    );
    stop.abort();
    expect(await second).toBe(true);
    await expect.poll(() => desk.followers()).toBe(0);
  });

  test('keeps 100 calls at once apart', async () => {
    const refs = Array.from({ length: 100 }, (_, index) => `2026-${String(index).padStart(4, '0')}`);
    const answers = await Promise.all(refs.map(async (ref) => await wire.client.cases.show({ ref })));
    expect(answers.map((answer) => !answer.ok && 'ref' in answer.failure && answer.failure.ref)).toEqual(refs);
  });
});

describe.each(Object.entries(wires).filter(([name]) => name !== 'in memory'))('a stream %s', (_name, open) => {
  test('shows a fault in its middle without its words', async () => {
    const log = createRecordingLog();
    const desk = createStubDesk({ fault: new TypeError(canary), log });
    const wire = await open(desk, log);
    const notices = await wire.client.notices.follow();
    const first = notices.next();
    await expect.poll(() => desk.followers()).toBe(1);
    desk.tell({ kind: 'progress', job: 'pull', done: 0, total: -1 });
    const fault: unknown = await first.catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(fault)).not.toMatch(/canary|Canari|TypeError/);
    await wire.cut();
  });
});

const absentEverywhere = {
  id: 'm1' as never,
  from: { name: '', address: 'a@example.org' },
  subject: '',
  receivedAt: '2026-03-01T10:00:00Z' as never,
  receivedDay: '2026-03-01' as never,
  evidence: 'date-header' as never,
  disposition: 'tray',
  isParsed: false,
  unreadable: undefined,
  caseRef: undefined,
  setAsideReason: undefined,
  hasAttachments: false,
  isPartial: false,
  snippet: '',
} as const;
