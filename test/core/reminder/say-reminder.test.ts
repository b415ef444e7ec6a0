// The words of reminders: as a sentence, and gathered into one notification.

import { expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { reminderKinds } from '#core/case/reminder-kind.ts';
import type { Reminder } from '#core/desk/reminder-views.ts';
import { locales } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { sayNotification, sayReminderOfCase } from '#core/words/say-reminder.ts';

function reminder(kind: Reminder['kind'], ref: string | undefined, days: number): Reminder {
  const due = '2026-11-24' as Day;
  const key = `${kind} ${ref} ${due}`;
  const rest = { level: 'soon', count: 2, stage: '', isPressing: false, snoozed: undefined } as const;
  return { key, kind, ref, due, days, snoozeLatest: undefined, ...rest };
}

test('every kind is said in every language, with its case where it has one', () => {
  for (const locale of locales)
    for (const kind of reminderKinds) {
      const text = sayReminderOfCase(reminder(kind, 'A-1', -3), createSay(locale), locale);
      expect(text).toMatch(/^A-1\s?: \S/);
      expect(sayReminderOfCase(reminder(kind, undefined, 1), createSay(locale), locale)).not.toContain('A-1');
    }
});

test('many come as one notification, with how many more there are', () => {
  const many = [
    reminder('overdue', 'A-1', -2),
    reminder('due', 'A-2', 0),
    reminder('notice', 'A-2', 0),
    reminder('letter-stuck', 'A-3', 0),
    reminder('tray', undefined, 0),
    reminder('backup', undefined, 0),
    reminder('erasure', undefined, 0),
  ];
  expect(sayNotification(many, 'en')).toEqual({
    title: '2 answers must leave today',
    body: [
      'A-1: answer overdue by 2 days',
      'A-2: answer, or word of an extension, due on 24 Nov (today)',
      'A-3: a letter may not have arrived',
      '2 requests have waited in triage for more than a day',
      'and 2 more',
    ].join('\n'),
  });
  expect(sayNotification(many.slice(3), 'nl')?.title).toBe('4 herinneringen');
  expect(sayNotification(many.slice(0, 2), 'fr')?.body).toMatch(/A-1\s: réponse en retard de 2 jours/);
  expect(sayNotification([], 'en')).toBeUndefined();
});

test('a notification fits what a desktop shell takes, however long the names are', () => {
  const many = Array.from({ length: 9 }, (_, index) => {
    const ref = `ORGANISATION-2026-000${index}`;
    return [reminder('due', ref, 3), reminder('notice', ref, 3)];
  }).flat();
  for (const locale of locales) {
    const said = sayNotification(many, locale, () => 'N'.repeat(300));
    expect(said?.body.length).toBeLessThanOrEqual(500);
    expect(said?.title.length).toBeLessThanOrEqual(320);
  }
});
