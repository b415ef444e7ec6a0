// Giving a case to a deputy: the file and its code, the case that can then only be read, and its way back without the file.

import { expectAccessible } from './support/expect-accessible.ts';
import { expect, test } from './support/desk-page.ts';

test('a case goes to a deputy in a file, is read only here, and comes back by a reason', async ({ openDesk }) => {
  // Evidence is made, sealed and verified, and each look by every rule takes seconds beside other work.
  test.setTimeout(240_000);
  const page = await openDesk({ state: 'demo' });
  await page.evaluate(() => {
    location.hash = '/handover';
  });
  await page.getByRole('button', { name: 'Hand over cases…' }).click();
  const asking = page.getByRole('dialog', { name: 'Hand over cases' });
  await asking.getByLabel('Find a case').fill('KRA-2026-0012');
  await asking.getByRole('checkbox', { name: /KRA-2026-0012/ }).check();
  await asking.getByLabel('Name of the deputy').fill('R. Deputy');
  await asking.getByLabel('Expected back on').fill('14-12-2026');
  await asking.getByLabel('Reason').fill('Leave.');
  const saving = page.waitForEvent('download');
  await asking.getByRole('button', { name: 'Hand over 1 case' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^handover-[0-9a-f]{8}\.dpohandover$/);
  const shown = page.getByRole('dialog', { name: 'The code that opens the file' });
  const code = (await shown.getByText(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).textContent()) ?? '';
  await expectAccessible(page);
  await shown.getByRole('button', { name: 'I have written the code down' }).click();

  const away = page.getByRole('region', { name: 'With a deputy' });
  await expect(away.getByText(/With R\. Deputy since .*, expected back on .*14 December 2026/)).toBeVisible();
  // The file is proved before anything is taken, and this desk does not take over from itself.
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Verify and show' }).click();
  const looked = page.getByRole('dialog', { name: 'Cases to take over' });
  await expect(looked.getByText(/Verified: nothing was changed or left out/)).toBeVisible();
  await expect(looked.getByText('This desk gave these cases away itself.')).toBeVisible();
  await expect(looked.getByRole('button', { name: 'Take 1 case over' })).toBeDisabled();
  await expectAccessible(page);
  await looked.getByRole('button', { name: 'Cancel' }).click();

  await away.getByRole('link').click();
  await expect(page.getByText(/This case is with R\. Deputy/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Deputies' }).click();
  await away.getByRole('button', { name: 'Take back without the file: KRA-2026-0012' }).click();
  const without = page.getByRole('dialog', { name: 'Take KRA-2026-0012 back without the file' });
  await without.getByLabel('Reason').fill('The deputy is ill.');
  await without.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('Every case is here.')).toBeVisible();
});
