import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { RetentionRow } from '#core/desk/views.ts';
import { isReviewOverdue, splitRetention } from '#renderer/screens/retention/split-retention.ts';

const row = (ref: string, isDue: boolean, reviewOn?: string): RetentionRow =>
  ({ ref, isDue, hold: reviewOn && { reason: '', owner: '', reviewOn } }) as unknown as RetentionRow;

describe('splitRetention', () => {
  it('puts a hold before everything, the longest overdue review on top', () => {
    const { due, soon, held } = splitRetention([
      row('a', false, '2027-05-01'),
      row('b', true),
      row('c', false, '2026-01-01'),
      row('d', false),
    ]);
    expect([due, soon, held].map((rows) => rows.map(({ ref }) => ref))).toEqual([['b'], ['d'], ['c', 'a']]);
  });
});

describe('isReviewOverdue', () => {
  it.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
    [undefined, false],
  ])('on 22 November 2026 a review on %s: %s', (reviewOn, isOverdue) => {
    expect(isReviewOverdue(row('a', false, reviewOn), '2026-11-22' as Day)).toBe(isOverdue);
  });
});
