// The palette by the keyboard alone, in each language: a case by three letters of a name, an act on it, a place, and undoing.

import type { Page } from '@playwright/test';
import { pressAt, sendDialog, tabTo, writeInDialog } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { textsOf } from './support/texts-of.ts';

async function openPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(text);
}

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[]) {
  const { t } = textsOf(locale);

  test(`everything is found and undone by the keyboard alone, in ${locale}`, async ({ openDesk }) => {
    const page = await openDesk({ state: 'demo', locale });
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    const options = page.getByRole('option');
    const chosen = page.getByRole('option', { selected: true });

    // "Inès Lagarrigue", without the accent.
    await openPalette(page, 'ine');
    await expect(chosen).toContainText('KRA-2026-0009');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByText('KRA-2026-0009', { exact: true }).first()).toBeVisible();

    // By its English name on every screen; what it is about stands beside it.
    await openPalette(page, 'exten');
    await expect(chosen).toContainText(t('case.extend'));
    await expect(chosen).toContainText('KRA-2026-0009');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading')).toContainText('KRA-2026-0009');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    // An act with a way back, then away to another screen.
    await openPalette(page, t('case.hold'));
    await page.keyboard.press('Enter');
    await writeInDialog(page, 'A complaint is pending.');
    await tabTo(page, dialog.getByRole('textbox', { name: t('retention.owner') }));
    await writeInDialog(page, 'Legal department');
    await sendDialog(page);
    await openPalette(page, t('security.title').slice(0, 5));
    await expect(chosen).toContainText(t('security.title'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(t('security.title'));

    await openPalette(page, t('history.title'));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading')).toHaveText(t('history.title'));
    await expectAccessible(page);
    await pressAt(page, dialog.getByRole('button', { name: t('app.undo') }).first());
    await expect(dialog.getByText(t('history.wasUndone'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    // Used last: the case that was opened here; a pasted reference opens at once.
    await openPalette(page, '');
    await expect(options.filter({ hasText: 'KRA-2026-0009' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await paste(page, 'Re: [KRA-2026-0012] vos infos');
    await expect(page.getByRole('main').getByText('KRA-2026-0012', { exact: true }).first()).toBeVisible();
    await expect(dialog).toHaveCount(0);
  });
}

/** As from the clipboard, which a browser without a window does not have. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}
