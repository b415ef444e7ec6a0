// A mail account from its address to its proof: added by hand, level, new mail by itself, paused, offline and back.

import type { Page } from '@playwright/test';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { startFickleLine } from './support/fickle-line.ts';

const user = 'screens@example.org';

async function fillMailbox(server: Dovecot): Promise<void> {
  await server.appendMany(user, plainMails(60));
  await server.appendMany(user, plainMails(5, 'junk'), { folder: 'Junk' });
  await server.appendMany(user, plainMails(8, 'sent'), { folder: 'Sent' });
  await server.appendMany(user, plainMails(3, 'team'), { folder: 'Team' });
}

async function giveServer(page: Page, server: Dovecot, port: number): Promise<void> {
  await page.getByLabel('Mail server (IMAP)').fill('localhost');
  await page.getByLabel('Port').fill(String(port));
  await expect(page.getByLabel('User name')).toHaveValue(user);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(server.caFile);
  await expect(page.getByText(/\.pem$|\.crt$/)).toBeVisible();
  await page.getByLabel('User name').press('Enter');
}

test('an account is added, read, paused, lost and found, and proved complete', async ({ openDesk }) => {
  const server = await startDovecot();
  const line = await startFickleLine(server.tlsPort);
  try {
    await fillMailbox(server);
    const page = await openDesk({ state: 'demo' });
    const status = page.getByRole('contentinfo');
    await status.getByRole('link', { name: 'No mailbox yet: add one' }).click();
    await page.getByRole('button', { name: 'Add a mail account' }).click();

    // Nobody outside is asked before that is allowed.
    await page.getByLabel('Mail address').fill(user);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: 'May the desk ask for the settings of example.org?' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Enter them by hand' }).click();
    await giveServer(page, server, line.port);

    await expect(page.getByLabel('Password')).toBeFocused();
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('did not let the desk in');
    await expect(page.getByLabel('Password')).toHaveValue('wrong');
    await page.getByLabel('Password').fill(server.password);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('checkbox', { name: 'Inbox' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Junk' })).toBeChecked();
    const sent = page.getByRole('checkbox', { name: 'Sent' });
    await expect(sent).not.toBeChecked();
    await sent.press('Space');
    await expect(sent).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Team' })).not.toBeChecked();
    await expect(page.getByRole('status').filter({ hasText: '3 folders, 73 messages' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Start reading' }).click();
    await expect(page.getByRole('heading', { name: `${user} is connected` })).toBeVisible();
    await expect(status.getByText('Level with 1 mailbox')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'To the mail accounts' }).click();
    const account = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: user }) });
    await expect(account.getByText('60 messages stored')).toBeVisible();

    await server.appendMany(user, [plainMail(1001)]);
    await expect(account.getByText('61 messages stored')).toBeVisible({ timeout: 30_000 });

    await account.getByRole('button', { name: 'Pause' }).click();
    await expect(status.getByText('1 mailbox paused')).toBeVisible();
    await server.appendMany(user, [plainMail(1002)]);
    await account.getByRole('button', { name: 'Go on' }).click();
    await expect(account.getByText('62 messages stored')).toBeVisible({ timeout: 30_000 });
    await expect(status.getByText('Level with 1 mailbox')).toBeVisible();

    await line.cut();
    await expect(status.getByText(/^Offline · last level/)).toBeVisible({ timeout: 30_000 });
    await expect(account.getByText(/Not reachable\. The desk tries again at/)).toBeVisible();
    await server.appendMany(user, [plainMail(1003)]);
    await line.mend();
    await account.getByRole('button', { name: 'Try now' }).click();
    await expect(account.getByText('63 messages stored')).toBeVisible({ timeout: 30_000 });
    await expect(status.getByText('Level with 1 mailbox')).toBeVisible();

    await page.getByRole('link', { name: 'What became of every message' }).click();
    await expect(page.getByText(/^Every one of the 76 messages that the mail server ever showed/)).toBeVisible();
    await expect(page.getByRole('row', { name: /^Inbox/ })).toContainText('63');
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export the ledger' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    await expect(page.getByText(/^SHA-256 of the file: [0-9a-f]{64}$/)).toBeVisible();
  } finally {
    await line.cut();
    await server.stop();
  }
});
