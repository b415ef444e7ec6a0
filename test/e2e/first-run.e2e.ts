// From an empty folder to running clocks: language, controller, passphrase, recovery words, sample inbox, lock, unlock.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
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

  const words = await recoveryWords(page);
  await page.getByRole('checkbox', { name: 'I have written them down' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();

  // The drill: a wrong word says which one, the words can be looked at again, case does not count.
  const asked = page.getByRole('textbox');
  await expect(asked).toHaveCount(3);
  for (const field of await asked.all()) await field.fill('zoo zoo');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText(/^Not word \d+\./)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show the words again' }).click();
  expect(await recoveryWords(page)).toEqual(words);
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const field of await asked.all()) {
    const number = /\d+/.exec(await labelOf(field))?.[0];
    await field.fill(` ${words[Number(number) - 1]?.toUpperCase()} `);
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click();

  await page.getByRole('button', { name: /sample/i }).click();
  await expect(page.getByRole('link', { name: /Triage 4\d messages wait/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Sample data')).toBeVisible({ timeout: 30_000 });

  // The drill was kept: nothing reminds of it.
  await page.keyboard.press('7');
  await expect(page.getByText(/^Since .* Last checked/)).toBeVisible();
  await expect(page.getByText(/Check that you still have the recovery words/)).toHaveCount(0);
});

test('whoever forgot the passphrase opens the desk with the words, and the old passphrase opens nothing', async ({
  openDesk,
}) => {
  // Makes a desk and opens it four times; each costs a second by design.
  test.setTimeout(180_000);
  const page = await openDesk({ state: 'absent' });
  const words = await makeDesk(page);
  await page.getByRole('checkbox', { name: 'I have written them down' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Check later…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Check later' }).click();
  await page.getByRole('button', { name: 'Decide later' }).click();

  // Left for later: the desk says so.
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await page.keyboard.press('7');
  await expect(page.getByText(/^Everything is encrypted. Check that you still have/)).toBeVisible();

  await lock(page);
  await page.getByRole('button', { name: 'Forgot the passphrase?' }).click();
  await expectAccessible(page);
  const field = page.getByLabel('Recovery words');
  await field.fill(`${words.slice(0, 23).join(' ')} notaword `);
  await expect(page.getByText('Word 24, “notaword”, is no recovery word. Check its spelling.')).toBeVisible();
  await field.fill(words.map((word, place) => `${place + 1}. ${word.toUpperCase()}`).join('\n'));
  await page.getByLabel('New passphrase', { exact: true }).fill(nextPassphrase);
  await page.getByLabel('New passphrase again').fill(nextPassphrase);
  await page.getByRole('button', { name: 'Open with the new passphrase' }).click();
  // Back where one was.
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible({ timeout: 30_000 });

  await lock(page);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('A wrong try changes nothing.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Passphrase').fill(nextPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible({ timeout: 30_000 });
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

const nextPassphrase = 'seven herons over a quiet canal';

/** From the first page to the words. */
async function makeDesk(page: Page): Promise<readonly string[]> {
  await page.getByRole('radio', { name: 'KRAAFT' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat the passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Create the desk' }).click();
  return await recoveryWords(page);
}

async function recoveryWords(page: Page): Promise<readonly string[]> {
  const words = page.getByRole('list', { name: 'The 24 recovery words' }).getByRole('listitem');
  // The cost of a guess is measured when a desk is made.
  await expect(words).toHaveCount(24, { timeout: 30_000 });
  return await words.allTextContents();
}

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible();
}

async function labelOf(field: Locator): Promise<string> {
  return await field.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent ?? '');
}
