import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const raw = Buffer.from('From: anna@example.org\r\nSubject: Inzage\r\n\r\nGraag inzage.\r\n');

describe('storing a message', () => {
  test('keeps its octets, their hash and size', () => {
    const { open, desk } = throwawayDesk();
    const { id, isNew } = desk.transact(() => open.intake.store({ raw, source: 'INBOX', uid: 7 }));
    expect(isNew).toBe(true);
    expect(Buffer.from(desk.messages.raw(id)).equals(raw)).toBe(true);
    expect(desk.messages.find(id)).toMatchObject({
      sha256: createHash('sha256').update(raw).digest('hex'),
      size: raw.length,
      source: 'INBOX',
      uid: 7,
      parseState: 'waiting',
      disposition: 'tray',
    });
  });

  test('counts from its arrival until the parser has read it: the server’s date, or else the moment of storing', () => {
    const { open, desk } = throwawayDesk();
    const internalDate = '2026-03-01T08:00:00.000Z' as Instant;
    const dated = desk.transact(() => open.intake.store({ raw, source: 'INBOX', internalDate }));
    const undated = desk.transact(() => open.intake.store({ raw: Buffer.from('other'), source: 'INBOX' }));
    expect(desk.messages.find(dated.id)).toMatchObject({ receivedAt: internalDate, evidence: 'internal-date' });
    const stored = desk.messages.find(undated.id);
    expect(stored).toMatchObject({ receivedAt: stored?.storedAt, evidence: 'import-time' });
  });

  test('the same octets again are known, from wherever they come, and nothing is added', () => {
    const { open, desk } = throwawayDesk();
    const first = desk.transact(() => open.intake.store({ raw, source: 'INBOX', uid: 7 }));
    const again = desk.transact(() => open.intake.store({ raw: Buffer.from(raw), source: 'Archive', uid: 9 }));
    expect(again).toEqual({ id: first.id, isNew: false });
    expect(desk.messages.all()).toHaveLength(1);
    expect(desk.journal.of([first.id])).toHaveLength(1);
  });

  test('known again after the desk was closed and opened', () => {
    const throwaway = throwawayDesk();
    const first = throwaway.desk.transact(() => throwaway.open.intake.store({ raw, source: 'INBOX' }));
    const again = throwaway.reopened();
    expect(again.desk.transact(() => again.open.intake.store({ raw, source: 'INBOX' })).id).toBe(first.id);
  });

  test('one octet makes another message; an empty one is a message too', () => {
    const { open, desk } = throwawayDesk();
    const store = (bytes: Buffer) => desk.transact(() => open.intake.store({ raw: bytes, source: 'INBOX' }));
    expect(store(raw).isNew).toBe(true);
    expect(store(Buffer.concat([raw, Buffer.from('\n')])).isNew).toBe(true);
    expect(store(Buffer.alloc(0)).isNew).toBe(true);
    expect(store(Buffer.alloc(0)).isNew).toBe(false);
  });

  test('the index of duplicates holds no bare hash of a mail', () => {
    const { open, desk, database } = throwawayDesk();
    desk.transact(() => open.intake.store({ raw, source: 'INBOX' }));
    const { content_mac: mac } = database.sqlite.prepare('SELECT content_mac FROM message').get() as {
      content_mac: string;
    };
    const digests = ['sha256', 'sha1', 'md5'].flatMap((name) =>
      (['hex', 'base64', 'base64url'] as const).map((spelling) => createHash(name).update(raw).digest(spelling)),
    );
    expect(digests).not.toContain(mac);
  });

  test('what fails in its transaction leaves nothing', () => {
    const { open, desk } = throwawayDesk();
    const broken = () => {
      open.intake.store({ raw, source: 'INBOX' });
      throw new Error('broken off');
    };
    expect(() => desk.transact(broken)).toThrow('broken off');
    expect(desk.messages.all()).toHaveLength(0);
    expect(desk.transact(() => open.intake.store({ raw, source: 'INBOX' })).isNew).toBe(true);
  });
});
