// Reminders by the keyboard alone: one is put off with its reason, and the deadlines are followed by another program of this machine.

import { addDays, type Day } from '#core/base/day.ts';
import { formatDay } from '#core/words/format-day.ts';
import { readCalendar } from '#test/support/read-calendar.ts';
import { pressAt, sendDialog, tabTo, writeInDialog } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { textsOf } from './support/texts-of.ts';

const today = '2026-11-22' as Day;

for (const locale of ['nl', 'fr'] as const satisfies readonly Locale[])
  test(`a reminder is put off with a reason, and says when it comes back, in ${locale}`, async ({ openDesk }) => {
    const page = await openDesk({ state: 'demo', locale });
    const { t } = textsOf(locale);
    const pane = page.getByRole('region', { name: t('reminders.pane') });
    await pressAt(page, pane.getByRole('button', { name: t('reminders.later') }).first());
    await expect(page.getByRole('dialog', { name: t('reminders.snoozeTitle') })).toBeVisible();
    await writeInDialog(page, 'Legal answers on Tuesday');
    await expectAccessible(page);
    await sendDialog(page);
    const snoozed = pane.getByText(t('reminders.snoozed', { count: 1 }));
    await pressAt(page, snoozed);
    await expect(
      pane.getByText(t('reminders.back', { day: formatDay(addDays(today, 1), locale, 'weekday') })),
    ).toBeVisible();
    await expect(pane.getByText('Legal answers on Tuesday')).toBeVisible();
  });

test('the calendar feed is served only once somebody turned it on', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  const { t } = textsOf('en');
  await page.evaluate(() => {
    location.hash = '/settings';
  });
  const pane = page.getByRole('region', { name: t('reminders.calendar') });
  await expect(pane.getByText('127.0.0.1')).toHaveCount(0);
  await tabTo(page, pane.getByRole('checkbox'));
  await page.keyboard.press('Space');
  const address = await pane.getByText('http://127.0.0.1').innerText();
  const text = await (await fetch(address)).text();
  expect(readCalendar(text).parts.length).toBeGreaterThan(12);
  expect(text).not.toMatch(/Tahraoui|Diarrassouba|example\.org/);
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await expect(pane.getByText('127.0.0.1')).toHaveCount(0);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});
