import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import {
  allAccounts,
  findAccount,
  findFolder,
  findSameAccount,
  foldersOf,
  notePull,
  removeAccount,
  removeFolder,
  saveAccount,
  saveFolder,
} from '#db/accounts.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const account = {
  id: 'a1',
  host: 'imap.example.org',
  port: 993,
  security: 'tls',
  user: 'dpo@example.org',
  caPem: null,
  signIn: 'password',
  provider: null,
  sealedSecret: Buffer.from([1, 2, 3]),
  isPaused: false,
} as const;

const inbox = { id: 'b1', accountId: 'a1', folder: 'INBOX', role: 'inbox' } as const;

function deskWithAccount() {
  const throwaway = throwawayDesk();
  saveAccount(throwaway.database, account);
  saveFolder(throwaway.database, { id: 'b2', accountId: 'a1', folder: 'Sent', role: 'sent' });
  saveFolder(throwaway.database, inbox);
  return throwaway;
}

describe('an account', () => {
  test('is one for each login, whatever else changes', () => {
    const { database } = deskWithAccount();
    expect(findSameAccount(database, account)?.id).toBe('a1');
    expect(findSameAccount(database, { ...account, user: 'other@example.org' })).toBeUndefined();
    saveAccount(database, { ...account, security: 'starttls' });
    expect(allAccounts(database)).toMatchObject([{ id: 'a1', security: 'starttls' }]);
  });

  test('once removed has no secret and is not listed; it comes back under its id, its folders by their paths', () => {
    const { database } = deskWithAccount();
    removeAccount(database, 'a1');
    expect([allAccounts(database).length, findAccount(database, 'a1'), findFolder(database, 'b1')]).toEqual([
      0,
      undefined,
      undefined,
    ]);
    expect(findSameAccount(database, account)).toMatchObject({ isRemoved: true, sealedSecret: null });
    saveAccount(database, account);
    expect(foldersOf(database, 'a1')).toEqual([]);
    expect(saveFolder(database, { ...inbox, id: 'b9' }).id).toBe('b1');
    expect(foldersOf(database, 'a1').map(({ folder }) => folder)).toEqual(['INBOX']);
  });
});

describe('the folders of an account', () => {
  test('are listed with the inbox first, without those that are not read any more', () => {
    const { database } = deskWithAccount();
    expect(foldersOf(database, 'a1').map(({ folder }) => folder)).toEqual(['INBOX', 'Sent']);
    removeFolder(database, 'b2');
    expect(foldersOf(database, 'a1').map(({ folder }) => folder)).toEqual(['INBOX']);
    expect(foldersOf(database, 'a1', { withRemoved: true })).toHaveLength(2);
  });

  test('remember their last pull, and an obstacle until a pull succeeds', () => {
    const { database } = deskWithAccount();
    const at = (time: string) => `2026-03-05T${time}.000Z` as Instant;
    notePull(database, 'b1', at('09:00:00'), undefined);
    const server = { host: 'imap.example.org', port: 993 };
    notePull(database, 'b1', at('10:00:00'), { code: 'imap-unreachable', reason: 'timeout', ...server });
    expect(findFolder(database, 'b1')).toMatchObject({
      lastPulledAt: at('09:00:00'),
      lastObstacle: { code: 'imap-unreachable' },
    });
    notePull(database, 'b1', at('11:00:00'), undefined);
    expect(findFolder(database, 'b1')).toMatchObject({ lastPulledAt: at('11:00:00'), lastObstacle: null });
  });
});
