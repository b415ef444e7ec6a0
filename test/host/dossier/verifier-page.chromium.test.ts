import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '@playwright/test';
import { verifierParts } from '#host/dossier/verifier-parts.ts';
import { openChromium } from '#test/support/chromium.ts';
import { evidenceOf, fileOf, sampleLogWithCase } from '#test/support/evidence-file.ts';
import { present } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => await browser.close());

/** The page as somebody opens it from the folder where the file was unpacked. */
async function openPage(options: Parameters<Browser['newContext']>[0] = {}) {
  const folder = temporaryFolder();
  const page = join(folder, 'verify.html');
  writeFileSync(page, present(verifierParts().find(({ name }) => name === 'verify.html')).bytes);
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  const opened = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.goto(pathToFileURL(page).href);
  return { page: opened, asked, complaints, close: async () => await context.close() };
}

async function choose(page: Page, buffer: Buffer): Promise<string> {
  await page.locator('input').setInputFiles({ name: 'case.zip', mimeType: 'application/zip', buffer });
  await page.locator('output .word').waitFor();
  return await page.locator('output').innerText();
}

describe('the page that checks evidence files', () => {
  test('gives the verdict of verify.mjs, in three languages, and asks the network for nothing', async () => {
    const log = sampleLogWithCase();
    evidenceOf(log);
    log.anchor('mailbox');
    const file = await fileOf(evidenceOf(log), log.log);
    const { page, asked, complaints, close } = await openPage();
    expect(await choose(page, file)).toMatch(/^Geldig/);
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await page.locator('output').innerText()).toMatch(/^Valide/);
    expect(await page.title()).toBe('Vérifier un fichier de preuve');
    file.writeUInt8(file.readUInt8(400) ^ 1, 400);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('output').evaluate((output) => output.replaceChildren());
    expect(await choose(page, file)).toMatch(/^Unreadable/);
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test('runs no code but its own', async () => {
    const { page, complaints, close } = await openPage();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.src = 'https://example.net/pixel.png';
      document.body.append(picture);
    });
    expect(await page.title()).toBe('Bewijsbestand controleren');
    await expect.poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length).toBe(2);
    await close();
  });

  test.each(['light', 'dark'] as const)('is accessible by %s', async (colorScheme) => {
    const log = sampleLogWithCase();
    const { page, close } = await openPage({ colorScheme });
    await choose(page, await fileOf(evidenceOf(log), log.log));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  });
});
