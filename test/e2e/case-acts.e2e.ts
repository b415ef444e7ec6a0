// What a case lets a person do, one after the other: persons, papers, what-ifs, fees, restrictions, links.

import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';

async function openCase(page: Page, ref: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/cases/${ref}`);
  await expect(page.getByText(ref, { exact: true }).first()).toBeVisible();
}

/** With its last button, or the one of that name where the last one writes a letter. */
async function send(page: Page, name?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await (
    name === undefined ? dialog.getByRole('button').last() : dialog.getByRole('button', { name, exact: true })
  ).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('"What if" compares live and changes nothing; a corrected receipt shows its dates first, and can be undone', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await openCase(page, 'KRA-2026-0012');
  const due = page.getByRole('button', { name: /25 Nov 2026/ });
  await page.getByRole('button', { name: 'What if…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('No date differs from those of the case.')).toBeVisible();
  await dialog.getByLabel('Received on').fill('31-08-2026');
  await expect(
    dialog.getByRole('row', { name: /^One month 25 Nov 2026 · Wed 30 Sept 2026 · Wed 56 days earlier/ }),
  ).toBeVisible();
  await dialog.getByLabel('Pause').selectOption('clarification');
  await dialog.getByLabel('Asked on').fill('1-9-2026');
  await dialog.getByLabel('Answered on').fill('8-9-2026');
  await expect(dialog.getByRole('row', { name: /One month with the pause, arguable/ })).toContainText('7 Oct 2026');
  await page.keyboard.press('Escape');
  await expect(due).toBeVisible();

  await page.getByRole('button', { name: 'Correct the receipt…' }).click();
  await dialog.getByLabel('Received on').fill('23-10-2026');
  await expect(dialog.getByRole('row', { name: /Received 25 Oct 2026/ })).toContainText('2 days earlier');
  await dialog.getByLabel('Why, and what shows it').fill('Date stamp of the mail room.');
  await send(page);
  await expect(due).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(due).toBeVisible();
});

test('who acts for another shows it before anything is told (EDPB Guidelines 01/2022 §80)', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openCase(page, 'KRA-2026-0009');
  const persons = page.locator('section', { has: page.getByRole('heading', { name: 'Persons' }) }).last();
  await page.getByRole('button', { name: 'Correct the persons…' }).click();
  await page.getByRole('group', { name: 'Data subject' }).getByLabel('Name').fill('João Ferreira Pinto');
  await page.getByRole('dialog').getByLabel('Why').fill('Named in the mandate.');
  await send(page);
  await expect(persons).toContainText('João Ferreira Pinto');
  await expect(persons).toContainText('not shown yet');
  await persons.getByRole('button', { name: 'Authority…' }).click();
  await page.getByRole('dialog').getByLabel('What it covers').fill('All rights, all data of the account.');
  await page
    .getByRole('dialog')
    .getByLabel(/Valid until/)
    .fill('31-12-2026');
  await page.getByRole('dialog').getByRole('radio', { name: 'the data subject' }).check({ force: true });
  await send(page);
  await expect(persons).toContainText('valid until 31 Dec 2026; answer goes to the data subject');

  await page.getByRole('button', { name: 'This is an identity document' }).click();
  await expect(page.getByText('Identity document, goes at the verdict')).toBeVisible();
  await page.getByRole('button', { name: 'Delete now' }).click();
  // It says first that nothing brings the copy back.
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText(/Identity document held/)).toHaveCount(0);
  await expect(page.getByText('Mandat spécial - João Ferreira.pdf')).toHaveCount(0);
});

test('portable data go out only in a machine-readable format (GDPR Art. 20(1))', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await openCase(page, 'KRA-2026-0019');
  await page.getByRole('tab', { name: /^Rights/ }).click();
  const portability = page.getByRole('region', { name: 'Portability' });
  await portability.getByRole('button', { name: 'Decide…' }).click();
  await page.getByRole('dialog').locator('input[value="granted"]').check({ force: true });
  await send(page);
  for (const box of await portability.getByRole('checkbox').all()) await box.check();
  await page.getByRole('tab', { name: /^Tasks/ }).click();
  const tasks = page.getByRole('rowgroup', { name: 'Portability' }).or(page.locator('tbody').last());
  const names = tasks.last().locator('button[aria-describedby]');
  for (let row = 0; row < (await names.count()); row += 1) {
    await names.nth(row).press('n');
    await send(page);
  }
  await page.getByRole('tab', { name: /^Rights/ }).click();
  await portability.getByRole('button', { name: 'Answer…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^PDF/ })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Record the answer' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'JSON' }).check({ force: true });
  await send(page, 'Record the answer');
  await expect(portability).toContainText('told on 22 Nov 2026');
  await expect(portability).toContainText('E-mail (JSON)');
});

test('an objection to direct marketing is never refused (GDPR Art. 21(3)); a fee waits until it is settled', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await openCase(page, 'KRA-2026-0011');
  await page.getByRole('tab', { name: /^Rights/ }).click();
  await page.getByRole('button', { name: 'Decide…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[value="refused"]').check({ force: true });
  await dialog.getByRole('radio', { name: /^Direct marketing Always granted/ }).check({ force: true });
  await expect(dialog.getByRole('button', { name: 'Record the decision' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Ask a fee…' }).click();
  await dialog.getByRole('radio', { name: /^Excessive/ }).check({ force: true });
  await expect(dialog.getByText(/Number alone is not enough/)).toBeVisible();
  await dialog.getByLabel('Facts that bear it out').fill('Eleven requests since May, each for the same data.');
  await dialog.getByLabel('Amount with its currency').fill('12 EUR');
  await send(page, 'Record the fee');
  await expect(page.getByText(/a fee was asked and is still outstanding/)).toBeVisible();
  await page.getByRole('button', { name: 'Fee waived' }).click();
  await expect(page.getByText(/a fee was asked and is still outstanding/)).toHaveCount(0);
});

test('a restriction starts on a trigger, and is lifted only once the person was told (GDPR Art. 18(3))', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await openCase(page, 'KRA-2026-0015');
  await page.getByRole('tab', { name: /^Rights/ }).click();
  const restriction = page.getByRole('region', { name: 'Restriction' });
  const start = restriction.getByRole('button', { name: 'Start the restriction…' });
  const dialog = page.getByRole('dialog');
  if (await start.isVisible()) {
    await start.click();
    await dialog.getByRole('radio').first().check({ force: true });
    await send(page);
  }
  await expect(restriction).toContainText('Restricted since');
  await restriction.getByRole('button', { name: 'Lift the restriction…' }).click();
  await expect(dialog.getByRole('button', { name: 'Lift', exact: true })).toBeDisabled();
  await dialog.getByLabel('The person was told on').fill('22-11-2026');
  await dialog.getByLabel('Why it is lifted').fill('The data were put right.');
  await send(page, 'Lift');
  await expect(restriction).toContainText('to 22 Nov 2026');
});

test('a person links two cases, follows the link, and takes it back; ticks and holds can be undone', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await openCase(page, 'KRA-2026-0012');
  await page.getByRole('button', { name: 'Link a case…' }).click();
  await page.getByRole('dialog').getByLabel('Case').fill('kra-2026-0022');
  await page
    .getByRole('dialog')
    .getByLabel(/How it is known/)
    .fill('Same account number.');
  await send(page);
  await page.getByRole('link', { name: 'KRA-2026-0022' }).click();
  await expect(page.getByText('Request no. 2 of this person in twelve months.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the link back…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Two accounts after all.');
  await send(page);
  await expect(page.getByRole('link', { name: 'KRA-2026-0012' })).toHaveCount(0);

  await page.getByRole('tab', { name: /^Rights/ }).click();
  const boxes = page.getByRole('checkbox');
  for (const box of (await boxes.all()).slice(0, 4)) await box.check();
  await expect(page.getByText('4 of 12')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 of 12')).toBeVisible();
  await expect(boxes.nth(3)).not.toBeChecked();
});
