import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { findByHeader } from '#db/search/find-by-header.ts';
import { message } from '#db/schema.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

test('a message is found by its Message-ID (RFC 5322 3.6.4), the first one where two carry it', () => {
  const { open, desk } = throwawayDesk();
  const ids = ['one', 'two'].map((text, index) => {
    const { id } = desk.transact(() => open.intake.store({ raw: Buffer.from(text), source: 'INBOX' }));
    const receivedAt = index === 0 ? '2026-03-02T08:00:00.000Z' : '2026-03-01T08:00:00.000Z';
    open.database.orm
      .update(message)
      .set({ headerId: 'abc@example.org', receivedAt: receivedAt as never })
      .where(eq(message.id, id))
      .run();
    return id;
  });
  expect(findByHeader(open.database, 'abc@example.org')).toBe(ids[1]);
  expect(findByHeader(open.database, 'ABC@example.org')).toBeUndefined();
});
