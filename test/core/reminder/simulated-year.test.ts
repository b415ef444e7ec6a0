// A whole year of reminders against an oracle of its own; `npm run prove -- year` lives through larger ones.

import { expect, test } from 'vitest';
import { liveThroughYear } from '#test/support/simulated-year.ts';

test('in a year of sixty cases each reminder comes at its first waking hour, none is missed, none comes after the answer, none twice', () => {
  const report = liveThroughYear(60, 20_270_101);
  expect(report).toMatchObject({ missed: [], atOtherHour: [], surplus: [], twice: [] });
  // Every kind that a case has came up: the year proves something.
  expect(Object.keys(report.byKind).toSorted()).toEqual([
    'acknowledgement',
    'clarification-awaited',
    'due',
    'identity-awaited',
    'letter-stuck',
    'notice',
    'overdue',
    'task',
  ]);
  expect(report.between).toBeGreaterThan(0);
});
