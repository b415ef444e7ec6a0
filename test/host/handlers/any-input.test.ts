// Whatever comes through the door about mail: the answer is a value, or the door's own refusal, and never a fault.

import { ORPCError } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import type { DeskClient } from '#rpc/client.ts';
import { freePort } from '#test/support/free-port.ts';
import { unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { richMail } from '#test/support/rich-mail.ts';
import { takeMail } from '#test/support/take-mail.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { steadyClock } from '#test/support/steady-clock.ts';

const log = createRecordingLog();
let host: DeskHost;
let client: DeskClient;
/** Ids that mean something, so that not every call ends at the first question. */
const known: string[] = [];
let deadPort = 1;

const oddTexts = [
  '',
  ' ',
  '\0',
  "' OR 1=1 --",
  '" NEAR(',
  '*',
  '__proto__',
  '\uD800',
  '../../x',
  '%00',
  'x'.repeat(5000),
];
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...oddTexts), fc.emailAddress());
const id = fc.oneof(
  fc.nat().map((at) => known[at % known.length] ?? ''),
  text,
);
const number = fc.oneof(fc.integer(), fc.nat(500), fc.double(), fc.constantFrom(-1, 2 ** 53, 1e9));
const flag = fc.boolean();
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
/** Nobody outside this machine is asked, whatever the name. */
const hostName = fc.constantFrom('127.0.0.1', '', '\0', 'a b', '[::1]', '127.0.0.1:99', 'x'.repeat(300));
const server = {
  host: hostName,
  port: fc.oneof(
    { weight: 3, arbitrary: fc.nat(0).map(() => deadPort) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 70_000, 0.5) },
  ),
  security: fc.constantFrom('tls', 'starttls', 'plaintext', 'none'),
  user: text,
  caPem: maybe(text),
};
const secret = fc.oneof(fc.record({ password: text }), fc.record({ ticket: text }), fc.anything());
const word = fc.oneof(
  text,
  fc.constantFrom(
    'from:',
    'due:<',
    'is:open',
    '-',
    'OR',
    '|',
    '"',
    '“',
    '(',
    'received:2026-13',
    'has:x',
    'ref:%',
    'right:',
  ),
);
const query = fc.array(word, { maxLength: 200 }).map((words) => words.join(' '));

interface Call {
  readonly ask: (input: never) => Promise<unknown>;
  readonly input: fc.Arbitrary<unknown>;
}

