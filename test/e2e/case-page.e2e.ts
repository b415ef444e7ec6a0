// The page of a case by the keyboard: what is internal and what goes out, the date that explains itself, the files, the drawer.

import type { Page } from '@playwright/test';
import { pressAt, recordDialog, sendDialog, tabTo, writeInDialog } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { textsOf } from './support/texts-of.ts';

async function openCase(page: Page, ref: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/cases/${ref}`);
  await expect(page.getByText(ref, { exact: true }).first()).toBeVisible();
}

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[]) {
  const { t } = textsOf(locale);

  test(`a note is told from what goes out, and a date is explained, changed and put back, in ${locale}`, async ({
    openDesk,
  }) => {
    const page = await openDesk({ state: 'demo', locale });
    await openCase(page, 'KRA-2026-0012');
    const dialog = page.getByRole('dialog');

    // A note says that it is never sent, to the eye and to a screen reader, before a word is written.
    await page.keyboard.press('n');
    await expect(dialog).toHaveAccessibleDescription(t('audience.internal'));
    await expect(dialog.getByText(t('audience.internal'))).toBeVisible();
    await writeInDialog(page, 'The archive is searched by hand.');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    // Left without recording it: the words are there again.
    await page.keyboard.press('n');
    await expect(dialog.getByRole('textbox')).toHaveValue('The archive is searched by hand.');
    await sendDialog(page);
    const note = page.getByRole('article', { name: t('audience.internal') });
    await expect(note).toContainText('The archive is searched by hand.');

    // What a person is told names that person, and not one word of the other kind.
    await page.keyboard.press('e');
    await expect(dialog).toHaveAccessibleDescription(/bilal\.tahraoui@example\.com/);
    await expect(dialog.getByText(t('audience.outgoing'))).toBeVisible();
    await expect(dialog.getByText(t('audience.internal'))).toHaveCount(0);
    // Before and after on the month, before anything is recorded.
    await expect(dialog.getByRole('region', { name: t('trackChange.label') })).toContainText('2027');
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByRole('textbox').first());
    await page.keyboard.insertText('Seven systems, one of them on paper.');
    await recordDialog(page, t('act.extend.do'));
    await expect(page.getByText(t('case.dueExtended')).first()).toBeVisible();
    const who = 'Bilal Tahraoui <bilal.tahraoui@example.com>';
    await expect(page.getByRole('article', { name: t('audience.told', { who }) })).toContainText('Seven systems');

    // Taking the slip back puts the day back, and the journal keeps both (docs/decisions/0034-taking-back.md).
    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('case.dueExtended'))).toHaveCount(0);
    await expect(page.getByText(t('conversation.takenBack'))).toBeVisible();

    // Why this date: the key opens the ledger, with the acts that move the date; what was taken back moved nothing.
    await page.keyboard.press('y');
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await expect(dialog).not.toContainText('Seven systems');
    await pressAt(page, dialog.getByRole('button', { name: `${t('case.correctReceipt')}…` }));
    await expect(dialog.getByRole('heading', { name: t('act.receipt.title') })).toBeVisible();
    await tabTo(page, dialog.getByRole('textbox').first());
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('2026-10-20');
    await expect(dialog.getByRole('region', { name: t('trackChange.label') })).toContainText(
      t('whatIf.days', { days: 5, direction: 'earlier' }),
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
}

test('a narrow window has the column as a drawer, and the files and the journal in one pane', async ({ openDesk }) => {
  const { t } = textsOf('en');
  const page = await openDesk({ state: 'demo' });
  await page.setViewportSize({ width: 400, height: 800 });
  await openCase(page, 'KRA-2026-0009');
  const clock = page.getByRole('heading', { name: t('case.clock'), exact: true });
  await expect(clock).toBeHidden();
  const opens = page.getByRole('button', { name: t('case.beside') });
  await pressAt(page, opens);
  await expect(clock).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(clock).toBeHidden();
  await expect(opens).toBeFocused();

  await page.keyboard.press('f');
  const attached = page.getByRole('listitem').filter({ hasText: 'Mandat spécial' });
  await expect(attached).toHaveAttribute('draggable', 'true');
  await attached.getByRole('button', { name: /SHA-256/ }).click();
  await expect(attached.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t('caseFiles.exportNow') }).click();
  await downloading;
  await expect(page.getByText(/SHA-256 [0-9a-f]{64}/)).toHaveCount(2);
  await expectAccessible(page);

  await page.keyboard.press('d');
  await page.getByLabel(t('journal.filter')).selectOption('work');
  await expect(page.getByText(t('journal.count', { shown: 1, all: 3 }))).toBeVisible();
  await expectAccessible(page);
});
