// The notices: what is still true, each once, and what was put away until it is no longer the same.

import { expect, test } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { AccountView } from '#core/desk/account-views.ts';
import type { BackupView } from '#core/desk/backup-views.ts';
import type { Reminder } from '#core/desk/reminder-views.ts';
import type { GlanceView } from '#core/desk/glance-view.ts';
import { digestOfKey, noticeItems, withSeen, type Known } from '#renderer/frame/notice-items.ts';

const glance: GlanceView = {
  today: '2026-11-20' as Day,
  overdue: 1,
  dueToday: 1,
  next: [],
  trayRequests: 5,
  pressing: [
    { ref: 'A-1', due: '2026-11-18' as Day, daysLeft: -2 },
    { ref: 'A-2', due: '2026-11-20' as Day, daysLeft: 0 },
    { ref: 'A-3', due: '2026-11-23' as Day, daysLeft: 3 },
  ],
  heldReplies: ['A-7'],
  answers: [],
};

const account = (sync: AccountView['sync']): AccountView => ({
  id: 'one',
  host: 'mail.example',
  port: 993,
  security: 'tls',
  user: 'dpo@example.org',
  signIn: 'password',
  provider: undefined,
  hasPrivateCa: false,
  sync,
  folders: [],
});

const backup = (change: Partial<BackupView>): BackupView => ({
  plan: { folder: '/disk', everyHours: 24, keepDaily: 7, keepWeekly: 3 },
  last: { at: '2026-11-19T10:00:00Z' as Instant, ok: true, obstacle: undefined },
  drilledAt: undefined,
  files: [],
  isOverdue: false,
  isOutOfReach: false,
  ...change,
});

const keys = (known: Partial<Known>): readonly string[] => noticeItems({ jobs: {}, ...known }).map(({ key }) => key);

test('new mail is no notice, a deadline is: overdue first, each under a key that changes with its state', () => {
  expect(keys({ glance })).toEqual([
    'deadline A-1 2026-11-18 overdue',
    'deadline A-2 2026-11-20 today',
    'deadline A-3 2026-11-23 critical',
    'reply A-7',
  ]);
});

test('a letter that did not arrive is a notice, a deadline that was put off is none for now', () => {
  const reminder = (kind: Reminder['kind'], ref: string, level: Reminder['level']): Reminder => ({
    key: `${kind} ${ref}`,
    kind,
    ref,
    due: '2026-11-23' as Day,
    days: 3,
    level,
    count: 1,
    stage: '3d',
    isPressing: false,
    snoozed: undefined,
    snoozeLatest: undefined,
  });
  const today = '2026-11-20' as Day;
  const stuck = reminder('letter-stuck', 'A-5', 'critical');
  const shown = [stuck, reminder('due', 'A-2', 'critical'), reminder('acknowledgement', 'A-6', 'on-track')];
  const snoozed = [reminder('due', 'A-3', 'critical')];
  expect(keys({ glance, reminders: { today, reminders: shown, snoozed } })).toEqual([
    'deadline A-1 2026-11-18 overdue',
    'deadline A-2 2026-11-20 today',
    'reminder letter-stuck A-5 3d',
    'reply A-7',
  ]);
});

test('mail that does not arrive, a job that failed and a backup that is owed are notices; what goes well is none', () => {
  const obstacle = { code: 'desk-locked' } as const;
  const until = '2026-11-20T10:00:00Z' as Instant;
  expect(keys({ accounts: [account({ state: 'needs-you', obstacle })] })).toEqual(['mail one needs-you desk-locked']);
  expect(keys({ accounts: [account({ state: 'waiting', until, obstacle })] })).toEqual([
    'mail one waiting desk-locked',
  ]);
  expect(keys({ accounts: [account({ state: 'off' })], backup: backup({}) })).toEqual([]);
  expect(keys({ jobs: { backup: { state: 'failed', obstacle } } })).toEqual(['job backup desk-locked']);
  expect(keys({ jobs: { backup: { state: 'finished', count: undefined } } })).toEqual([]);
  expect(keys({ backup: backup({ isOverdue: true }) })).toEqual(['backup overdue 2026-11-19T10:00:00Z']);
  const last = { at: until, ok: false, obstacle: undefined };
  expect(keys({ backup: backup({ last, isOverdue: true }) })).toEqual([`backup failed ${until}`]);
});

test('what was put away comes again when it got worse, and is forgotten once it is no longer true', () => {
  const near = noticeItems({ glance, jobs: {} });
  const seen = withSeen([], near, near.slice(2, 3));
  expect(seen).toEqual([digestOfKey('deadline A-3 2026-11-23 critical')]);
  const overdue = noticeItems({
    glance: { ...glance, pressing: [{ ref: 'A-3', due: '2026-11-23' as Day, daysLeft: -1 }] },
    jobs: {},
  });
  expect(overdue.filter(({ key }) => seen.includes(digestOfKey(key)))).toEqual([]);
  expect(withSeen(seen, overdue, [])).toEqual([]);
});

test('what is kept of a notice says nothing, and two notices are seldom the same', () => {
  const all = Array.from({ length: 2000 }, (_none, number) =>
    digestOfKey(`deadline KRA-2026-${number} 2026-11-23 critical`),
  );
  expect(new Set(all).size).toBe(2000);
  for (const digest of all) expect(digest).toMatch(/^[a-z0-9-]{3,15}$/);
});
