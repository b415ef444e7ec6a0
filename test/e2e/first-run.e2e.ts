// From an empty folder to a desk: the four steps, recovery words, the sample desk and out again, lock, unlock.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { passphrase } from './support/passphrase.ts';
import { pressAt, tabTo } from './support/by-keyboard.ts';
import { textsOf } from './support/texts-of.ts';
import { typeInto } from './support/type-into.ts';

for (const locale of ['en', 'nl', 'fr'] as const)
  test(`a first run in ${locale}: four steps by keyboard, back without loss, and the triage of the new desk`, async ({
    openDesk,
  }) => {
    test.setTimeout(120_000);
    const { t } = textsOf(locale);
    // It begins in another language, and switches at once.
    const page = await openDesk({ state: 'absent', locale: locale === 'en' ? 'nl' : 'en' });
    const names = { en: 'English', nl: 'Nederlands', fr: 'Français' };
    await tabTo(page, page.getByRole('radio', { name: names[locale === 'en' ? 'nl' : 'en'] }));
    for (
      let pressed = 0;
      pressed < 3 && !(await page.getByRole('radio', { name: names[locale] }).isChecked());
      pressed += 1
    )
      await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1, name: t('welcome.title') })).toBeVisible();
    await expect(page.getByText(t('firstRun.step', { step: 1, steps: 4 }))).toBeVisible();

    // What is missing is said, and the keyboard goes there.
    await pressAt(page, page.getByRole('button', { name: t('app.next') }));
    await expect(page.getByLabel(t('firstRun.ownName'))).toBeFocused();
    await typeInto(page, page.getByLabel(t('firstRun.ownName')), 'Gemeente Verzonnen');
    await typeInto(page, page.getByLabel(t('firstRun.ownAddress')), 'privacy@verzonnen.nl');
    await expect(page.getByLabel(t('firstRun.ownPrefix'))).toHaveValue('GEM');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1, name: t('firstRun.mailboxTitle') })).toBeVisible();
    await expect(page.getByLabel(t('add.address'))).toHaveValue('privacy@verzonnen.nl');
    await pressAt(page, page.getByRole('button', { name: t('app.back'), exact: true }));
    await expect(page.getByLabel(t('firstRun.ownName'))).toHaveValue('Gemeente Verzonnen');
    await expectAccessible(page);
    await pressAt(page, page.getByRole('button', { name: t('app.next') }));

    // Nobody is asked before a person agrees; the mailbox can wait.
    await pressAt(page, page.getByRole('button', { name: t('app.next') }));
    await expect(page.getByRole('heading', { name: t('add.askTitle', { domain: 'verzonnen.nl' }) })).toBeVisible();
    await expectAccessible(page);
    await pressAt(page, page.getByRole('button', { name: t('firstRun.later') }));
    await expect(page.getByRole('heading', { level: 1, name: t('firstRun.windowNone') })).toBeVisible();
    await pressAt(page, page.getByRole('button', { name: t('app.next') }));

    await typeInto(page, page.getByLabel(t('passphrase.first'), { exact: true }), passphrase);
    await typeInto(page, page.getByLabel(t('passphrase.again')), passphrase);
    await expect(page.getByRole('button', { name: t('passphrase.create') })).toBeEnabled();
    await page.keyboard.press('Enter');
    const words = page.getByRole('list', { name: t('recovery.list') }).getByRole('listitem');
    await expect(words).toHaveCount(24, { timeout: 60_000 });
    await tabTo(page, page.getByRole('checkbox', { name: t('recovery.kept') }));
    await page.keyboard.press('Space');
    await pressAt(page, page.getByRole('button', { name: t('app.next') }));
    await pressAt(page, page.getByRole('button', { name: t('drill.skip') }));
    await pressAt(page, page.getByRole('dialog').getByRole('button', { name: t('drill.skipDo') }));

    await expect(page).toHaveURL(/#\/triage/);
    await expect(page.getByText('Gemeente Verzonnen')).toBeVisible();
  });

test('the recovery words are shown once, and the drill finds what was written down wrongly', async ({ openDesk }) => {
  const page = await openDesk({ state: 'absent' });
  await toProtection(page);
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByLabel('Repeat the passphrase').fill('short');
  await expect(page.getByRole('button', { name: 'Create the desk' })).toBeDisabled();
  const words = await protect(page);
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
  await expect(page).toHaveURL(/#\/triage/);

  // The drill was kept: nothing reminds of it.
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await page.keyboard.press('7');
  await expect(page.getByText(/^Since .* Last checked/)).toBeVisible();
  await expect(page.getByText(/Check that you still have the recovery words/)).toHaveCount(0);
});

test('the sample is one click away from the first page, marked on every screen, and one click out again', async ({
  openDesk,
}) => {
  test.setTimeout(180_000);
  const page = await openDesk({ state: 'absent' });
  await page.getByRole('button', { name: 'Look around with sample data' }).click();
  const banner = page.getByRole('complementary', { name: 'Sample desk' });
  await expect(banner).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  for (const key of ['2', '3', '5', '7', '8']) {
    await page.keyboard.press(key);
    await expect(page.getByText('Sample data', { exact: true })).toBeVisible();
  }
  await page.evaluate(() => {
    location.hash = '#/settings/accounts/new';
  });
  await expect(page.getByText(/A sample desk has no mail account/)).toBeVisible();
  await page.getByRole('contentinfo').getByRole('button', { name: 'End the sample' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to your desk' })).toBeVisible();
});

test('from the settings of an open desk the sample opens once that desk is locked, which it is afterwards too', async ({
  openDesk,
}) => {
  test.setTimeout(180_000);
  const own = await openDesk({ state: 'locked' });
  const banner = own.getByRole('complementary', { name: 'Sample desk' });
  await own.getByLabel('Passphrase').fill(passphrase);
  await own.keyboard.press('Enter');
  await own.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 30_000 });
  await own.keyboard.press('6');
  await own.getByRole('button', { name: 'Lock this desk and open the sample' }).click();
  await expect(banner).toBeVisible({ timeout: 60_000 });
  await banner.getByRole('button', { name: 'End the sample' }).click();
  await expect(own.getByRole('heading', { name: 'The desk is locked' })).toBeVisible();
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

/** From the first page to the fourth step, without a mailbox. */
async function toProtection(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'KRAAFT' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Set up the mailbox later' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function protect(page: Page): Promise<readonly string[]> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat the passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Create the desk' }).click();
  return await recoveryWords(page);
}

/** From the first page to the words. */
async function makeDesk(page: Page): Promise<readonly string[]> {
  await toProtection(page);
  return await protect(page);
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
