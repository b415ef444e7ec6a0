// The deadline board by the keyboard alone, in each language: its views, why a date is what it is, an extension from a row, the page on paper.

import type { Page } from '@playwright/test';
import type { Day } from '#core/base/day.ts';
import { formatDay } from '#core/words/format-day.ts';
import { recordDialog, tabTo } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { textsOf } from './support/texts-of.ts';
import { pressKey } from './support/type-into.ts';

for (const [locale, theme] of [
  ['en', 'light'],
  ['nl', 'dark'],
  ['fr', 'light'],
] as const satisfies readonly (readonly [Locale, string])[]) {
  const { t, say } = textsOf(locale);
  const view = (page: Page, name: 'lanes' | 'timeline' | 'calendar' | 'list') =>
    page.getByRole('radio', { name: t(`board.view.${name}`) });

  test(`the board by the keyboard alone, in ${locale}`, async ({ openDesk }) => {
    // Every view is judged by every rule; beside other work that takes its time.
    test.setTimeout(300_000);
    const page = await openDesk({ state: 'demo', locale, theme });
    await pressKey(page, '3');
    await expect(page.getByText(t('board.sum.extension', { count: 4, day: short('2026-11-23') }))).toBeVisible();
    await expect(page.getByRole('button', { name: t('board.lane.overdue') })).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(page);

    // The first case is overdue: its extension is gone, and the key keeps silent (GDPR Art. 12(3)).
    await page.keyboard.press('j');
    const at = (ref: string) => page.getByRole('link', { name: ref });
    await expect(at('KRA-2026-0008')).toBeFocused();
    await expect(at('KRA-2026-0008')).toHaveAccessibleName(
      new RegExp(`^${say('urgency.overdue')}.*${say('right.rectification')}`),
    );
    await page.keyboard.press('e');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.keyboard.press('j');
    await expect(at('KRA-2026-0009')).toBeFocused();
    await page.keyboard.press('y');
    const why = page.getByRole('dialog', {
      name: t('why.of', { day: formatDay('2026-11-23' as Day, locale, 'full') }),
    });
    await expect(why).toContainText('1182/71');
    await expect(why).toContainText(t('why.noHistory'));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(why).toHaveCount(0);

    // The same row and the same keys in every view.
    for (const [key, name] of [
      ['t', 'timeline'],
      ['m', 'calendar'],
      ['l', 'list'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(view(page, name)).toBeChecked();
      await expectAccessible(page);
    }
    await page.keyboard.press('t');
    await page.keyboard.press('j');
    await expect(at('KRA-2026-0009')).toBeFocused();

    await page.keyboard.press('e');
    const extend = page.getByRole('dialog', { name: t('act.extend.title', { ref: 'KRA-2026-0009' }) });
    // Before and after stand there before anything is done.
    await expect(extend).toContainText(formatDay('2026-11-23' as Day, locale, 'register'));
    await expect(extend).toContainText(formatDay('2027-01-21' as Day, locale, 'register'));
    await page.keyboard.press('Space');
    await tabTo(page, extend.getByRole('textbox').first());
    await page.keyboard.type('Photographs of eleven sites.');
    await recordDialog(page, t('act.extend.do'));
    await page.keyboard.press('b');
    const done = t('act.extend.done', { day: formatDay('2027-01-21' as Day, locale, 'full') });
    await expect(page.getByText(done).first()).toBeVisible();
    await expect(page.getByText(t('board.sum.extension', { count: 3, day: short('2026-11-23') }))).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('board.sum.extension', { count: 4, day: short('2026-11-23') }))).toBeVisible();
  });

  function short(day: string): string {
    return formatDay(day as Day, locale, 'short');
  }
}

test('the calendar walks with the arrows, and leads to the cases of a day; a filter holds in every view', async ({
  openDesk,
}) => {
  test.setTimeout(180_000);
  const { t, say } = textsOf('nl');
  const page = await openDesk({ state: 'demo', locale: 'nl', theme: 'dark' });
  await page.setViewportSize({ width: 400, height: 800 });
  await pressKey(page, '3');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('m');
  const grid = page.getByRole('table', { name: 'november 2026' });
  await tabTo(page, grid.getByRole('button', { name: /22 november/ }));
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('button', { name: new RegExp(t('calendar.due', { count: 2 })) }).first()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'KRA-2026-0009' })).toBeFocused();

  await page.getByRole('combobox', { name: t('board.right') }).selectOption('objection');
  await expect(page.getByText(t('board.filtered', { shown: 2, all: 17 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: t('board.view.lanes') }).click();
  await expect(page.getByRole('listitem').filter({ hasText: say('right.objection') })).toHaveCount(2);
  await expectAccessible(page);
  // At this width nothing is cut off sideways (WCAG 1.4.10).
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('the week list is one page of A4, in black and white too', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo', locale: 'fr' });
  await pressKey(page, '3');
  await page.getByRole('table').first().waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});
