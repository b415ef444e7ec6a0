// The end of a case's data by the keyboard alone: a hold blocks the erasure and says why, its release frees it.

import type { Page } from '@playwright/test';
import { pressAt, tabTo } from './support/by-keyboard.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, test } from './support/desk-page.ts';
import { pressKey, typeInto } from './support/type-into.ts';

/** Makes every closed case due at once: a period of no years, kept with a reason. */
async function keepNothing(page: Page): Promise<void> {
  await pressKey(page, '6');
  await pressAt(page, page.getByRole('button', { name: 'Open the controllers' }));
  await pressAt(page, page.getByRole('link', { name: 'KRAAFT' }));
  await tabTo(page, page.getByRole('tab', { name: 'Identity and place' }));
  while (!(await page.getByRole('tab', { name: /Retention periods/ }).getAttribute('aria-selected'))?.includes('true'))
    await page.keyboard.press('ArrowDown');
  await typeInto(page, page.getByLabel('Years after closing', { exact: true }), '0');
  await typeInto(page, page.getByLabel(/where an objection/), '0');
  await pressAt(page, page.getByRole('button', { name: 'Save…' }));
  const dialog = page.getByRole('dialog', { name: 'Save KRAAFT' });
  await expect(dialog.getByText('5 / 6 becomes 0 / 0')).toBeVisible();
  await typeInto(page, dialog.getByLabel('Why does this change?'), 'The board decided so.');
  await pressAt(page, dialog.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('KRAAFT saved.').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a held case cannot be erased until the hold is released; then it can, for good', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await keepNothing(page);
  await pressKey(page, '5');
  await expect(page.getByRole('heading', { level: 1, name: 'Retention' })).toBeVisible();
  const due = page.getByRole('region', { name: 'Due for erasure' });
  const held = page.getByRole('region', { name: 'On hold' });
  // A count does not wait for the list: its first row is awaited before it is counted.
  await expect(due.getByRole('listitem').first()).toBeVisible();
  const count = await due.getByRole('listitem').count();
  const ref =
    (await due
      .getByRole('listitem')
      .first()
      .getByText(/KRA-2026-\d{4}/)
      .textContent()) ?? '';

  await pressAt(page, page.getByRole('button', { name: `Hold ${ref}` }));
  const hold = page.getByRole('dialog', { name: `Keep ${ref} beyond its period` });
  await typeInto(page, hold.getByLabel('Why is the case still needed?'), 'A claim is before the court.');
  await typeInto(page, hold.getByLabel('Who answers for the hold'), 'Legal department');
  await typeInto(page, hold.getByLabel('Day on which the hold is reviewed'), '01-03-2027');
  await page.keyboard.press('Enter');
  await expect(held.getByText('A claim is before the court.')).toBeVisible();
  await expect(due.getByRole('listitem')).toHaveCount(count - 1);

  await expectAccessible(page);
  // The blocked act is there, and says what blocks it (GDPR Art. 17(3)(e)).
  await pressAt(page, held.getByRole('button', { name: 'Erase' }));
  await expect(page.getByRole('tooltip')).toContainText('Legal department');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await pressAt(page, page.getByRole('button', { name: `Release ${ref}` }));
  const release = page.getByRole('dialog', { name: `Release the hold on ${ref}` });
  await typeInto(page, release.getByLabel('Why is the hold no longer needed?'), 'The claim was withdrawn.');
  await pressAt(page, release.getByRole('button', { name: 'Release' }));
  await expect(held.getByText('No case is held beyond its period.')).toBeVisible();

  await pressAt(page, page.getByRole('button', { name: `Erase ${ref}` }));
  const erase = page.getByRole('dialog', { name: `Erase ${ref}` });
  await expect(erase.getByText('This cannot be undone, not even from the desk’s journal.')).toBeVisible();
  await pressAt(page, erase.getByRole('button', { name: 'Erase for good' }));
  await expect(page.getByText(`Case ${ref} erased.`).first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'Erased cases' }).getByRole('rowheader', { name: ref })).toBeVisible();
  await expect(due.getByRole('listitem')).toHaveCount(count - 1);
});

test('everything that is due goes at once, after one confirmation', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await keepNothing(page);
  await pressKey(page, '5');
  await pressAt(page, page.getByRole('button', { name: /^Erase all \d+…$/ }));
  await pressAt(page, page.getByRole('dialog').getByRole('button', { name: /^Erase \d+ cases for good$/ }));
  await expect(page.getByText('No case has reached the end of its period.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
