// A case for a request that came by post, by the keyboard alone: the clock is seen before anything is kept.

import { pressAt, tabTo } from './support/by-keyboard.ts';
import { expect, test } from './support/desk-page.ts';
import { pressKey, typeInto } from './support/type-into.ts';

test('N opens a case from the day on which a letter reached the organisation', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '3');
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: 'New case' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Post' })).toBeFocused();

  // Sent too early: what is missing is said at the fields, and the first of them takes the keyboard.
  await pressAt(page, page.getByRole('button', { name: 'Open the case' }));
  await expect(page.getByText('Choose how the request came in.')).toBeVisible();
  await expect(page.getByText('Write down what was asked: no mail holds it.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Post' })).toBeFocused();

  await page.keyboard.press('Space');
  await typeInto(page, page.getByLabel('Day on which it reached the organisation'), '20-11-2026');
  await expect(page.getByText('Friday 20 November 2026.')).toBeVisible();
  // Sunday 20 December 2026 rolls to Monday (Reg. 1182/71 Art. 3(4)).
  const clock = page.getByRole('complementary', { name: 'Answer due' });
  await expect(clock.getByText('Monday 21 December 2026')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Access', exact: true }));
  await page.keyboard.press('Space');
  await typeInto(
    page,
    page.getByLabel('What was asked, in a few sentences'),
    'Asks for a copy of all letters about her.',
  );
  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Adaeze Nwosu');
  await tabTo(page, page.getByRole('radio', { name: 'The person concerned' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'A parent or guardian' })).toBeChecked();
  await typeInto(page, page.getByLabel('Name of the data subject'), 'Chidi Nwosu');
  await pressAt(page, page.getByRole('button', { name: 'Open the case' }));

  await expect(page.getByRole('heading', { level: 1, name: /Nwosu/ })).toBeVisible();
  await expect(page.getByText(/KRA-2026-\d{4} opened/).first()).toBeVisible();
  await pressKey(page, '3');
  // The board draws what is in sight: a case that is due late is found by its name.
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await pressKey(page, 's');
  await page.keyboard.insertText('Nwosu');
  await expect(page.getByRole('link', { name: /Adaeze Nwosu/ })).toBeVisible();
});

test('a form with something in it is not left by mistake', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '3');
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await page.keyboard.press('n');
  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Adaeze Nwosu');
  await pressAt(page, page.getByRole('button', { name: 'Cancel' }));
  const dialog = page.getByRole('dialog', { name: 'Leave without keeping this?' });
  await pressAt(page, dialog.getByRole('button', { name: 'Stay here' }));
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Adaeze Nwosu');
  await pressAt(page, page.getByRole('button', { name: 'Cancel' }));
  await pressAt(page, dialog.getByRole('button', { name: 'Leave' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
});
