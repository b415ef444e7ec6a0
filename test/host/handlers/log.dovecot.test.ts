// The audit log over the contract, with a real mail server: anchors that come by themselves, the register, the proof, the alarm.

import { createRouterClient } from '@orpc/server';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import type { LogState } from '#core/desk/log-views.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import type { DeskClient } from '#rpc/client.ts';
import { anchorFolder } from '#test/support/anchored-desk.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { present, unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { timeStampAuthority, timeStampServer } from '#test/support/time-stamp-authority.ts';

const passphrase = 'zeven natte fietsen in Gent';
const everything = { topics: [], by: [] };
let server: Dovecot;
let host: DeskHost;
let client: DeskClient;
const log = createRecordingLog();

beforeAll(async () => {
  server = await startDovecot();
  const { folder, remove } = makeFolder();
  host = bootHost({ deskFolder: folder, now: () => instantOf(Date.now()), log, version: '0' });
  client = createRouterClient(host.router);
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase }));
  return async () => {
    await host.close();
    await server.stop();
    remove();
  };
});

async function addAccount(name: string): Promise<string> {
  const user = server.user(name);
  await server.appendMany(user, [plainMail(1, name)]);
  const at = { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem } as const;
  const secret = { password: server.password };
  const { id } = unwrap(await client.accounts.add({ ...at, secret, folders: [{ path: 'INBOX' }] }));
  return id;
}

async function until(what: string, holds: (state: LogState) => boolean): Promise<LogState> {
  for (let round = 0; round < 1_000; round += 1) {
    const state = unwrap(await client.log.state());
    if (holds(state)) return state;
    await pause(20);
  }
  throw new Error(`never came about: ${what}`);
}

describe('anchors in a mailbox', () => {
  test('are off until somebody switches them on; then one comes by itself as soon as the sync is level', async () => {
    const id = await addAccount('by-itself');
    const before = unwrap(await client.log.state());
    expect(before.anchorAccounts).toEqual([
      { id, user: 'by-itself', isOn: false, lookedAt: undefined, missing: 0, unproved: 0 },
    ]);
    expect(before.unanchored.lines).toBe(before.entries);
    expect(await client.log.anchor()).toMatchObject({ ok: true });
    await pause(200);
    expect(unwrap(await client.log.state()).anchors).toEqual([]);
    unwrap(await client.log.anchorIn({ account: id, isOn: true }));
    const after = await until('an anchor', ({ anchors }) => anchors.length > 0);
    expect(after.anchors).toMatchObject([{ way: 'mailbox', where: 'by-itself' }]);
    expect(after.unanchored.lines).toBe(after.entries - present(after.anchors[0]).size);
    expect(present(after.anchorAccounts[0]).lookedAt).toBeDefined();
    // Switched off, the next one on demand has nowhere to go.
    unwrap(await client.log.anchorIn({ account: id, isOn: false }));
    const { size } = present(after.anchors[0]);
    unwrap(await client.log.anchor());
    await pause(300);
    expect(unwrap(await client.log.state()).anchors[0]?.size).toBe(size);
    expect(await client.log.anchorIn({ account: 'nobody', isOn: true })).toMatchObject({
      failure: { code: 'account-unknown' },
    });
    unwrap(await client.accounts.remove({ id }));
  });

  test('on demand, together with a time stamp', async () => {
    const authority = timeStampAuthority();
    const tsa = await timeStampServer((body, response) => response.writeHead(200).end(authority.answer(body)));
    onTestFinished(async () => {
      await tsa.stop();
      authority.remove();
    });
    const id = await addAccount('on-demand');
    unwrap(await client.log.anchorIn({ account: id, isOn: true }));
    await until('the first', ({ anchors }) => anchors.some(({ where }) => where === 'on-demand'));
    expect(await client.log.timestampAt({ url: 'ftp://tsa' })).toMatchObject({ failure: { code: 'timestamp-url' } });
    unwrap(await client.log.timestampAt({ url: tsa.url }));
    unwrap(await client.log.anchor());
    const state = await until('the stamp', ({ anchors }) => anchors.some(({ way }) => way === 'timestamp'));
    expect(state.timestampUrl).toBe(tsa.url);
    const mailClient = await server.client('on-demand');
    expect(await mailClient.status(anchorFolder, { messages: true })).toMatchObject({ messages: 2 });
    await mailClient.logout();
    unwrap(await client.log.timestampAt({ url: '' }));
    expect(unwrap(await client.log.state()).timestampUrl).toBeUndefined();
  });
});

test('the register pages newest first, and marks what is anchored', async () => {
  const first = unwrap(await client.log.list({ filter: everything, limit: 3 }));
  expect(first.rows).toHaveLength(3);
  const second = unwrap(await client.log.list({ filter: everything, limit: 500, before: first.next }));
  const seqs = [...first.rows, ...second.rows].map(({ seq }) => seq);
  expect(seqs).toEqual([...seqs].sort((one, other) => other - one));
  expect(new Set(seqs).size).toBe(first.total);
  const { anchors, entries } = unwrap(await client.log.state());
  const covered = Math.max(...anchors.map(({ size }) => size));
  expect([...first.rows, ...second.rows].filter(({ isAnchored }) => isAnchored)).toHaveLength(covered);
  expect(entries).toBe(first.total);
});

test('the whole log is checked in the background, and the outcome kept', async () => {
  unwrap(await client.log.verify());
  const { verified, entries } = await until('verified', (state) => state.verified !== undefined);
  expect(verified).toMatchObject({ ok: true, entries });
});

test('a note is made, said to be given away, and checked', async () => {
  const { note, size, line } = unwrap(await client.log.note());
  unwrap(await client.log.given({ size, way: 'person', where: 'internal audit' }));
  expect(unwrap(await client.log.check({ text: note }))).toMatchObject({ kind: 'fits', size });
  expect(unwrap(await client.log.check({ text: line }))).toMatchObject({ kind: 'fits', size });
  expect(unwrap(await client.log.state()).anchors).toContainEqual(
    expect.objectContaining({ way: 'person', size, where: 'internal audit' }),
  );
});

test('the technical log names nobody', () => {
  expect(JSON.stringify(log.events)).not.toMatch(/by-itself|on-demand|internal audit|127\.0\.0\.1/);
  expect(log.events.filter(({ event }) => event === 'anchor.fault')).toEqual([]);
});

test('a locked desk answers nothing', async () => {
  unwrap({ ok: true, value: await client.desk.lock() });
  expect(await client.log.state()).toMatchObject({ failure: { code: 'desk-locked' } });
  expect(await client.log.check({ text: 'x' })).toMatchObject({ failure: { code: 'desk-locked' } });
});
