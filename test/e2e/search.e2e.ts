// Searching: from anywhere by one key, while typing, by operators, by keyboard to the hit and back.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

const field = (page: Page) => page.getByRole('combobox');
const hits = (page: Page) => page.locator('[data-hit]');

test('from any screen to a message and back, by keyboard alone', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo', locale: 'nl', theme: 'light' });
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, 'search-guide-nl-light.png') });
  await page.keyboard.type('inzag');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('mark').first()).toContainText(/inzag/iu);
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/(?:messages|cases)\//u);
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await expect(field(page)).toHaveValue('inzag');
  // The query of before gives way to what is typed.
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('wissen');
  await expect(field(page)).toHaveValue('wissen');
});

test('operators are offered, understood, shown, and taken out again', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo', locale: 'en', theme: 'dark' });
  await page.evaluate(() => {
    location.hash = '/search';
  });
  await field(page).pressSequentially('lan');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('lang:');
  await field(page).pressSequentially('f');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText('lang:fr');
  await page.screenshot({ path: join(pictures, 'search-completions-en-dark.png') });
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await field(page).pressSequentially('is:opne acc');
  await expect(page.getByRole('button', { name: 'open', exact: true })).toBeVisible();
  await expect(hits(page).first()).toBeVisible();
  await page.screenshot({ path: join(pictures, 'search-en-dark.png') });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'open', exact: true }).click();
  await expect(field(page)).toHaveValue('lang:fr is:open acc');
  await page.getByRole('button', { name: 'Remove is:open' }).click();
  await expect(field(page)).toHaveValue('lang:fr acc');
  await page.getByRole('radio', { name: /^Cases/u }).click();
  await expect(field(page)).toHaveValue('lang:fr acc in:cases');
});

test('nothing found says what was looked through; a narrow window loses nothing', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo', locale: 'fr', theme: 'light' });
  await page.setViewportSize({ width: 420, height: 800 });
  await page.evaluate(() => {
    location.hash = '/search';
  });
  await field(page).fill('zzzxyz');
  await expect(page.getByText(/La recherche porte sur/u)).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, 'search-none-fr-narrow.png') });
  await field(page).fill('données');
  await expect(hits(page).first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, 'search-fr-narrow.png') });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
});
