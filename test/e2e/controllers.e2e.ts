// The controllers of the desk by the keyboard alone: one added, what is wrong told at its field, one changed with a reason.

import { expect, test } from './support/desk-page.ts';
import { pressAt, tabTo } from './support/by-keyboard.ts';
import { pressKey, typeInto } from './support/type-into.ts';

test('a controller is added from an empty profile; a missing field is named and takes the keyboard', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '6');
  await pressAt(page, page.getByRole('button', { name: 'Open the controllers' }));
  await pressAt(page, page.getByRole('button', { name: 'Add a controller' }));
  await expect(page.getByRole('radio', { name: /An empty profile/ })).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: 'Continue' }));

  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Harbour Light Housing');
  await expect(page.getByLabel('Short name')).toHaveValue('harbour-light-housing');
  await expect(page.getByLabel('Start of its references')).toHaveValue('HLH');

  // No way in yet: the desk says so, and the form goes there.
  await pressAt(page, page.getByRole('button', { name: 'Add controller' }));
  await expect(page.getByRole('tab', { name: /Channels and languages/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('This is missing or not as it must be.')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: 'Add a channel' }));
  await typeInto(page, page.getByLabel('Address, number or name'), 'privacy@harbour.example');

  await pressAt(page, page.getByRole('button', { name: 'Add controller' }));
  await expect(page.getByLabel('Contact of the data protection officer')).toBeFocused();
  await expect(page.getByText('This is missing or not as it must be.')).toBeVisible();
  await page.keyboard.insertText('dpo@harbour.example');
  await pressAt(page, page.getByRole('button', { name: 'Add controller' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour Light Housing' })).toBeVisible();

  await page.keyboard.press('3');
  await expect(page.getByRole('combobox', { name: 'Controller' })).toBeVisible();
});

test('a change is kept with its reason, and not lost by leaving', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '6');
  await pressAt(page, page.getByRole('button', { name: 'Open the controllers' }));
  await pressAt(page, page.getByRole('link', { name: 'KRAAFT' }));
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await pressAt(page, page.getByRole('button', { name: 'Add a day' }));
  await expect(page.getByLabel('Day', { exact: true })).toBeFocused();
  await page.keyboard.insertText('24-12-2026');
  await typeInto(page, page.getByLabel('Name of the day'), 'Day of mourning');

  await pressAt(page, page.getByRole('link', { name: 'Controllers' }));
  const leave = page.getByRole('dialog', { name: 'Leave without keeping this?' });
  await pressAt(page, leave.getByRole('button', { name: 'Stay here' }));

  await pressAt(page, page.getByRole('button', { name: 'Save…' }));
  const save = page.getByRole('dialog', { name: 'Save KRAAFT' });
  await expect(save.getByText('new: 2026-12-24 Day of mourning')).toBeVisible();
  await typeInto(page, save.getByLabel('Why does this change?'), 'Decree of 20 November 2026.');
  await pressAt(page, save.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('KRAAFT saved.').first()).toBeVisible();
  await pressAt(page, page.getByRole('link', { name: 'KRAAFT' }));
  await expect(page.getByRole('tab', { name: 'Added holidays 1' })).toBeVisible();
});
