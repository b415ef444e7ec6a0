// From an empty folder to running clocks: language, controller, passphrase, recovery words, sample inbox, lock, unlock.

import { expect, test } from './support/desk-page.ts';
import { passphrase } from './support/passphrase.ts';

test('a first run makes a desk, shows the recovery words once and takes in the sample inbox', async ({ openDesk }) => {
  const page = await openDesk({ state: 'absent' });
  await page.getByRole('radio', { name: 'KRAAFT' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByLabel(/again|repeat/i).fill('short');
  await expect(page.getByRole('button', { name: /continue|create|make/i })).toBeDisabled();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel(/again|repeat/i).fill(passphrase);
  await page.getByRole('button', { name: /continue|create|make/i }).click();

  const words = page.getByRole('listitem');
  await expect(words).toHaveCount(24);
  await page.getByRole('checkbox').check({ force: true });
  await page.getByRole('button', { name: /continue/i }).click();

  await page.getByRole('button', { name: /sample/i }).click();
  await expect(page.getByRole('link', { name: /Triage 4\d messages wait/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Sample data')).toBeVisible({ timeout: 30_000 });
});

test('the desk locks, refuses a wrong passphrase in words, and opens with the right one', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible();
  await page.getByLabel('Passphrase').fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/passphrase/i).filter({ hasText: /not|wrong|neither/i })).toBeVisible();
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

test('a page without a session says how to get a new one', async ({ openDesk }) => {
  const page = await openDesk({ state: 'locked' });
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel('Passphrase')).toHaveCount(0);
});

test('a choice that takes the keyboard scrolls its list, never the window', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'English' }).focus();
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
});
