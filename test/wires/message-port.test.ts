// The desk's end of a MessagePort against a page that an attacker has taken over, and against a desk that has gone.

import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads';
import { constantFrom, jsonValue, sample, tuple, uuid } from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDeskClient, type DeskClient } from '#rpc/client.ts';
import { isCallFrame } from '#rpc/wires/call-frame.ts';
import { createMessagePortLink, DeskGone } from '#rpc/wires/message-port-wire.ts';
import { serveMessagePort } from '#rpc/wires/serve-message-port.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { createStubDesk, type StubDesk } from '#test/support/stub-router.ts';

let desk: StubDesk;
let deskEnd: NodePort;
let pageEnd: NodePort;
let link: Parameters<typeof createDeskClient>[0];
let client: DeskClient;

beforeEach(() => {
  desk = createStubDesk({ fault: new Error('broken'), log: createRecordingLog() });
  const { port1, port2 } = new MessageChannel();
  deskEnd = port1;
  pageEnd = port2;
  serveMessagePort(desk.router, deskEnd);
  link = createMessagePortLink(pageEnd as unknown as MessagePort);
  client = createDeskClient(link);
});
afterEach(() => deskEnd.close());

/** Every one would throw inside the RPC library's decoder, outside any call, and so end the process. */
const hostile: readonly unknown[] = [
  '',
  'null',
  '{',
  '[]',
  '7',
  '{}',
  undefined,
  null,
  7,
  [],
  {},
  { data: '{"i":"1"}' },
  new Uint8Array([0xff, 0xff]),
  new ArrayBuffer(4),
  '{"i":"1"}',
  '{"i":"1","p":null}',
  '{"i":"1","p":{}}',
  '{"i":"1","t":3}',
  '{"i":"1","t":9,"p":{"u":"/desk/status"}}',
  '{"i":7,"p":{"u":"/desk/status","b":{}}}',
  '{"i":"1","p":{"u":"http://[","b":{}}}',
  '{"i":"1","p":{"u":"https://example.org/desk/status","b":{}}}',
  '{"i":"1","p":{"u":"/desk/status","m":"GET"}}',
  '{"i":"1","p":{"u":"/desk/status","h":{"content-disposition":"attachment"},"b":{}}}',
  '{"i":"1","p":{"u":"/desk/status","h":{"content-type":"multipart/form-data"}}}',
  '{"i":"1","p":{"u":"/desk/status","b":{"meta":[[]]}}}',
  '{"i":"1","p":{"u":"/desk/status","b":{"meta":7}}}',
  '{"i":"1","p":{"u":"/desk/status","b":null}}',
  `{"i":"1","p":{"u":"/desk/create","b":{"json":"${'x'.repeat(1024 * 1024)}"}}}`,
];

test('drops what is no frame of a call, and goes on answering', async () => {
  for (const message of hostile) {
    expect(isCallFrame(message)).toBe(false);
    pageEnd.postMessage(message, []);
  }
  expect(await client.desk.status()).toEqual({ state: 'locked' });
  expect(desk.reached).toEqual(['desk.status']);
});

test('reaches no handler with 1,000 random bodies for each procedure that takes input', async () => {
  const procedures = ['cases/show', 'cases/act', 'tray/confirm', 'tray/attach', 'desk/create', 'accounts/add'];
  const frames = tuple(constantFrom(...procedures), uuid(), jsonValue()).map(([procedure, id, json]) =>
    JSON.stringify({ i: id, p: { u: `/${procedure}`, b: { json } } }),
  );
  for (const frame of sample(frames, { numRuns: 1000 * procedures.length, seed: 20260301 })) {
    expect(isCallFrame(frame)).toBe(true);
    pageEnd.postMessage(frame, []);
  }
  await client.desk.status();
  expect(desk.reached).toEqual(['desk.status']);
});

test('answers a call to no procedure, and to a name of JavaScript’s own, with not found', async () => {
  for (const path of [
    ['desk', 'open'],
    ['desk', 'constructor'],
    ['constructor', 'prototype'],
    ['toString', 'call'],
    ['desk'],
  ]) {
    await expect(link.call(path, undefined, { context: {} })).rejects.toMatchObject({ status: 404 });
  }
  expect(desk.reached).toEqual([]);
});

test('rejects the call in flight, and every later one, once the desk has gone', async () => {
  const notices = await client.notices.follow();
  const waiting = notices.next();
  await expect.poll(() => desk.followers()).toBe(1);
  deskEnd.close();
  await expect(waiting).rejects.toBeInstanceOf(Error);
  await expect.poll(async () => await client.desk.status().catch((error: unknown) => error)).toBeInstanceOf(DeskGone);
});

test('stops the streams of a page that has gone', async () => {
  const notices = await client.notices.follow();
  void notices.next().catch(() => {});
  await expect.poll(() => desk.followers()).toBe(1);
  pageEnd.close();
  await expect.poll(() => desk.followers()).toBe(0);
});
