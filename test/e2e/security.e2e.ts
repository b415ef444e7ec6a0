// The security page on a real desk: passphrase, words, locking, backups with their trial, anchors with a second person.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pressAt } from './support/by-keyboard.ts';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { passphrase } from './support/passphrase.ts';
import { pressKey, typeInto } from './support/type-into.ts';

const next = 'seven herons over a quiet canal';

async function openSecurity(page: Page): Promise<void> {
  await pressKey(page, '7');
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ways to open the desk' })).toBeVisible();
}

test('the passphrase is changed by the keyboard alone, and the new one opens the desk where one was', async ({
  openDesk,
}) => {
  test.setTimeout(180_000);
  const page = await openDesk({ state: 'demo' });
  await openSecurity(page);
  await pressAt(page, page.getByRole('button', { name: 'Change the passphrase…' }));
  const dialog = page.getByRole('dialog', { name: 'Change the passphrase' });
  await typeInto(page, dialog.getByLabel('Passphrase of today'), 'not the passphrase of it');
  await typeInto(page, dialog.getByLabel('New passphrase', { exact: true }), next);
  await typeInto(page, dialog.getByLabel('New passphrase again'), next);
  await expect(dialog.getByRole('button', { name: 'Change it' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await typeInto(page, dialog.getByLabel('Passphrase of today'), passphrase);
  await page.waitForTimeout(2000); // the desk lets nobody guess at once again
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByText('The passphrase has been changed.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible();
  await page.getByLabel('Passphrase').fill(next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible({ timeout: 30_000 });
});

test('new recovery words are shown, checked, and fit in the drill', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openSecurity(page);
  await page.getByRole('button', { name: 'New words…' }).click();
  await page.getByLabel('Passphrase of today').fill(passphrase);
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'The 24 recovery words' }).getByRole('listitem');
  await expect(list).toHaveCount(24, { timeout: 30_000 });
  const words = await list.allTextContents();
  // Shown this once: Escape does not take them away.
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(24);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Written down; check them' }).click();
  await page.getByRole('button', { name: 'Check later…' }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: 'Check later' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Check the words…' }).click();
  const drill = page.getByRole('dialog', { name: 'Check the recovery words' });
  await drill.getByLabel('Recovery words').fill(words.toReversed().join(' '));
  await drill.getByRole('button', { name: 'Check' }).click();
  await expect(drill.getByText(/These words do not open the desk/)).toBeVisible({ timeout: 20_000 });
  await drill.getByLabel('Recovery words').fill(words.join('  ').toUpperCase());
  await drill.getByRole('button', { name: 'Check' }).click();
  await expect(drill).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByText(/^Since .* Last checked/)).toBeVisible();
});

test('a backup is planned, made, tried, and listed', async ({ openDesk }) => {
  test.setTimeout(150_000);
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-e2e-backup-'));
  try {
    const page = await openDesk({ state: 'demo' });
    await openSecurity(page);
    const part = page.getByRole('region', { name: 'Backups' });
    await expect(part.getByText(/^No backups are made/)).toBeVisible();
    await part.getByRole('button', { name: 'Choose a folder…' }).click();
    const plan = page.getByRole('dialog', { name: 'Where and how often' });
    await plan.getByLabel('Folder for the backups').fill(folder);
    await plan.getByLabel('Days kept').fill('99');
    await expect(plan.getByRole('button', { name: 'Keep the plan' })).toBeDisabled();
    await plan.getByLabel('Days kept').fill('7');
    await plan.getByRole('button', { name: 'Keep the plan' }).click();
    await expect(plan).toHaveCount(0);
    await expect(part.getByText(folder)).toBeVisible();
    // The first one is overdue as soon as there is a plan, and begins by itself.
    await expect(part.getByText(/read back and checked/)).toBeVisible({ timeout: 60_000 });
    await expect(part.getByText('1 backup in the folder')).toBeVisible();
    await part.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText('The backup has begun.').first()).toBeVisible();

    await part.getByRole('button', { name: 'Try a backup…' }).click();
    const trial = page.getByRole('dialog', { name: 'Try a backup' });
    await expect(trial.getByLabel('Backup file')).toHaveValue(/\.dpobackup$/);
    await trial.getByLabel('Passphrase or recovery words').fill(passphrase);
    await trial.getByRole('button', { name: 'Try it' }).click();
    await expect(trial.getByText(/^This backup works/)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a note for a second person is made, recorded as given, and fits when it comes back', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openSecurity(page);
  const part = page.getByRole('region', { name: 'The audit log and who vouches for it' });
  await expect(part.getByText(/^Nobody outside this computer vouches/)).toBeVisible();
  await part.getByRole('button', { name: 'Make a note' }).click();
  const line = await part.getByText(/^DPOLOG\/1 \d+ /).textContent();
  await part.getByRole('button', { name: 'I gave it away…' }).click();
  const given = page.getByRole('dialog', { name: 'Who keeps the note?' });
  await given.getByLabel('With whom or where').fill('internal audit');
  await given.getByRole('button', { name: 'Record it' }).click();
  await expect(given).toHaveCount(0);
  await expect(part.getByRole('row', { name: /A second person internal audit/i })).toBeVisible();

  await part.getByRole('button', { name: 'Check a note…' }).click();
  const check = page.getByRole('dialog', { name: 'Check a note' });
  await check.getByLabel('Note, line or time stamp').fill(line ?? '');
  await check.getByRole('button', { name: 'Check it' }).click();
  await expect(check.getByText(/^It fits\./)).toBeVisible();
  await check.getByLabel('Note, line or time stamp').fill('something else');
  await check.getByRole('button', { name: 'Check it' }).click();
  await expect(check.getByText(/^This is neither a note/)).toBeVisible();
});

test('the whole log is checked on request, and the time to lock is kept', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openSecurity(page);
  await page.getByRole('button', { name: 'Check everything now' }).click();
  await expect(page.getByText(/: all \d+ entries fit/)).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('Lock when nobody uses the desk for').selectOption({ label: '30 minutes' });
  await page.getByRole('link', { name: 'Today' }).click();
  await pressKey(page, '7');
  await expect(page.getByLabel('Lock when nobody uses the desk for')).toHaveValue('30');
});