const calls: Readonly<Record<string, Call>> = {
  'files.begin': { ask: beginFiles, input: fc.constant(undefined) },
  'files.append': {
    ask: (input) => client.files.append(input),
    input: fc.record({ id, path: text, isNamed: flag, modifiedAt: number, base64: text, isLast: flag }),
  },
  'files.cancel': { ask: (input) => client.files.cancel(input), input: fc.record({ id }) },
  'files.finish': { ask: (input) => client.files.finish(input), input: fc.record({ id }) },
  'accounts.list': { ask: () => client.accounts.list(), input: fc.constant(undefined) },
  'accounts.find': {
    ask: (input) => client.accounts.find(input),
    input: fc.record({ address: text, mayAsk: flag }),
  },
  'accounts.look': { ask: (input) => client.accounts.look(input), input: fc.record({ ...server, secret }) },
  'accounts.add': {
    ask: (input) => client.accounts.add(input),
    input: fc.record({ ...server, secret, folders: fc.array(fc.record({ path: text })) }),
  },
  'accounts.folders': { ask: (input) => client.accounts.folders(input), input: fc.record({ id }) },
  'accounts.chooseFolders': {
    ask: (input) => client.accounts.chooseFolders(input),
    input: fc.record({ id, folders: fc.array(text) }),
  },
  'accounts.renew': { ask: (input) => client.accounts.renew(input), input: fc.record({ id, secret }) },
  'accounts.pull': { ask: (input) => client.accounts.pull(input), input: fc.record({ id }) },
  'accounts.pause': { ask: (input) => client.accounts.pause(input), input: fc.record({ id }) },
  'accounts.resume': { ask: (input) => client.accounts.resume(input), input: fc.record({ id }) },
  'accounts.wake': { ask: () => client.accounts.wake(), input: fc.constant(undefined) },
  'accounts.remove': { ask: (input) => client.accounts.remove(input), input: fc.record({ id }) },
  'accounts.signIn.begin': {
    ask: (input) => client.accounts.signIn.begin(input),
    input: fc.record({
      provider: fc.constantFrom('google', 'microsoft', 'other'),
      user: text,
      clientId: maybe(text),
      clientSecret: maybe(text),
      tenant: maybe(text),
    }),
  },
  'accounts.signIn.finish': { ask: (input) => client.accounts.signIn.finish(input), input: fc.record({ id }) },
  'accounts.signIn.cancel': { ask: (input) => client.accounts.signIn.cancel(input), input: fc.record({ id }) },
  'learning.keep': { ask: (input) => client.learning.keep(input), input: fc.record({ isOn: flag }) },
  'learning.read': { ask: () => client.learning.read(), input: fc.constant(undefined) },
  'ledger.show': { ask: () => client.ledger.show(), input: fc.constant(undefined) },
  'messages.complete': { ask: (input) => client.messages.complete(input), input: fc.record({ id }) },
  'reading.formatted': { ask: (input) => client.reading.formatted(input), input: fc.record({ id }) },
  'reading.attachment': {
    ask: (input) => client.reading.attachment(input),
    input: fc.record({ id, index: number }),
  },
  'reading.source': { ask: (input) => client.reading.source(input), input: fc.record({ id, from: number }) },
  'search.find': {
    ask: (input) => client.search.find(input),
    input: fc.record({ query, limit: maybe(number), offset: maybe(number), isTyping: maybe(flag) }),
  },
  'sender.check': { ask: (input) => client.sender.check(input), input: fc.record({ id: text }) },
  'sender.repeat': { ask: (input) => client.sender.repeat(input), input: fc.record({ id }) },
  'sender.path': { ask: (input) => client.sender.path(input), input: fc.record({ id }) },
  'sender.preference.keep': {
    ask: (input) => client.sender.preference.keep(input),
    input: fc.record({ checksNewMail: fc.constant(false), trusted: fc.array(text), nameServers: fc.array(text) }),
  },
  'sender.preference.read': { ask: () => client.sender.preference.read(), input: fc.constant(undefined) },
};

beforeAll(async () => {
  const { folder, remove } = makeFolder();
  host = bootHost({
    deskFolder: folder,
    now: () => instantOf(Date.UTC(2026, 2, 5)),
    clock: steadyClock,
    log,
    version: '0',
    askDns: async (question) => ({ ...question, at: instantOf(0), values: [], failure: 'ENOTFOUND' }),
    settingsNetwork: {
      fetchText: async () => undefined,
      resolveMx: async () => [],
      resolveSrv: async () => [],
      probeTls: async () => false,
    },
  });
  client = createRouterClient(host.router);
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase: 'zeven natte fietsen in Gent' }));
  deadPort = await freePort();
  known.push(await takeMail(client, richMail({ html: '<p>Hallo <a href="https://example.org">hier</a></p>' })));
  return async () => {
    await host.close();
    remove();
  };
});

async function beginFiles(): Promise<unknown> {
  const begun = await client.files.begin();
  if (begun.ok) known.push(begun.value.id);
  return begun;
}

async function outcomeOf(ask: Call['ask'], input: unknown): Promise<'answer' | 'refused' | 'fault'> {
  try {
    const answer = await ask(input as never);
    return typeof answer === 'object' && answer !== null && 'ok' in answer ? 'answer' : 'fault';
  } catch (fault) {
    return fault instanceof ORPCError && fault.code === 'BAD_REQUEST' ? 'refused' : 'fault';
  }
}

test.each(Object.keys(calls))('%s answers', { timeout: 60_000 }, async (name) => {
  const { ask, input } = calls[name] as Call;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 8, arbitrary: input }, { weight: 1, arbitrary: fc.anything() }),
      async (given) => {
        expect(await outcomeOf(ask, given)).not.toBe('fault');
      },
    ),
    { numRuns: 300 },
  );
  expect(log.events.filter(({ event }) => event === 'rpc.fault')).toEqual([]);
});
