// The audit log as a register: filters, days, the keyboard, the way to the case, the file; and a mail erased for good.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { pressKey } from './support/type-into.ts';

async function openLog(page: Page): Promise<void> {
  await pressKey(page, '8');
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Entries, newest first' })).toBeVisible();
}

const total = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(((await page.getByText(/^[\d,]+ entr/).textContent()) ?? '').replaceAll(',', ''))?.[0]);

test('the register is filtered by topic, actor, case and days, and shows everything again', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openLog(page);
  const rows = page.getByRole('list', { name: 'Entries, newest first' }).getByRole('listitem');
  const all = await total(page);
  expect(all).toBeGreaterThan(100);

  await page.getByRole('button', { name: 'Cases' }).click();
  await expect.poll(() => total(page)).toBeLessThan(all);
  const ofCases = await total(page);
  await page.getByLabel('Who').selectOption({ label: 'DPO' });
  await expect.poll(() => total(page)).toBeLessThanOrEqual(ofCases);
  await page.getByLabel('Case', { exact: true }).fill('kra-2026-0012');
  await expect.poll(() => total(page)).toBeLessThan(ofCases);
  await expect(rows.first().getByRole('link', { name: 'KRA-2026-0012' })).toBeVisible();
  await page.getByLabel('From').fill('01-01-2027');
  await expect(page.getByText('No entry fits this filter')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).first().click();
  await expect.poll(() => total(page)).toBe(all);
  await expectAccessible(page);
});

test('J and K walk through the entries, older ones come by themselves, and a case is one step away', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await openLog(page);
  const list = page.getByRole('list', { name: 'Entries, newest first' });
  await expect(list.getByRole('listitem').nth(20)).toBeAttached();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(list.locator('[data-row="1"]')).toBeFocused();
  await page.keyboard.press('k');
  await expect(list.locator('[data-row="0"]')).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Cases' }).click();
  const link = list.getByRole('link', { name: /KRA-2026-\d{4}/ }).first();
  const ref = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#/cases/${ref}`));
});

test('what the filter lets through is saved as CSV, and says that it is not encrypted', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openLog(page);
  await page.getByRole('button', { name: 'Desk', exact: true }).click();
  await expect.poll(() => total(page)).toBeLessThan(100);
  const count = await total(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(count + 1);
  await expect(page.getByText(/The file is not encrypted/).first()).toBeVisible();
});

test('a mail that belongs to no case is erased for good, with its reason, and the register says so', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '2');
  await page.getByRole('button', { name: 'Erase for good…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase this message for good' });
  await expect(dialog.getByText('This cannot be undone, not even from the desk’s log.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  await dialog.getByLabel('Why may or must it go?').fill('Sent to the wrong address; Art. 5(1)(c).');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByText('The message is erased.').first()).toBeVisible();
  await openLog(page);
  await expect(
    page.getByText('A message erased for good. Reason: Sent to the wrong address; Art. 5(1)(c).'),
  ).toBeVisible();
  // What was known of it before has lost its content; those entries are old.
  await page.getByRole('button', { name: 'Mail' }).click();
  await expect(async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    await expect(page.getByText('Content erased').first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
});
