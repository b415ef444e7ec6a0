// Anchors in a real mailbox: written, read back, compared; a desk set back is found at the next contact.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { allAnchors, anchorsAt } from '#db/log/anchors.ts';
import { composeAnchor } from '#mail/anchor/compose-anchor.ts';
import { accountMemory } from '#host/anchor/anchor-memory.ts';
import { settleAlarm } from '#host/anchor/settle-alarm.ts';
import { anchoredDesk, anchorFolder, anchoringAccount, contact, copyOf, setBack } from '#test/support/anchored-desk.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

let server: Dovecot;

beforeAll(async () => {
  server = await startDovecot();
});

afterAll(async () => {
  await server?.stop();
});

const actsOf = ({ desk }: ThrowawayDesk) => desk.journal.of(['desk']).flatMap(({ event }) => event?.act ?? []);

async function inFolder<T>(
  user: string,
  work: (client: Awaited<ReturnType<Dovecot['client']>>) => Promise<T>,
): Promise<T> {
  const client = await server.client(user);
  await client.mailboxOpen(anchorFolder);
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** Every anchor mail, as the server has it. */
async function mailsOf(user: string): Promise<Buffer[]> {
  return await inFolder(user, async (client) => {
    const mails: Buffer[] = [];
    for await (const { source } of client.fetch('1:*', { source: true })) mails.push(present(source));
    return mails;
  });
}

describe('what is written', () => {
  test('an anchor at the first contact, then one a day or after 500 lines of work', async () => {
    const { desk, id } = anchoredDesk(server, 'daily');
    expect(await contact(desk, id)).toBe('anchored');
    expect(await contact(desk, id)).toBe('looked');
    desk.receive();
    expect(await contact(desk, id)).toBe('looked');
    for (let count = 0; count < 500; count += 1) desk.receive();
    expect(await contact(desk, id)).toBe('anchored');
    // INTERNALDATE is the server's: by this machine's clock the anchor is from another day.
    desk.setNow('2027-11-01T09:00:00.000Z');
    expect(await contact(desk, id)).toBe('looked');
    desk.receive();
    expect(await contact(desk, id)).toBe('anchored');
    expect(await contact(desk, id, true)).toBe('anchored');
    expect(await mailsOf('daily')).toHaveLength(4);
  });

  test('the line in the log names the checkpoint, the mail and the account; the mail itself is kept as it came back', async () => {
    const { desk, id } = anchoredDesk(server, 'named');
    await contact(desk, id);
    const [row] = anchorsAt(desk.database, 'mailbox', id);
    const event = desk.desk.journal.of(['desk']).at(-1)?.event;
    expect(event).toEqual({
      act: 'log.anchored',
      way: 'mailbox',
      size: row?.size,
      note: row?.noteHash,
      where: id,
      uid: 1,
      uidValidity: row?.uidValidity,
    });
    expect(Buffer.from(present(row?.receipt)).toString()).toBe(present((await mailsOf('named'))[0]).toString());
    expect(row?.size).toBe(desk.open.audit.size() - 1);
  });

  test('no address, name or subject of anybody is in the mail', async () => {
    const { desk, id } = anchoredDesk(server, 'silent');
    desk.receive({ from: 'canary@example.org', name: 'Canary Person', subject: 'Canary subject' });
    await contact(desk, id);
    const text = present((await mailsOf('silent'))[0]).toString();
    expect(text).not.toMatch(/canary|silent|kraaft|secret/i);
    // RFC 5322 2.1.1
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(998);
    expect(text).toContain(`dpo-desk.local/${desk.open.audit.id}\r\n`);
  });

  test('a desk that only wrote about its own log is not anchored again', async () => {
    const { desk, id } = anchoredDesk(server, 'idle');
    await contact(desk, id);
    desk.setNow('2027-11-01T09:00:00.000Z');
    expect(await contact(desk, id)).toBe('looked');
    expect(actsOf(desk).filter((act) => act === 'log.anchored')).toHaveLength(1);
  });
});

describe('a desk that was set back', () => {
  test('is found at the next contact, with the number of missing lines; then nothing is written until it is settled', async () => {
    const { desk, id } = anchoredDesk(server, 'back');
    desk.receive();
    await contact(desk, id);
    const copy = copyOf(desk);
    for (let count = 0; count < 7; count += 1) desk.receive();
    await contact(desk, id, true);
    const anchored = present(allAnchors(desk.database).at(-1)).size;
    const back = setBack(desk, copy);
    // Everything of the copy fits together: without an anchor nobody would notice.
    expect(back.open.audit.alarm()).toBeUndefined();
    const size = back.open.audit.size();
    expect(await contact(back, id)).toBe('looked');
    expect(back.open.audit.alarm()).toMatchObject({
      kind: 'anchor-ahead',
      seq: size,
      missing: anchored - size,
      anchor: { way: 'mailbox', size: anchored, where: 'back' },
    });
    expect(() => back.receive()).toThrow(/log-alarm/);
    expect(await contact(back, id, true)).toBe('looked');
    expect(back.open.audit.size()).toBe(size);
    expect(await mailsOf('back')).toHaveLength(2);
    // It stands after a restart, and until a person has settled it.
    const again = back.reopened();
    expect(again.open.audit.alarm()?.kind).toBe('anchor-ahead');
    settleAlarm(again.open, 'restored after a broken disk');
    again.receive();
    expect(await contact(again, id, true)).toBe('anchored');
    expect(again.open.audit.alarm()).toBeUndefined();
  });

  test('and worked on until it has more lines than the anchor knows is found by its other root', async () => {
    const { desk, id } = anchoredDesk(server, 'fork');
    await contact(desk, id);
    const copy = copyOf(desk);
    for (let count = 0; count < 5; count += 1) desk.receive();
    await contact(desk, id, true);
    const anchored = present(allAnchors(desk.database).at(-1)).size;
    const back = setBack(desk, copy);
    for (let count = 0; count < 20; count += 1) back.receive();
    await contact(back, id);
    expect(back.open.audit.alarm()).toMatchObject({ kind: 'anchor-forked', anchor: { size: anchored } });
  });

  test('another alarm that is settled first does not settle what the anchors know', async () => {
    const { desk, id } = anchoredDesk(server, 'two-alarms');
    await contact(desk, id);
    const copy = copyOf(desk);
    desk.receive();
    await contact(desk, id, true);
    const back = setBack(desk, copy);
    back.open.audit.raiseAlarm({ ...noFacts, kind: 'head-missing' });
    await contact(back, id);
    expect(back.open.audit.alarm()?.kind).toBe('head-missing');
    settleAlarm(back.open, 'looked at');
    await contact(back, id);
    expect(back.open.audit.alarm()?.kind).toMatch(/^anchor-/);
  });

  const noFacts = { seq: undefined, missing: undefined, anchor: undefined, lastWrittenAt: undefined };
});

describe('what a mailbox can do to anchors', () => {
  test('deleted ones are told of, once, and stop nothing', async () => {
    const { desk, id } = anchoredDesk(server, 'deleted');
    for (let count = 0; count < 3; count += 1) {
      desk.receive();
      await contact(desk, id, true);
    }
    const sizes = anchorsAt(desk.database, 'mailbox', id).map(({ size }) => size);
    await inFolder('deleted', (client) => client.messageDelete('2', { uid: true }));
    expect(await contact(desk, id)).toBe('looked');
    expect(await contact(desk, id)).toBe('looked');
    const told = desk.desk.journal.of(['desk']).filter(({ event }) => event?.act === 'log.anchors-missing');
    expect(told.map(({ event }) => event)).toEqual([{ act: 'log.anchors-missing', account: id, sizes: [sizes[1]] }]);
    expect(accountMemory(desk.database, id).missing).toEqual([sizes[1]]);
    expect(desk.open.audit.alarm()).toBeUndefined();
    desk.receive();
    expect(await contact(desk, id, true)).toBe('anchored');
  });

  test('a folder that is gone is made again; all that were in it are missing', async () => {
    const { desk, id } = anchoredDesk(server, 'gone');
    await contact(desk, id);
    const client = await server.client('gone');
    await client.mailboxDelete(anchorFolder);
    await client.logout();
    desk.receive();
    expect(await contact(desk, id, true)).toBe('anchored');
    expect(accountMemory(desk.database, id).missing).toHaveLength(1);
    expect(await mailsOf('gone')).toHaveLength(1);
  });

  test('forged ones, and those of another laptop, raise no alarm; the forged are counted', async () => {
    const { desk, id } = anchoredDesk(server, 'forged');
    await contact(desk, id);
    const other = throwawayDesk();
    const elsewhere = anchoringAccount(other, server, 'forged');
    await contact(other, elsewhere);
    const genuine = present((await mailsOf('forged'))[0]).toString();
    const [, size = ''] = /\r\n(\d+)\r\n/.exec(genuine) ?? [];
    const higher = genuine.replace(`\r\n${size}\r\n`, `\r\n${Number(size) + 100}\r\n`);
    const unknownKey = higher.replace(/(— \S+ )\S{4}/, '$1AAAA');
    for (const mail of [higher, unknownKey, 'Subject: spam\r\n\r\nnothing'])
      await server.appendMany('forged', [Buffer.from(mail)], { folder: anchorFolder });
    await contact(desk, id);
    expect(desk.open.audit.alarm()).toBeUndefined();
    expect(accountMemory(desk.database, id)).toMatchObject({ unproved: 2, missing: [] });
    expect(accountMemory(other.database, elsewhere)).toMatchObject({ unproved: 0, missing: [] });
  });

  test('a folder that the server numbers anew is read whole; nothing counts as missing (RFC 3501 2.3.1.1)', async () => {
    const { desk, id } = anchoredDesk(server, 'renumbered');
    for (let count = 0; count < 3; count += 1) {
      desk.receive();
      await contact(desk, id, true);
    }
    const mails = await mailsOf('renumbered');
    server.recreate('renumbered', anchorFolder);
    await server.appendMany('renumbered', mails.toReversed(), { folder: anchorFolder });
    await contact(desk, id);
    await contact(desk, id);
    expect(accountMemory(desk.database, id).missing).toEqual([]);
    expect(actsOf(desk)).not.toContain('log.anchors-missing');
    expect(anchorsAt(desk.database, 'mailbox', id)).toHaveLength(3);
    await inFolder('renumbered', (client) => client.messageDelete('1', { uid: true }));
    await contact(desk, id);
    expect(accountMemory(desk.database, id).missing).toHaveLength(1);
  });

  test('an anchor that was never noted, as when the line broke after the server took it, is noted at the next contact', async () => {
    const { desk, id } = anchoredDesk(server, 'broken-line');
    await contact(desk, id);
    const [row] = anchorsAt(desk.database, 'mailbox', id);
    desk.database.sqlite.exec('DELETE FROM anchor');
    await contact(desk, id);
    const noted = anchorsAt(desk.database, 'mailbox', id);
    expect(noted.map(({ size, noteHash, uid }) => ({ size, noteHash, uid }))).toEqual([
      { size: row?.size, noteHash: row?.noteHash, uid: 1 },
    ]);
    // The same note once more is not another anchor.
    await server.appendMany('broken-line', await mailsOf('broken-line'), { folder: anchorFolder });
    await contact(desk, id);
    expect(anchorsAt(desk.database, 'mailbox', id)).toHaveLength(1);
  });
});

test('a server that is not there changes nothing', async () => {
  const desk = throwawayDesk();
  const id = anchoringAccount(desk, server, 'absent', 1);
  const size = desk.open.audit.size();
  expect(await contact(desk, id, true)).toBe('imap-unreachable');
  expect(desk.open.audit.size()).toBe(size);
  expect(accountMemory(desk.database, id).lookedAt).toBeUndefined();
});

test('the same anchor always makes the same mail', () => {
  const anchor = { log: 'l', size: 1, hash: 'h', text: 't\n', at: '2026-03-05T09:00:00.000Z' as Instant };
  expect(composeAnchor(anchor)).toEqual(composeAnchor(anchor));
});
