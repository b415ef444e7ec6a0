// A privacy policy by the keyboard alone: pasted, judged line by line, and made a controller of.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, test } from './support/desk-page.ts';
import { pressAt, tabTo } from './support/by-keyboard.ts';
import { pressKey, typeInto } from './support/type-into.ts';

const policies = join(import.meta.dirname, '..', 'fixtures', 'policy');

test('a pasted policy shows its departures, and what is accepted becomes a controller', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  const text = await readFile(join(policies, 'shop-fr.txt'), 'utf8');
  await pressKey(page, '6');
  await pressAt(page, page.getByRole('button', { name: 'Check a policy' }));
  await typeInto(page, page.getByLabel('Or paste its text'), text);
  await pressAt(page, page.getByRole('button', { name: 'Check the policy' }));
  await expect(page.getByText(/^Read as French\./)).toBeVisible();

  await expectAccessible(page);

  // Nothing is taken over by itself.
  await expect(page.getByRole('button', { name: 'Take over…' })).toBeDisabled();
  const first = page.getByRole('checkbox').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await expect(page.getByText('0 lines and 1 departure accepted')).toBeVisible();

  // The passage stands out in the text.
  const quote = page.getByTitle('Show in the text').first();
  await pressAt(page, quote);
  await expect(quote).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('mark[data-chosen="true"]').first()).toBeInViewport();

  await tabTo(page, page.getByRole('radio', { name: /^Departures/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await pressAt(page, page.getByRole('button', { name: /^Accept all \d+ lines$/ }));
  await pressAt(page, page.getByRole('button', { name: 'Take over…' }));
  const dialog = page.getByRole('dialog', { name: 'Take over what was accepted' });
  // The day that the policy gives itself.
  await expect(dialog.getByLabel('In force from')).toHaveValue('2025-09-12');
  await expect(dialog.getByText('new: vieprivee@lel.example')).toBeVisible();
  await pressAt(page, dialog.getByRole('button', { name: 'Make a controller of it' }));

  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ludothèque en Ligne');
  // What the policy does not tell is asked for, field by field.
  await pressAt(page, page.getByRole('button', { name: 'Add controller' }));
  await expect(page.getByLabel('Contact of the data protection officer')).toBeFocused();
  await page.keyboard.insertText('vieprivee@lel.example');
  await pressAt(page, page.getByRole('button', { name: 'Add controller' }));
  await expect(page.getByText('Ludothèque en Ligne added.').first()).toBeVisible();

  await pressAt(page, page.getByRole('link', { name: 'Controllers' }));
  const line = page.getByRole('listitem').filter({ hasText: 'Ludothèque en Ligne' });
  await expect(line).toContainText('Policy in force from 12 Sept 2025; one departure from the law');
});

test('a file is read, and what cannot be read says why', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '6');
  await pressAt(page, page.getByRole('button', { name: 'Check a policy' }));
  const choose = async (name: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await pressAt(page, page.getByRole('button', { name: 'Choose a file…' }));
    await (await chooser).setFiles(join(policies, name));
  };
  await choose('locked-en.pdf');
  await expect(page.getByRole('alert')).toBeVisible();
  await choose('printed-en.pdf');
  await expect(page.getByText(/^Read as English\./)).toBeVisible({ timeout: 20_000 });
});
