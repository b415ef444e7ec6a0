// Reading a mail closer, in a real browser on a real desk: the three views, pictures, the viewer, saving.

import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { openChromium } from '#test/support/chromium.ts';
import { pdfFile, pngPicture, richMail } from '#test/support/rich-mail.ts';
import { startScreenDesk, testPassphrase, type ScreenDesk } from '#test/support/screen-desk.ts';
import { takeMail } from '#test/support/take-mail.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';

const raw = richMail({
  html: '<h2>Access</h2><p><a href="https://evil.example/">www.bank.example</a> <img src="cid:logo@example.org" alt="Logo"></p>',
  files: [
    { name: 'logo.png', type: 'image/png', bytes: pngPicture(), contentId: 'logo@example.org' },
    { name: 'form.pdf', type: 'application/pdf', bytes: pdfFile() },
    { name: 'huge.png', type: 'image/png', bytes: pngPicture(1, 1, [60_000, 60_000]) },
    { name: 'locked.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4 nothing more') },
    { name: 'invoice.pdf.exe', type: 'application/pdf', bytes: Buffer.from('MZ\u0090\0') },
    { name: '../../letter.docx', type: 'application/pdf', bytes: Buffer.from('PK\u0003\u0004 [Content_Types].xml') },
  ],
});

let desk: ScreenDesk;
let browser: Browser;
let page: Page;
let id: MessageId;

beforeAll(async () => {
  desk = await startScreenDesk({ rendererFolder: await ensureRenderer(), now: '2026-11-23T08:40:00Z' as Instant });
  const created = await desk.client.desk.create({ profile: 'kraaft', passphrase: testPassphrase });
  if (!created.ok) throw new Error(created.failure.code);
  id = await takeMail(desk.client, raw);
  browser = await openChromium();
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', acceptDownloads: true });
  page = await context.newPage();
  await page.goto(desk.newAddress());
  await page.getByRole('navigation').waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/messages/${id}`);
  await page.getByRole('radio', { name: 'Formatted' }).waitFor();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** Of the page itself: within a frame without scripts nothing can look. */
async function violations(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ iframes: false })
    .exclude('iframe')
    .analyze();
  return found.violations.map((violation) => violation.id);
}

describe('a mail with HTML', () => {
  it('is shown as text first; its formatted view has its own pictures, drawn anew, and says where links lead', async () => {
    await page.getByText('Graag ontvang ik inzage in mijn gegevens.').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('radio', { name: 'Formatted' }).click();
    const frame = page.frameLocator('iframe[title="Formatted message"]');
    await frame.getByText('1: evil.example').waitFor();
    const picture = frame.getByRole('img', { name: 'Logo' });
    await picture.waitFor();
    expect(await picture.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    await page.getByText('The text names another site').waitFor();
    expect(await frame.locator('a, [href]').count()).toBe(0);
    expect(await violations()).toEqual([]);
  });

  it('is saved octet for octet from its source', async () => {
    await page.getByRole('radio', { name: 'Source' }).click();
    await page.getByLabel('Source of the message').getByText('MIME-Version: 1.0').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Save original/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^mail-2026-03-05-\w+\.eml$/);
    expect((await readFile(await saved.path())).equals(raw)).toBe(true);
    expect(await violations()).toEqual([]);
  });
});

describe('an attachment', () => {
  async function view(name: string): Promise<void> {
    await page.getByRole('button', { name: `View ${name}` }).click();
  }
  async function close(): Promise<void> {
    await page.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  it('that is a PDF is drawn page by page', async () => {
    await view('form.pdf');
    await page.getByText('1 of 3').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('2 of 3').waitFor();
    const frame = page.frameLocator('iframe[title="form.pdf"]');
    await frame.getByText('Page 2 of a request for access').waitFor({ state: 'attached' });
    const width = async () => (await frame.getByRole('img').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(width).toBeGreaterThan(before);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('that is too large or damaged says so', async () => {
    await view('huge.png');
    const waits = { timeout: 20_000 };
    await expect.poll(() => page.getByText('more pixels than are opened here').isVisible(), waits).toBe(true);
    await close();
    await view('locked.pdf');
    await expect.poll(() => page.getByText('is damaged, or is not what it seems').isVisible(), waits).toBe(true);
    await close();
  });

  it('that is a program is saved only after its name was typed', async () => {
    await page.getByRole('button', { name: 'Save invoice.pdf.exe' }).click();
    const save = page.getByRole('dialog').getByRole('button', { name: 'Save' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: /type its name/ }).fill('invoice.pdf.exe');
    const download = page.waitForEvent('download');
    await save.click();
    expect((await download).suggestedFilename()).toBe('invoice.pdf.exe');
  });

  it('is saved under a name without a path', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Save .*letter\.docx/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^[^/\\]*letter\.docx$/);
  });
});
