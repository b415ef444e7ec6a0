// Files of a case: brought in, redacted, packed for the person, attached to a letter; by mouse and by keyboard.

import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';

const csv = 'name;note\r\nBilal Tahraoui;asked on Monday\r\nMerel Zonnebloem;saw Bilal\r\n';

async function openFiles(page: Page, ref = 'KRA-2026-0012'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/cases/${ref}`);
  await page.getByRole('tab').nth(4).click();
}

async function bring(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in files…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('a file is brought in, redacted and packed; the package and its proof stay in the case', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openFiles(page);
  const files = page.locator('section', { has: page.getByRole('heading', { name: /^Files of the case/ }) });
  await bring(page, 'crm.csv', csv);
  await expect(files.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);

  await files.getByRole('link', { name: 'Redact crm.csv' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Redact a file' })).toBeVisible();
  await page.getByLabel('Find a name or words').fill('zonnebloem');
  await page.keyboard.press('Enter');
  // By keyboard: from the start of the text to the end of its first line.
  const text = page.getByRole('textbox', { name: 'Text of the file' });
  await text.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('button', { name: 'Cover the selection' }).click();
  await page.getByRole('radio', { name: 'As it will be' }).click();
  await expect(text).toHaveValue(/^████\nBilal Tahraoui;asked on Monday\nMerel ████;saw Bilal\n$/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the redacted copy' }).click();
  await expect(page.getByText('The redacted copy is among the files of the case.', { exact: true })).toBeVisible();

  await openFiles(page);
  await expect(files.getByText(/^Redacted copy of crm\.csv, 2 passages covered/)).toBeVisible();
  await files.getByRole('button', { name: 'Make a package…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: /^KRA-2026-0012-redacted-1/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /^crm\.csv/ })).not.toBeChecked();
  await dialog.getByLabel('System that KRA-2026-0012-redacted-1.csv comes from').fill('CRM');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make the package' }).click();
  await expect(dialog.getByText(/^(?:\d{5}-){4}\d{5}$/)).toBeVisible();
  await dialog.getByText('By post', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Note it in the case and close' }).click();
  await expect(files.getByText(/^Package of 1 file/)).toBeVisible();
  await page.getByRole('tab', { name: 'Journal' }).click();
  await expect(page.getByText(/The code of KRA-2026-0012-access-1\.zip is given by post\./).first()).toBeVisible();
});
