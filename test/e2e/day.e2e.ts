// The start and the end of a day by the keyboard alone, in each language: Today says what waits, closing the day locks.

import { pressAt } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { passphrase } from './support/passphrase.ts';
import { textsOf } from './support/texts-of.ts';
import { typeInto } from './support/type-into.ts';

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[])
  test(`the day ends with what is left to do and a lock, and begins where one was, in ${locale}`, async ({
    openDesk,
  }) => {
    const page = await openDesk({ state: 'demo', locale });
    const { t } = textsOf(locale);
    // Every part of the sentence leads to the rows that it counts.
    const overdue = page.getByRole('main').getByRole('link', { name: t('today.overdue', { count: 1 }) });
    await pressAt(page, overdue);
    await expect(page.getByRole('heading', { level: 1, name: t('nav.cases') })).toBeVisible();
    await page.keyboard.press('1');

    await pressAt(page, page.getByRole('button', { name: t('day.close') }));
    const dialog = page.getByRole('dialog', { name: t('day.close.title') });
    await expect(dialog.getByText(t('day.close.tray', { count: 17 }))).toBeVisible();
    await expect(dialog.getByText(t('day.close.noFolder'))).toBeVisible();
    await expectAccessible(page);
    await pressAt(page, dialog.getByRole('button', { name: t('day.close.lock') }));

    await expect(page.getByRole('heading', { level: 1, name: t('unlock.title') })).toBeVisible();
    await typeInto(page, page.getByLabel(t('unlock.passphrase'), { exact: true }), passphrase);
    await page.keyboard.press('Enter');
    await expect(overdue).toBeVisible({ timeout: 30_000 });
  });
