// A desk whose database was put back to an earlier one: the alarm takes the window, says how many entries are missing,
// lets a person read, and goes on with a reason that the log keeps.

import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { pressKey } from './support/type-into.ts';

test('an older database raises the alarm with its numbers; reading works, writing does not', async ({ openDesk }) => {
  const page = await openDesk({ state: 'cut' });
  await expect(
    page.getByRole('heading', { level: 1, name: 'The desk found something wrong with its own log' }),
  ).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/\d+ entries are missing at its end/);
  await expect(page.getByText('Entries missing')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Read on, without writing' }).click();
  await expect(page.getByText('Read only: the desk found something wrong with its log.')).toBeVisible();
  await pressKey(page, '2');
  await page.getByRole('button', { name: /Set aside/ }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByRole('region', { name: 'Just done' })).toContainText(/alarm/i);
  await page.getByRole('button', { name: 'What was found' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk found something wrong with its own log');
});

test('with a reason one goes on, and the register keeps what was found', async ({ openDesk }) => {
  const page = await openDesk({ state: 'cut' });
  await page.getByRole('button', { name: 'Go on with a reason…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Go on in spite of the alarm' });
  await dialog.getByLabel(/^What happened/).fill('The folder was restored after the disk failed.');
  await dialog.getByRole('button', { name: 'Record it and go on' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Read only: the desk found something wrong with its log.')).toHaveCount(0);
  await pressKey(page, '8');
  await expect(
    page.getByText(/^Alarm looked at and settled: .* Reason: The folder was restored after the disk failed\./),
  ).toBeVisible();
});
