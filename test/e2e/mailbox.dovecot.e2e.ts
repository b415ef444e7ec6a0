// A mailbox added by hand: a wrong password is told before anything is kept, then mail comes in with progress.

import { startDovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { expect, test } from './support/desk-page.ts';

test('a mailbox is looked at, added and pulled', async ({ openDesk }) => {
  const server = await startDovecot();
  try {
    const user = server.user('screens');
    await server.appendMany(user, plainMails(120));
    const page = await openDesk({ state: 'demo' });
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Mail server (IMAP)').fill('localhost');
    await page.getByLabel('Port').fill(String(server.tlsPort));
    await page.getByLabel('User name').fill(user);
    await page.getByLabel('Password').fill('wrong');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /certificate authority/ }).click();
    await (await chooser).setFiles(server.caFile);
    await page.getByRole('button', { name: 'Check and add' }).click();
    await expect(page.getByRole('alert')).toContainText(/password|login|refused/i);

    await page.getByLabel('Password').fill(server.password);
    await page.getByRole('button', { name: 'Check and add' }).click();
    await page
      .getByRole('button', { name: /pull|fetch|get/i })
      .first()
      .click();
    await expect(page.getByRole('link', { name: /Triage 13\d messages wait/ })).toBeVisible({ timeout: 30_000 });
  } finally {
    await server.stop();
  }
});
