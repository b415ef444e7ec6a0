// The tray by the keyboard alone: open a case, undo it, set aside, attach.

import { expect, test } from './support/desk-page.ts';

test('C opens a case from the suggestion and moves on; Undo brings the mail back', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('link', { name: /Triage/ }).click();
  const options = page.getByRole('list', { name: 'Messages that wait' }).getByRole('link');
  await expect(page.getByText('17 wait')).toBeVisible();
  const first = await options.first().textContent();
  await expect(page.getByRole('button', { name: 'Access' })).toHaveAttribute('aria-pressed', 'true');
  await options.first().focus();
  await page.keyboard.press('c');
  await expect(page.getByText('16 left, 1 done')).toBeVisible();
  await expect(page.getByText(/KRA-2026-\d{4}/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('17 wait')).toBeVisible();
  await expect(options.first()).toHaveText(String(first));
});

test('the suggestion explains its date step by step, with its articles', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('link', { name: /Triage/ }).click();
  await page.getByRole('button', { name: 'Why this date?' }).click();
  await expect(page.getByText(/The day of receipt is not counted/)).toBeVisible();
  await expect(page.getByText(/Reg\. 1182\/71 Art\. 3\(1\)/).first()).toBeVisible();
});

test('N sets a mail aside with a reason, and the ledger still has it', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('link', { name: /Triage/ }).click();
  const options = page.getByRole('list', { name: 'Messages that wait' }).getByRole('link');
  const sales = options.filter({ hasText: 'Elf uur per week' });
  await sales.click();
  await page.keyboard.press('n');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /set aside/i })
    .click();
  await expect(page.getByText('16 left, 1 done')).toBeVisible();
  await page.getByRole('link', { name: 'Messages', exact: true }).click();
  // The ledger draws the rows in sight; the search brings this one there.
  await page.getByRole('searchbox').fill('Elf uur');
  await expect(page.getByRole('row').filter({ hasText: 'Elf uur per week' })).toContainText(/set aside/i);
});
