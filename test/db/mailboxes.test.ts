import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import {
  allMailboxes,
  countLocations,
  findMailbox,
  findSameMailbox,
  hasUid,
  noteLocation,
  notePull,
  removeMailbox,
  saveMailbox,
  settle,
  settledUpTo,
  type NewMailbox,
} from '#db/mailboxes.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const mailbox: NewMailbox = {
  id: 'b1',
  host: 'imap.example.org',
  port: 993,
  security: 'tls',
  user: 'dpo@example.org',
  folder: 'INBOX',
  caPem: null,
  sealedPassword: Buffer.from([1, 2, 3]),
};

function deskWithMailbox() {
  const throwaway = throwawayDesk();
  saveMailbox(throwaway.database, mailbox);
  return throwaway;
}

describe('the cursor of a folder', () => {
  test('starts at 0, moves, and is kept per UIDVALIDITY (RFC 3501 2.3.1.1)', () => {
    const { database } = deskWithMailbox();
    expect(settledUpTo(database, 'b1', '7')).toBe(0);
    settle(database, 'b1', '7', 40);
    settle(database, 'b1', '7', 41);
    settle(database, 'b1', '8', 3);
    expect([settledUpTo(database, 'b1', '7'), settledUpTo(database, 'b1', '8')]).toEqual([41, 3]);
  });

  test('comes back with the desk', () => {
    const throwaway = deskWithMailbox();
    settle(throwaway.database, 'b1', '7', 41);
    expect(settledUpTo(throwaway.reopened().database, 'b1', '7')).toBe(41);
  });
});

describe('the ledger of a folder', () => {
  test('accounts for each UID once: a new message, or one that is known', () => {
    const { database, receive } = deskWithMailbox();
    const messageId = receive();
    const at = (uid: number, uidValidity = '7') => ({ mailboxId: 'b1', uidValidity, uid, messageId });
    for (const uid of [5, 5, 9]) noteLocation(database, at(uid));
    noteLocation(database, at(5, '8'));
    expect([hasUid(database, 'b1', '7', 5), hasUid(database, 'b1', '7', 9)]).toEqual([true, true]);
    expect([hasUid(database, 'b1', '7', 6), hasUid(database, 'b1', '9', 5)]).toEqual([false, false]);
    expect(countLocations(database, 'b1')).toBe(3);
  });

  test('knows no UID of a message or a mailbox that is not there', () => {
    const { database } = deskWithMailbox();
    const row = { mailboxId: 'b1', uidValidity: '7', uid: 1, messageId: 'mnothing' as never };
    expect(() => noteLocation(database, row)).toThrow('FOREIGN KEY');
  });
});

describe('a mailbox', () => {
  test('is found by its account and folder, and kept under its id', () => {
    const { database } = deskWithMailbox();
    expect(findSameMailbox(database, mailbox)?.id).toBe('b1');
    expect(findSameMailbox(database, { ...mailbox, folder: 'Archive' })).toBeUndefined();
    saveMailbox(database, { ...mailbox, security: 'starttls', port: 993 });
    expect(allMailboxes(database)).toHaveLength(1);
  });

  test('once removed has no password and is not listed, but its ledger stays for its return', () => {
    const { database, receive } = deskWithMailbox();
    noteLocation(database, { mailboxId: 'b1', uidValidity: '7', uid: 5, messageId: receive() });
    settle(database, 'b1', '7', 5);
    removeMailbox(database, 'b1');
    expect([allMailboxes(database).length, findMailbox(database, 'b1')]).toEqual([0, undefined]);
    expect(findSameMailbox(database, mailbox)).toMatchObject({ id: 'b1', isRemoved: true, sealedPassword: null });
    saveMailbox(database, mailbox);
    expect(findMailbox(database, 'b1')).toMatchObject({ isRemoved: false });
    expect([settledUpTo(database, 'b1', '7'), hasUid(database, 'b1', '7', 5)]).toEqual([5, true]);
  });

  test('remembers its last pull, and an obstacle until a pull succeeds', () => {
    const { database } = deskWithMailbox();
    const at = (time: string) => `2026-03-05T${time}.000Z` as Instant;
    notePull(database, 'b1', at('09:00:00'), undefined);
    const server = { host: 'imap.example.org', port: 993 };
    notePull(database, 'b1', at('10:00:00'), { code: 'imap-unreachable', reason: 'timeout', ...server });
    expect(findMailbox(database, 'b1')).toMatchObject({
      lastPulledAt: at('09:00:00'),
      lastObstacle: { code: 'imap-unreachable' },
    });
    notePull(database, 'b1', at('11:00:00'), undefined);
    expect(findMailbox(database, 'b1')).toMatchObject({ lastPulledAt: at('11:00:00'), lastObstacle: null });
  });
});
