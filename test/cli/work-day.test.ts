import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCli } from '#test/support/call-cli.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { splitLines } from '#test/support/run-cli.ts';

interface MessageLine {
  readonly id: string;
  readonly source: string;
  readonly from: string;
  readonly subject: string;
  readonly disposition: string;
  readonly case: string | null;
}

interface CaseLine {
  readonly ref: string;
  readonly due: string;
  readonly phase: string;
}

const root = join(import.meta.dirname, '../..');
const inbox = join(root, 'resources/sample-inbox');
const expected = JSON.parse(readFileSync(join(root, 'test/fixtures/sample-inbox.expected.json'), 'utf8')) as readonly {
  file: string;
  kind: string;
  rights: string[];
}[];

let desk: CliDesk;
beforeAll(async () => {
  desk = await makeCliDesk();
});
afterAll(() => desk.remove());

async function messages(): Promise<readonly MessageLine[]> {
  return (await desk.run('messages')).lines() as unknown as readonly MessageLine[];
}

async function messageOf(file: string): Promise<MessageLine> {
  const found = (await messages()).find(({ source }) => source.startsWith(file));
  if (found === undefined) throw new Error(`no message from ${file}`);
  return found;
}

async function act(...args: readonly string[]) {
  const run = await desk.run('act', ...args);
  return { code: run.code, stderr: run.stderr, answer: run.json() };
}

const withdrawal = ['close', '--outcome', 'withdrawn', '--note', 'gave it up by phone'];
const keysOf = (value: object) => Object.keys(value);
const obstacle = (code: string) => ({ code: 1, answer: { obstacle: expect.objectContaining({ code }) } });

