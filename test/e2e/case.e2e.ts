// One case: its conversation, its clock, its journal, its end, and the evidence that goes out.

import { readFile } from 'node:fs/promises';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { expect, test } from './support/desk-page.ts';

test('a case explains its date, closes with an outcome, reopens, and its journal has it all', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('navigation').getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: /Bilal Tahraoui/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bilal Tahraoui' })).toBeVisible();
  await page.locator('#clock').getByRole('button', { name: 'Why this date?' }).click();
  await expect(page.getByText(/The request reached the controller on Sunday 25 October 2026 at 02:30/)).toBeVisible();

  // Nothing has been answered, so only an end in words is left.
  await page.getByRole('button', { name: 'Close case' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Silence does not end a request/)).toBeVisible();
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await dialog.getByRole('radio', { name: /^Withdrawn/ }).check({ force: true });
  await dialog.getByRole('textbox').fill('Withdrawn by phone on 20 November.');
  await dialog.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();

  await page.getByRole('button', { name: 'Reopen' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('The person wrote again.');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /reopen/i })
    .click();
  await expect(page.getByRole('button', { name: 'Close case' })).toBeVisible();

  await page.getByRole('tab', { name: 'Journal' }).click();
  await expect(page.getByText('The person wrote again.')).toBeVisible();
});

test('the exported evidence file verifies', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await page.getByRole('navigation').getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: /Bilal Tahraoui/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^KRA-2026-\d{4}\.zip$/);
  const zip = await readFile(await download.path());
  expect(await verifyDossier(zip)).toMatchObject({ ok: true, firstBroken: null });
});
