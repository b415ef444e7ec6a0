// Letters by the keyboard, to a real mail server: one is taken back within its hold and leaves later; one lacks its reasons first.

import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { startSmtp, type SmtpWorld } from '#test/support/smtp-server.ts';
import { smtpPassword } from '#test/support/sending-desk.ts';
import type { Page } from '@playwright/test';
import { pressAt, tabTo } from './support/by-keyboard.ts';
import { expect, test } from './support/desk-page.ts';
import { textsOf } from './support/texts-of.ts';

const user = 'dpo@example.org';
const { t, say } = textsOf('en');

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function addAccount(page: Page, server: Dovecot): Promise<void> {
  await goTo(page, '/settings/accounts/new');
  await page.getByLabel('Mail address').fill(user);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enter them by hand' }).click();
  await page.getByLabel('Mail server (IMAP)').fill('localhost');
  await page.getByLabel('Port').fill(String(server.tlsPort));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(server.caFile);
  await expect(page.getByText(/\.pem$|\.crt$/)).toBeVisible();
  await page.getByLabel('User name').press('Enter');
  await page.getByLabel('Password').fill(server.password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start reading' }).click();
  await page.getByRole('button', { name: 'To the mail accounts' }).click();
}

async function sendWithIt(page: Page, smtp: SmtpWorld): Promise<void> {
  await page.getByRole('button', { name: `${t('sending.open')}…` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('sending.address')).fill(user);
  await dialog.getByLabel(t('sending.host')).fill('localhost');
  await dialog.getByLabel('Port').fill(String(smtp.port));
  await dialog.getByLabel(t('sending.password')).fill(smtpPassword);
  await dialog.getByLabel(t('sending.sentFolder')).fill('');
  await dialog.getByRole('button', { name: t('sending.keep') }).click();
  await expect(dialog).toHaveCount(0);
}

test('an acknowledgement is taken back and sent, and an extension without reasons waits for them (GDPR Art. 12(3))', async ({
  openDesk,
}) => {
  test.setTimeout(240_000);
  const server = await startDovecot();
  const smtp = await startSmtp(server.certificates);
  try {
    const page = await openDesk({ state: 'demo' });
    await addAccount(page, server);
    await sendWithIt(page, smtp);

    await goTo(page, '/cases/KRA-2026-0019');
    await expect(page.getByRole('button', { name: t('case.next.acknowledge') })).toBeVisible();
    await page.keyboard.press('g');
    const paper = page.getByRole('textbox', { name: t('letter.body') });
    await expect(paper).toContainText('KRA-2026-0019');
    await expect(page.getByText(t('letter.checks.ready'))).toBeVisible();
    await tabTo(page, paper);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Bien à vous.');
    await page.keyboard.press('Control+Enter');
    // What was typed a moment ago goes with it; within the hold it comes back as it was.
    await expect(page.getByRole('button', { name: t('outbox.count', { count: 1 }) })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(paper).toContainText('Bien à vous.');
    expect(smtp.taken).toEqual([]);
    await tabTo(page, paper);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => smtp.taken.length, { timeout: 60_000 }).toBe(1);
    expect(smtp.taken[0]?.to).toEqual(['nolwenn.raz@example.net']);
    await page.keyboard.press('v');
    await expect(page.getByRole('tabpanel').getByText(/^Sent /)).toBeVisible({ timeout: 30_000 });

    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByRole('textbox').first());
    await page.keyboard.insertText('Trois systèmes sont consultés à la main, et les archives sur papier aussi.');
    await pressAt(page, dialog.getByRole('button', { name: t('letter.write.do') }));
    await expect(dialog).toHaveCount(0);
    const reasons = page.getByRole('button', { name: say('letterElement.reasons'), exact: true });
    await expect(page.getByText(t('letter.checks.ready'))).toBeVisible();

    // Its reasons taken out: the law asks for them, and it does not leave.
    const part = paper.locator('section[data-element="reasons"] p');
    await pressAt(page, reasons);
    await expect(paper).toBeFocused();
    const words = (await part.allInnerTexts()).join('\n');
    await part.last().click();
    await page.keyboard.press('End');
    for (let left = words.length + 2; left > 0; left -= 1) await page.keyboard.press('Backspace');
    await expect(page.getByRole('listitem').filter({ has: reasons })).toContainText(t('letter.element.missing'));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await pressAt(page, reasons);
    await page.keyboard.insertText('Trois systèmes sont consultés à la main, et les archives sur papier aussi.');
    await expect(page.getByText(t('letter.checks.ready'))).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => smtp.taken.length, { timeout: 60_000 }).toBe(2);
    await expect(page.getByText(t('case.dueExtended')).first()).toBeVisible({ timeout: 30_000 });
  } finally {
    await smtp.stop();
    await server.stop();
  }
});
