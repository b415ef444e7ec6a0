// What of the register is asked for: a period, and whose cases.

import { expect, test } from 'vitest';
import { askedScope, firstChoice, scopeOf } from '#renderer/screens/register/register-choice.ts';

test('at first all cases of all controllers are asked for, without names', () => {
  expect(scopeOf(firstChoice, '')).toEqual({
    controller: undefined,
    from: undefined,
    until: undefined,
    phase: 'all',
    withNames: false,
  });
});

test('a year is asked for from its first day to its last', () => {
  expect(scopeOf({ ...firstChoice, period: '2026' }, 'kraaft')).toMatchObject({
    controller: 'kraaft',
    from: '2026-01-01',
    until: '2026-12-31',
  });
});

test('days count only between days, an empty one sets no limit, half a day or a turned period asks for nothing', () => {
  const days = { ...firstChoice, period: 'days' } as const;
  expect(scopeOf({ ...firstChoice, from: '2026-03-01' }, '')).toMatchObject({ from: undefined });
  expect(scopeOf({ ...days, from: '2026-03-01' }, '')).toMatchObject({ from: '2026-03-01', until: undefined });
  expect(scopeOf({ ...days, from: '2026-03' }, '')).toBeUndefined();
  expect(scopeOf({ ...days, from: '2026-03-02', until: '2026-03-01' }, '')).toBeUndefined();
});

test('nothing undefined goes through the door', () => {
  const scope = scopeOf(firstChoice, '');
  expect(scope === undefined ? undefined : Object.keys(askedScope(scope))).toEqual(['phase', 'withNames']);
});
