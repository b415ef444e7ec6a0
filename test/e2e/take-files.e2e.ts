// Mail from files: chosen by the keyboard, and dropped onto the window with a folder among them.

import type { FileChooser, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainMail } from '#test/support/mail-samples.ts';
import { outlookMessage } from '#test/support/outlook-message.ts';
import { expect, test } from './support/desk-page.ts';
import { pressAt } from './support/by-keyboard.ts';
import { pressKey } from './support/type-into.ts';

const request = outlookMessage({
  subject: 'Copy of my data',
  body: 'Please send me a copy of all personal data that you hold about me.\r\n\r\nOrla Sample',
  sender: { name: 'Orla Sample', address: 'orla@example.org' },
  to: [{ name: '', address: 'dpo@example.com' }],
  submittedAt: new Date('2026-11-20T09:00:00.000Z'),
  deliveredAt: new Date('2026-11-20T09:00:02.000Z'),
});

test('a message saved by Outlook is chosen, taken in and suggested as a request', async ({ openDesk }, info) => {
  const page = await openDesk({ state: 'demo' });
  const file = info.outputPath('saved.msg');
  writeFileSync(file, request);
  await pressKey(page, '4');
  await pressAt(page, page.getByRole('button', { name: 'Take in files…' }));
  await expect(page.getByRole('menuitem', { name: 'Mail files…' })).toBeFocused();
  await (await chooserOnEnter(page)).setFiles(file);
  // The workers that convert and read start with the first file.
  await expect(page.getByText('One new message. One looks like a request.').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('row', { name: /Orla Sample/ })).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/take-files.png' });
});

test('a folder is chosen: what is no mail in it is passed over', async ({ openDesk }, info) => {
  const page = await openDesk({ state: 'demo' });
  const folder = info.outputPath('old mail');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.eml'), plainMail(501));
  writeFileSync(join(folder, 'b.eml'), plainMail(502));
  writeFileSync(join(folder, 'picture.jpg'), Buffer.alloc(900_000, 0xff));
  await pressKey(page, '4');
  await pressAt(page, page.getByRole('button', { name: 'Take in files…' }));
  await expect(page.getByRole('menuitem', { name: 'Mail files…' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Folder of mail…' })).toBeFocused();
  await (await chooserOnEnter(page)).setFiles(folder);
  await expect(page.getByText('2 new messages.').first()).toBeVisible({ timeout: 20_000 });
});

test('files dropped onto the window are taken in, and known when they come again', async ({ openDesk }) => {
  const page = await openDesk({ state: 'demo' });
  await pressKey(page, '4');
  const drag = (types: readonly string[], names: readonly string[]) =>
    page.evaluate(
      ([events, files]) => {
        const data = new DataTransfer();
        for (const name of files) data.items.add(new File([`Subject: ${name}\r\n\r\nHello`], name));
        const target = document.querySelector('main');
        for (const type of events)
          target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [types, names] as const,
    );
  await drag(['dragenter', 'dragover'], ['a.eml', 'b.eml']);
  await expect(page.getByText(/Drop mail here/)).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/drop-mail.png' });
  await drag(['drop'], ['a.eml', 'b.eml']);
  await expect(page.getByText(/Drop mail here/)).toBeHidden();
  await expect(page.getByText('2 new messages.').first()).toBeVisible({ timeout: 20_000 });
  await drag(['dragover', 'drop'], ['a.eml']);
  await expect(page.getByText('This message is in the desk already.').first()).toBeVisible();
});

/** Presses Enter and waits for the system's dialog; the page must know first that the test stands in for it. */
async function chooserOnEnter(page: Page): Promise<FileChooser> {
  const shown = page.waitForEvent('filechooser');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  await page.keyboard.press('Enter');
  return await shown;
}
