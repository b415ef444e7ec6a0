// A journal that an earlier version wrote still reads: what it did not know is filled in, and nothing else changes.

import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { readEvent } from '#core/case/read-event.ts';

const at = '2026-03-05T22:30:00.000Z' as Instant;

describe('an event of the first version', () => {
  test.each([
    [
      'an opening came by mail, and a person asked for themselves',
      { act: 'case.opened', requester: { name: 'Anna', address: 'a@example.org' }, capacity: 'self' },
      { channel: 'mail', dataSubject: { name: 'Anna', address: 'a@example.org' }, note: '' },
    ],
    [
      'whose data an agent asked for was not kept',
      { act: 'case.opened', requester: { name: 'Anna', address: 'a@example.org' }, capacity: 'agent' },
      { channel: 'mail', dataSubject: { name: '', address: '' }, note: '' },
    ],
    ['a doubt gets the day of its entry', { act: 'case.identity-doubted', ground: 'x' }, { on: '2026-03-05' }],
    ['an end gets the day of its entry', { act: 'case.closed', outcome: 'granted', note: '' }, { on: '2026-03-05' }],
    [
      'a check in a sentence is one of another way, told in words',
      { act: 'case.identity-verified', method: 'called back' },
      { method: 'other', note: 'called back', on: '2026-03-05' },
    ],
  ])('%s', (_name, stored, read) => {
    expect(readEvent(stored, at)).toEqual({ ...stored, ...read });
  });

  test('an event of today is read as it stands', () => {
    const today = { act: 'case.identity-verified', method: 'held-data', note: 'n', on: '2026-03-04' };
    expect(readEvent(today, at)).toEqual(today);
  });
});
