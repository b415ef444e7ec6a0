// A PDF redacted by hand in a real browser on a real desk; what is left of it is looked for with public tools.

import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import { openChromium } from '#test/support/chromium.ts';
import { startDeskWithCase, type DeskWithCase } from '#test/support/desk-with-case.ts';
import { unwrap } from '#test/support/present.ts';
import { secretivePdf, secrets } from '#test/support/secretive-pdf.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';

const run = promisify(execFile);

let desk: DeskWithCase;
let browser: Browser;
let page: Page;
let redacted: CaseFileView;
let path: string;
let folder: string;
let remove: () => void;

beforeAll(async () => {
  desk = await startDeskWithCase(await ensureRenderer());
  browser = await openChromium();
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  page = await context.newPage();
  await page.goto(desk.newAddress());
  await page.getByRole('navigation').first().waitFor();
  const { id } = await desk.bring('letter.pdf', secretivePdf());
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/cases/${desk.ref}/redact/${id}`);
  const find = page.getByLabel('Find a name or words');
  const make = page.getByRole('button', { name: 'Make the redacted copy' });
  await page.getByText('Page 1 of 2', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Letter', exact: true }).waitFor();
  // All that is seen: found by name, by their words one after the other, and drawn.
  for (const sought of [
    secrets.seen,
    secrets.number,
    secrets.split,
    secrets.small,
    secrets.turned,
    secrets.pictured,
    secrets.invisible,
  ]) {
    await find.fill(sought.toLowerCase());
    await page.getByRole('button', { name: 'Cover everywhere' }).click();
    await page.locator('[slot=description]', { hasText: /^Covered in 1 place\.$/ }).waitFor();
  }
  await page.getByRole('button', { name: 'Zonnebloem,', exact: true }).press('Enter');
  // The same word stands open on the second page.
  await page.getByRole('button', { name: 'Cover those too' }).click();
  const sheet = page.getByRole('img', { name: /^Page 1\./ });
  await sheet.evaluate((canvas) => canvas.scrollIntoView({ block: 'end' }));
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('the page is not shown');
  const at = (x: number, y: number) => ({
    x: box.x + (x / 595) * box.width,
    y: box.y + ((842 - y) / 842) * box.height,
  });
  const from = at(55, 455);
  const to = at(265, 425);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.screenshot({ path: '.cache/scratch/F7/redact.png' });
  await page.getByText('an area without words').waitFor({ timeout: 8000 });
  await make.click();
  await page.getByText(/^The redacted copy is among the files of the case\.$/).waitFor({ timeout: 60_000 });
  const files = unwrap(await desk.client.caseFiles.list({ ref: desk.ref }));
  const found = files.find(({ origin }) => origin.kind === 'redacted');
  if (found === undefined) throw new Error('no redacted copy');
  redacted = found;
  ({ folder, remove } = makeFolder());
  path = join(folder, 'redacted.pdf');
  await writeFile(path, await desk.read(redacted.id));
}, 180_000);
afterAll(async () => {
  await browser.close();
  await desk.close();
  remove();
});

const everySecret = Object.entries(secrets);

describe('a redacted PDF', () => {
  test('the document of this test holds all twenty secrets before', () => {
    const before = secretivePdf().toString('latin1').replace('(Water) -20 (hoen)', '(Waterhoen)');
    expect(everySecret.filter(([, secret]) => !before.includes(secret))).toEqual([]);
  });

  test('says nothing of any secret to who extracts its text (pdftotext)', async () => {
    const { stdout: text } = await run('pdftotext', ['-layout', path, '-']);
    const { stdout: raw } = await run('pdftotext', ['-raw', path, '-']);
    expect(everySecret.filter(([, secret]) => `${text}${raw}`.toLowerCase().includes(secret.toLowerCase()))).toEqual(
      [],
    );
    expect(text.replace(/\s+/g, ' ')).toContain('This sentence stays and can be searched.');
    expect(text.replace(/\s+/g, ' ')).toContain('The second page stays.');
  });

  test('holds no secret in any object, once all is unpacked (qpdf)', async () => {
    const plain = join(folder, 'plain.pdf');
    await run('qpdf', ['--qdf', '--object-streams=disable', path, plain]);
    const octets = (await readFile(plain)).toString('latin1');
    const utf16 = (secret: string): string => Buffer.from(secret, 'utf16le').swap16().toString('latin1');
    expect(everySecret.filter(([, secret]) => octets.includes(secret) || octets.includes(utf16(secret)))).toEqual([]);
    for (const trace of ['/Annot', '/EmbeddedFile', '/JavaScript', '/OCG', '/Outlines', '/AcroForm', '/Prev'])
      expect(octets).not.toContain(trace);
  });

  test('is one picture a page, of 200 dots an inch (pdfimages)', async () => {
    const { stdout } = await run('pdfimages', ['-list', path]);
    const rows = stdout.trim().split('\n').slice(2);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/ jpeg .* 200 +200 /);
  });

  test('is refused by the desk where a box was not painted, whatever the page says', async () => {
    await run('pdfimages', ['-j', path, join(folder, 'page')]);
    const picture = await readFile(join(folder, 'page-001.jpg'));
    const { pages } = desk.client.caseFiles;
    const make = async (box: { x: number; y: number; width: number; height: number }) => {
      const of = redacted.origin.kind === 'redacted' ? redacted.origin.of : redacted.id;
      const { id } = unwrap(await pages.begin({ id: of }));
      const words = [{ text: 'secret', ...box }];
      unwrap(await pages.page({ id, width: 595, height: 842, words, boxes: [{ ...box, why: 'other' }] }));
      for (let at = 0; at < picture.length; at += 480_000)
        unwrap(await pages.append({ id, base64: picture.subarray(at, at + 480_000).toString('base64') }));
      return await pages.finish({ id });
    };
    expect(await make({ x: 0.1, y: 0.5, width: 0.2, height: 0.05 })).toEqual({
      ok: false,
      failure: { code: 'redaction-leaks', page: 1 },
    });
    expect(unwrap(await desk.client.caseFiles.list({ ref: desk.ref }))).toHaveLength(2);
  });

  test('is kept beside its original, with how many passages were covered and why (Art. 15(4) GDPR)', async () => {
    expect(redacted.origin).toMatchObject({ kind: 'redacted', reasons: { 'other-person': 10 }, passages: 10 });
    expect(unwrap(await desk.client.caseFiles.list({ ref: desk.ref }))).toHaveLength(2);
  });
});
