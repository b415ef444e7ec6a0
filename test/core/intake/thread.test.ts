import { expect, it } from 'vitest';

import { parentIds } from '#core/intake/thread.ts';

it('lists In-Reply-To first, then References from the nearest to the first (RFC 5322 3.6.4)', () => {
  expect(
    parentIds({
      messageId: 'd@example.org',
      inReplyTo: ['c@example.org'],
      references: ['a@example.org', 'b@example.org'],
    }),
  ).toEqual(['c@example.org', 'b@example.org', 'a@example.org']);
});

it('lists each id once, without brackets, and never the message itself', () => {
  expect(
    parentIds({
      messageId: 'd@example.org',
      inReplyTo: ['<c@example.org>'],
      references: ['a@example.org', ' c@example.org ', 'd@example.org', ''],
    }),
  ).toEqual(['c@example.org', 'a@example.org']);
});

it('is empty for the first message of a thread', () => {
  expect(parentIds({ messageId: undefined, inReplyTo: [], references: [] })).toEqual([]);
});
