import { expect, test } from 'vitest';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import { isBackupDue, isBackupOverdue, noPlan, surplusBackups } from '#core/desk/backup-plan.ts';

const plan = { ...noPlan, folder: '/backups' };
const start = epochOf('2026-03-02T08:00:00.000Z' as Instant);
const at = (hours: number) => instantOf(start + hours * 3_600_000);

test('a backup is due once its hours have passed, overdue a day later, and at once after a clock that lay ahead', () => {
  expect(isBackupDue(plan, undefined, at(0))).toBe(true);
  expect(isBackupDue(plan, at(0), at(23))).toBe(false);
  expect(isBackupDue(plan, at(0), at(24))).toBe(true);
  expect(isBackupDue(plan, at(9), at(0))).toBe(true);
  expect(isBackupOverdue(plan, at(0), at(47))).toBe(false);
  expect(isBackupOverdue(plan, at(0), at(48))).toBe(true);
  expect(isBackupDue(noPlan, undefined, at(0))).toBe(false);
  expect(isBackupOverdue(noPlan, undefined, at(0))).toBe(false);
});

test('over sixty days, with a backup every six hours, the newest of seven days and four weeks stay and none is older than thirty days', () => {
  let kept: readonly { readonly at: Instant }[] = [];
  for (let hours = 0; hours <= 60 * 24; hours += 6) {
    const now = at(hours);
    const all = [...kept, { at: now }];
    const surplus = new Set(surplusBackups(all, plan, now));
    kept = all.filter((backup) => !surplus.has(backup));
    expect(kept.at(-1)?.at).toBe(now);
    for (const backup of kept) expect(hours - (epochOf(backup.at) - start) / 3_600_000).toBeLessThanOrEqual(30 * 24);
    expect(kept.length).toBeLessThanOrEqual(11);
  }
  const days = kept.map((backup) => backup.at.slice(0, 10));
  expect(days).toEqual([
    '2026-04-12',
    '2026-04-19',
    '2026-04-25',
    '2026-04-26',
    '2026-04-27',
    '2026-04-28',
    '2026-04-29',
    '2026-04-30',
    '2026-05-01',
  ]);
});

test('the newest stays however old it is; with a newer one it goes', () => {
  const old = { at: at(0) };
  expect(surplusBackups([old], plan, at(24 * 90))).toEqual([]);
  expect(surplusBackups([old, { at: at(24 * 90) }], plan, at(24 * 90))).toEqual([old]);
});

test('a week less or none at all, and fewer days, keep fewer', () => {
  const daily = Array.from({ length: 20 }, (_unused, day) => ({ at: at(day * 24) }));
  const left = daily.length - surplusBackups(daily, { ...plan, keepDaily: 2, keepWeekly: 0 }, at(20 * 24)).length;
  expect(left).toBe(2);
});