describe('a day at the command line', () => {
  test('the sample inbox is taken in whole, and taken in again it is known', async () => {
    const first = await desk.run('import', inbox);
    const requests = expected.filter(({ kind }) => kind === 'request').length;
    const count = first.json();
    expect(first.code).toBe(0);
    expect(keysOf(count)).toEqual(['seen', 'stored', 'duplicates', 'unreadable', 'requests']);
    expect(count).toMatchObject({ seen: 48, stored: 48, duplicates: 0, unreadable: 1 });
    expect(Math.abs(Number(count['requests']) - requests)).toBeLessThanOrEqual(2);
    const again = await desk.run('import', inbox);
    expect(again.json()).toEqual({ seen: 48, stored: 0, duplicates: 48, unreadable: 0, requests: 0 });
  });

  test('the ledger accounts for every message, with the contract’s keys', async () => {
    const ledger = await messages();
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(48);
    expect(ledger.map(({ source }) => source).toSorted()).toEqual(expected.map(({ file }) => file).toSorted());
    for (const line of ledger)
      expect(keysOf(line)).toEqual(
        expect.arrayContaining([
          'id',
          'source',
          'uid',
          'messageId',
          'receivedAt',
          'from',
          'subject',
          'disposition',
          'case',
        ]),
      );
    const places = Map.groupBy(ledger, ({ disposition }) => disposition);
    expect([places.get('tray')?.length, places.get('unreadable')?.length]).toEqual([47, 1]);
  });

  test('confirming takes the suggestion and opens a case with its reference and its dates', async () => {
    const { id } = await messageOf('01-');
    const confirmed = await act(id, 'confirm');
    expect(confirmed.code).toBe(0);
    // Received on 31 August: one month ends on 30 September, the last day of its month.
    expect(confirmed.answer).toMatchObject({
      ref: 'KRA-2026-0001',
      rights: ['access'],
      receivedDay: '2026-08-31',
      due: '2026-09-30',
      extended: false,
      phase: 'open',
      identity: 'not-doubted',
      language: 'fr',
      messages: expect.arrayContaining([id]),
    });
    expect(await act(id, 'confirm')).toMatchObject(obstacle('message-not-in-tray'));
    expect(await messageOf('01-')).toMatchObject({ disposition: 'case', case: 'KRA-2026-0001' });
  });

  test('confirming takes other rights, another language and another day where they are given', async () => {
    const { id } = await messageOf('47-');
    const confirmed = await act(
      id,
      'confirm',
      '--rights',
      'erasure, access',
      '--language',
      'nl',
      '--received-day',
      '2026-10-30',
    );
    expect(confirmed.answer).toMatchObject({
      ref: 'KRA-2026-0002',
      rights: ['access', 'erasure'],
      language: 'nl',
      receivedDay: '2026-10-30',
      due: '2026-11-30',
    });
  });

  test('confirming what asks for nothing needs its rights', async () => {
    const { id } = await messageOf('04-');
    expect(await act(id, 'confirm')).toMatchObject(obstacle('rights-missing'));
  });

  test('what nobody can read can be confirmed by a person who knows what it asks for', async () => {
    const { id } = await messageOf('48-');
    expect(await act(id, 'confirm')).toMatchObject(obstacle('rights-missing'));
    expect((await act(id, 'confirm', '--rights', 'access')).answer).toMatchObject({
      ref: 'KRA-2026-0003',
      language: 'und',
    });
  });

  test('a message is set aside with its reason, and put back', async () => {
    const { id } = await messageOf('12-');
    expect(await act(id, 'set-aside')).toMatchObject(obstacle('reason-missing'));
    expect((await act(id, 'set-aside', '--reason', 'spam')).answer).toMatchObject({
      id,
      disposition: 'set-aside',
      reason: 'spam',
    });
    expect(await act(id, 'set-aside', '--reason', 'spam')).toMatchObject(obstacle('message-not-in-tray'));
    expect(await messageOf('12-')).toMatchObject({ disposition: 'set-aside', case: null });
    expect((await act(id, 'put-back', '--reason', 'looked again')).answer).toMatchObject({ id, disposition: 'tray' });
    expect(await act(id, 'put-back', '--reason', 'x')).toMatchObject(obstacle('message-not-set-aside'));
  });

  test('a message is attached to a case, and released again', async () => {
    const { id } = await messageOf('15-');
    expect(await act(id, 'attach', '--case', 'KRA-2026-0042')).toMatchObject(obstacle('case-unknown'));
    expect((await act(id, 'attach', '--case', 'KRA-2026-0001')).answer).toMatchObject({
      messages: expect.arrayContaining([id]),
    });
    expect(await messageOf('15-')).toMatchObject({ disposition: 'case', case: 'KRA-2026-0001' });
    const released = await act('KRA-2026-0001', 'release-mail', '--message', id, '--reason', 'somebody else');
    expect(released.answer['messages']).not.toContain(id);
    expect(await messageOf('15-')).toMatchObject({ disposition: 'tray', case: null });
  });

  test('GDPR Art. 12(6): the identity is doubted with a ground, then verified', async () => {
    expect(await act('KRA-2026-0002', 'verify-identity', '--method', 'x')).toMatchObject(
      obstacle('identity-not-doubted'),
    );
    expect(await act('KRA-2026-0002', 'doubt-identity')).toMatchObject(obstacle('reason-missing'));
    const doubted = await act('KRA-2026-0002', 'doubt-identity', '--ground', 'another address');
    expect(doubted.answer).toMatchObject({ ref: 'KRA-2026-0002', identity: 'doubted', version: 3 });
    expect((await act('KRA-2026-0002', 'verify-identity', '--method', 'called')).answer).toMatchObject({
      identity: 'verified',
    });
  });

  test('GDPR Art. 12(3): too late for an extension on a case of August', async () => {
    expect(await act('KRA-2026-0001', 'extend', '--ground', 'complexity', '--reason', 'r')).toMatchObject({
      code: 1,
      answer: { obstacle: { code: 'extension-too-late', noticeBy: '2026-09-30' } },
      stderr: expect.stringMatching(/^extension-too-late: .*30 September 2026/),
    });
  });

  test('GDPR Art. 12(4): a case does not end in silence, and ends with its outcome', async () => {
    expect(await act('KRA-2026-0001', 'close')).toMatchObject(obstacle('answer-missing'));
    expect(await act('KRA-2026-0001', 'close', '--outcome', 'granted')).toMatchObject(obstacle('answer-missing'));
    expect(await act('KRA-2026-0001', 'close', '--outcome', 'withdrawn')).toMatchObject(obstacle('outcome-missing'));
    const closed = await act('KRA-2026-0001', ...withdrawal);
    expect(closed.answer).toMatchObject({ ref: 'KRA-2026-0001', phase: 'closed', outcome: 'withdrawn' });
    expect(await act('KRA-2026-0001', 'correct-rights', '--rights', 'erasure', '--reason', 'r')).toMatchObject(
      obstacle('case-closed'),
    );
    expect((await act('KRA-2026-0001', 'reopen', '--reason', 'wrote again')).answer).toMatchObject({ phase: 'open' });
    expect((await act('KRA-2026-0001', 'close')).answer).toMatchObject({ phase: 'closed', outcome: 'withdrawn' });
  });

  test('an unknown case or message is an obstacle with its code', async () => {
    expect(await act('KRA-2026-0042', 'close', '--outcome', 'granted')).toMatchObject(obstacle('case-unknown'));
    expect(await act('mnothing', 'confirm')).toMatchObject(obstacle('message-unknown'));
  });

  test('the cases: open ones by their deadline, then the closed ones, with the contract’s keys', async () => {
    const lines = (await desk.run('cases')).lines() as unknown as readonly CaseLine[];
    expect(lines.map(({ ref, phase }) => `${ref} ${phase}`)).toEqual([
      'KRA-2026-0002 open',
      'KRA-2026-0003 open',
      'KRA-2026-0001 closed',
    ]);
    for (const line of lines)
      expect(keysOf(line)).toEqual(
        expect.arrayContaining([
          'ref',
          'rights',
          'requester',
          'receivedDay',
          'due',
          'extended',
          'phase',
          'identity',
          'language',
        ]),
      );
  });

  test('an exported dossier verifies without any desk; a flipped octet ends with 1', async () => {
    const file = join(desk.outside, 'dossier.zip');
    const exported = await desk.run('export', 'KRA-2026-0001', '--out', file);
    const answer = exported.json();
    expect([exported.code, keysOf(answer)]).toEqual([0, ['file', 'sha256', 'entries']]);
    const verified = await callCli(['verify', file, '--json']);
    expect([verified.code, verified.json()]).toEqual([
      0,
      {
        ok: true,
        verdict: 'UNANCHORED',
        entries: expect.any(Number),
        erased: 0,
        firstBroken: null,
        anchoredTo: null,
        unanchoredAfter: -1,
        log: expect.any(String),
        publicKey: expect.any(String),
      },
    ]);
    expect((await callCli(['verify', file])).stdout).toMatch(/^valid: \d+ entries\nnobody else vouches for /);

    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000);
    writeFileSync(file, bytes);
    const broken = await callCli(['verify', file, '--json']);
    expect([broken.code, broken.json()['ok']]).toEqual([1, false]);
    expect((await callCli(['verify', file])).stdout).toMatch(/^(BROKEN|UNREADABLE) at /);
  });

  test('an export to a place that cannot be written is bad input, and no export is noted', async () => {
    const run = await desk.run('export', 'KRA-2026-0001', '--out', join(desk.outside, 'no', 'such', 'folder.zip'));
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(splitLines(run.stderr)).toEqual([expect.stringMatching(/cannot be written \(ENOENT\)/)]);
    const unknown = await desk.run('export', 'KRA-2026-0042', '--out', join(desk.outside, 'x.zip'));
    expect([unknown.code, unknown.json()]).toEqual([1, { obstacle: { code: 'case-unknown', ref: 'KRA-2026-0042' } }]);
  });

  test('the lists follow from the journal, and the journal is whole', async () => {
    const rebuilt = await desk.run('rebuild', '--check');
    expect([rebuilt.code, rebuilt.json()]).toEqual([0, expect.objectContaining({ ok: true, differences: [] })]);
    const verified = await desk.run('verify');
    expect([verified.code, verified.json()]).toEqual([
      0,
      expect.objectContaining({ ok: true, entries: expect.any(Number), firstBroken: null }),
    ]);
    // One for the desk, one for each message, and each act once.
    expect(verified.json()['entries']).toBeGreaterThan(49 + 10);
  });

  test('for a person the same commands speak in lines', async () => {
    const say = async (command: string, ...args: string[]) =>
      (await callCli([command, '--desk', desk.folder, ...args])).stdout;
    expect(splitLines(await say('cases'))).toHaveLength(3);
    expect(splitLines(await say('messages'))).toHaveLength(48);
    expect(await say('rebuild', '--check')).toMatch(/^the lists are what the journal says$/m);
    expect(await say('verify')).toMatch(/^valid: \d+ entries$/m);
  });
});
