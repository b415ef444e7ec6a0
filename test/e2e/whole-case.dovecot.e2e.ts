// One request from its mail to its verified dossier, as a DPO does it: a desk of one's own and real mail servers.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { smtpPassword } from '#test/support/sending-desk.ts';
import { startSmtp, type SmtpWorld } from '#test/support/smtp-server.ts';
import { expect, test } from './support/desk-page.ts';
import { passphrase } from './support/passphrase.ts';
import { textsOf } from './support/texts-of.ts';

const user = 'privacy@example.org';
const ref = 'WOO-2026-0001';
const { t, say } = textsOf('nl');

function mailOf(id: string, subject: string, text: string, headers: readonly string[] = []): Buffer {
  return Buffer.from(
    [
      'From: Samira Verbeek <samira@thuispost.example>',
      `To: ${user}`,
      `Subject: ${subject}`,
      'Date: Sun, 22 Nov 2026 09:20:00 +0100',
      `Message-ID: <${id}@thuispost.example>`,
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n'),
  );
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function firstRun(page: Page, server: Dovecot): Promise<void> {
  const next = page.getByRole('button', { name: t('app.next') });
  await page.getByLabel(t('firstRun.ownName')).fill('Woonstichting De Verzonnen Hof');
  await page.getByLabel(t('firstRun.ownAddress')).fill(user);
  await next.click();
  await expect(page.getByLabel(t('add.address'))).toHaveValue(user);
  await next.click();
  await page.getByRole('button', { name: t('add.byHand') }).click();
  await page.getByLabel(t('add.host')).fill('localhost');
  await page.getByLabel(t('add.port')).fill(String(server.tlsPort));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t('add.caChoose') }).click();
  await (await chooser).setFiles(server.caFile);
  await expect(page.getByText(/\.pem$|\.crt$/)).toBeVisible();
  await next.click();
  await page.getByLabel(t('add.password')).fill(server.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await next.click();
  await page.getByLabel(t('passphrase.first'), { exact: true }).fill(passphrase);
  await page.getByLabel(t('passphrase.again')).fill(passphrase);
  await page.getByRole('button', { name: t('passphrase.create') }).click();
  await page.getByRole('list', { name: t('recovery.list') }).waitFor({ timeout: 60_000 });
  await page.getByRole('checkbox', { name: t('recovery.kept') }).check({ force: true });
  await next.click();
  await page.getByRole('button', { name: t('drill.skip') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('drill.skipDo') })
    .click();
}

async function sendWith(page: Page, smtp: SmtpWorld): Promise<void> {
  await goTo(page, '/settings');
  await page.getByRole('button', { name: `${t('sending.open')}…` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('add.port')).fill(String(smtp.port));
  await dialog.getByLabel(t('sending.password')).fill(smtpPassword);
  await dialog.getByLabel(t('sending.sentFolder')).fill('');
  await dialog.getByRole('button', { name: t('sending.keep') }).click();
  await expect(dialog).toHaveCount(0);
}

/** Sends the letter that stands there, and waits until the case is back; it leaves after its hold. */
async function send(page: Page): Promise<void> {
  await expect(page.getByText(t('letter.checks.ready'))).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/cases\//);
  await expect(page.getByRole('heading', { level: 1, name: 'Samira Verbeek' })).toBeVisible();
}

async function fillGap(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: t('letter.checks.toGap') }).click();
  await page.keyboard.insertText(text);
}

async function pack(page: Page): Promise<void> {
  await page.keyboard.press('f');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `${t('caseStore.bring')}…` }).click();
  const buffer = Buffer.from('naam;notitie\r\nSamira Verbeek;huurt sinds 2019\r\nBram Zonnebloem;klaagde\r\n');
  await (await chooser).setFiles({ name: 'dossier.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('link', { name: t('caseStore.redactNamed', { name: 'dossier.csv' }) }).click();
  await page.getByLabel(t('redact.find')).fill('zonnebloem');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('redact.burn') }).click();
  // Back among the files, where the copy is.
  await page.getByRole('button', { name: `${t('caseStore.pack')}…` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('pack.make') }).click();
  await expect(dialog.getByText(/^(?:\d{5}-){4}\d{5}$/)).toBeVisible();
}

function idOf(smtp: SmtpWorld, at: number): string {
  return /^Message-ID: (<[^>]+>)/im.exec(smtp.taken[at]?.raw.toString() ?? '')?.[1] ?? '';
}

async function tickAll(page: Page): Promise<void> {
  await page.keyboard.press('w');
  const ticks = page.getByRole('tabpanel').getByRole('checkbox');
  await expect(ticks.first()).toBeVisible();
  for (let at = 0; at < (await ticks.count()); at += 1) {
    await ticks.nth(at).check({ force: true });
    await expect(ticks.nth(at)).toBeChecked();
  }
}

