// The register and the report on the screen: what is chosen is what is saved.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the register is found by the palette, narrowed, and saved without names unless asked', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo', locale: 'nl' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jaarverslag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Register en verslagen' })).toBeVisible();
  await expect(page.getByText('24 regels met 35 kolommen, zonder namen.')).toBeVisible();

  await page.getByLabel('Zaken', { exact: true }).selectOption({ label: 'Alleen gesloten en gewist' });
  await expect(page.getByText('7 regels met 35 kolommen')).toBeVisible();
  const plain = await saved(page, 'Opslaan als CSV');
  expect(plain.name).toBe('dpo-desk-register-2026-11-22.csv');
  expect(plain.bytes.toString().split('\r\n')).toHaveLength(9);
  expect(plain.bytes.toString()).not.toContain('@');

  await page.getByRole('checkbox', { name: 'Met namen, adressen en redenen' }).check();
  await expect(page.getByText('7 regels met 40 kolommen, met namen.')).toBeVisible();
  const named = await saved(page, 'Opslaan als werkmap (XLSX)');
  expect(named.name).toBe('dpo-desk-register-names-2026-11-22.xlsx');
  expect(named.bytes.subarray(0, 2).toString()).toBe('PK');
  await page.evaluate(() => {
    location.hash = '/log';
  });
  await expect(page.getByText('Het register van verzoeken is met namen geëxporteerd (7 regels).')).toBeVisible();
});

test('the year’s figures have a table beside each chart, and leave as a PDF', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/register';
  });
  const months = page.locator('[data-section="months"]');
  await expect(months.getByRole('img')).toHaveAccessibleName(/Nov: 10/);
  await months.getByText('The same as a table').click();
  await expect(months.getByRole('row', { name: /^Requests/ })).toContainText('24');
  const report = await saved(page, 'Save report (PDF)');
  expect(report.name).toBe('dpo-desk-report-2026.pdf');
  expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});