async function answer(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('letter.write.do') })
    .click();
  const gap = page.getByRole('button', { name: t('letter.checks.toGap') });
  await expect(gap).toBeVisible();
  while ((await gap.count()) > 0) {
    const left = await page.getByText(/^Nog \d+ plaats/).innerText();
    await fillGap(page, 'Wij hebben uw gegevens van u zelf gekregen en gebruiken ze voor uw huurovereenkomst.');
    await expect(page.getByText(left, { exact: true })).toHaveCount(0);
    if (left.startsWith('Nog 1 ')) await expect(gap).toHaveCount(0);
  }
  await page.getByRole('button', { name: t('letter.files.add') }).click();
  await page.getByRole('menuitem', { name: /access-1\.zip/ }).click();
  await send(page);
}

test('a request becomes a case, is asked about, extended, answered by letters, closed and proved (GDPR Art. 12, 15)', async ({
  openDesk,
}) => {
  test.setTimeout(240_000);
  const server = await startDovecot();
  const smtp = await startSmtp(server.certificates);
  try {
    const date = new Date('2026-11-22T09:20:00+01:00');
    const request = 'Op grond van artikel 15 AVG verzoek ik u om inzage in mijn persoonsgegevens.';
    await server.appendMany(user, [mailOf('req-1', 'Inzageverzoek', request)], { date });
    const page = await openDesk({ state: 'absent', locale: 'nl' });
    await firstRun(page, server);
    await expect(page.locator('[data-part="suggestion"]')).toContainText(say('right.access'), {
      ignoreCase: true,
      timeout: 30_000,
    });
    await page.keyboard.press('c');
    await expect(page.getByText(t('toast.confirmed', { ref })).first()).toBeVisible();
    await sendWith(page, smtp);

    await goTo(page, `/cases/${ref}`);
    await expect(page.getByRole('button', { name: t('case.next.acknowledge') })).toBeVisible();
    await page.keyboard.press('g');
    await send(page);

    // While that one is held: doubt, and the question that only the person can answer (Art. 12(6)).
    await page.keyboard.press('i');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('act.doubt.reason')).fill('Het verzoek komt van een onbekend adres.');
    await dialog.getByRole('button', { name: t('act.doubt.do') }).click();
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('i');
    await dialog.getByText(say('method.held-data')).click();
    await dialog.getByRole('button', { name: t('letter.write.do') }).click();
    await fillGap(page, 'Wat is uw huurdersnummer?');
    await send(page);
    await pack(page);
    await dialog.getByText(t('pack.way.post'), { exact: true }).click();
    await dialog.getByRole('button', { name: t('pack.noteWay') }).click();
    await expect(dialog).toHaveCount(0);

    // The answer to the desk's own letter joins the case by its headers (RFC 5322 section 3.6.4).
    await expect.poll(() => smtp.taken.length, { timeout: 60_000 }).toBe(2);
    const reply = mailOf('rep-1', 'Re: bevestiging', 'Mijn huurdersnummer is 40412.', [
      `In-Reply-To: ${idOf(smtp, 1)}`,
    ]);
    await server.appendMany(user, [reply], { date });
    await expect(page.getByRole('tab', { name: `${t('case.conversation')} 2` })).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('i');
    await dialog.getByRole('button', { name: t('act.verify.do') }).click();
    await expect(dialog).toHaveCount(0);

    await page.keyboard.press('e');
    await dialog.getByText(say('ground.complexity')).click();
    await dialog.getByLabel(t('act.extend.reason')).fill('Uw gegevens staan in drie systemen.');
    await dialog.getByRole('button', { name: t('letter.write.do') }).click();
    await send(page);
    await page.keyboard.press('g');
    await dialog.getByRole('radio', { name: new RegExp(`^${say('decision.granted')}`, 'u') }).check({ force: true });
    await dialog.getByRole('button', { name: t('act.decide.do') }).click();
    await expect(dialog).toHaveCount(0);
    await tickAll(page);
    await answer(page);
    await expect.poll(() => smtp.taken.length, { timeout: 60_000 }).toBe(4);
    expect(smtp.taken[3]?.raw.toString()).toContain(`${ref}-access-1.zip`);

    await expect(page.getByRole('tab', { name: /1\/1$/ })).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('l');
    await dialog.getByRole('button', { name: t('case.close') }).click();
    await expect(dialog).toHaveCount(0);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('x')]);
    const zip = await download.path();
    expect(readFileSync(zip).subarray(0, 2).toString()).toBe('PK');
    const verifier = join(import.meta.dirname, '..', '..', 'resources', 'verifier', 'verify.py');
    const checked = spawnSync('python3', [verifier, zip], { encoding: 'utf8' });
    expect(JSON.parse(checked.stdout)).toMatchObject({ verdict: 'UNANCHORED', firstBroken: null });
  } finally {
    await smtp.stop();
    await server.stop();
  }
});
