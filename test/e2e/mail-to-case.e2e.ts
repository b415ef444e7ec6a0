// From mail to case in one key: ten mails in a row by the keyboard alone, in each language, and back again.

import type { Page } from '@playwright/test';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { pressAt } from './support/by-keyboard.ts';
import { textsOf, type TestTexts } from './support/texts-of.ts';

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[])
  test(`ten mails in a row by the keyboard alone, in ${locale}`, async ({ openDesk }) => {
    const page = await openDesk({ state: 'demo', locale });
    const texts = textsOf(locale);
    const { t } = texts;
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('2');
    await expectLeft(page, texts, { count: 17, done: 0 });

    // The suggestion is changed in place, by digits, and the sentence follows.
    await expectShown(page, 'Re: delete');
    await page.keyboard.press('e');
    await page.keyboard.press('3');
    await expect(page.locator('[data-part="suggestion"]')).toContainText(t('triage.looks.yours', { what: '' }).trim());
    await page.keyboard.press('Escape');
    await expectOnRow(page);
    await page.keyboard.press('c');
    await expectLeft(page, texts, { count: 16, done: 1 });
    await expectShown(page, 'Re: Exercice de mon droit');

    for (const next of ['No more sales calls', 'Account van mijn overleden vader']) {
      await page.keyboard.press('c');
      await expectShown(page, next);
    }
    // Nothing speaks for any open case: one has to be found before Enter attaches.
    await page.keyboard.press('a');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('2026-0010');
    await page.keyboard.press('Enter');
    await expectShown(page, "Please don't remove my photos");
    await expect(page.getByText(t('toast.attached', { ref: 'KRA-2026-0010' })).first()).toBeVisible();

    // Undo brings the mail back where it was, and the keyboard with it.
    await page.keyboard.press('c');
    await expectShown(page, 'Geblokkeerd door de computer');
    await page.keyboard.press('z');
    await expectShown(page, "Please don't remove my photos");
    await expectOnRow(page);
    await page.keyboard.press('c');
    await expectShown(page, 'Geblokkeerd door de computer');

    // What looks like a request is not dropped as junk by one slip of a finger.
    await page.keyboard.press('d');
    await expect(page.getByRole('dialog')).toContainText(t('setAside.requests', { count: 1 }));
    await page.keyboard.press('Escape');
    await expectOnRow(page);
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await expectShown(page, 'The crane video');

    // A reason of one's own.
    await page.keyboard.press('n');
    await page.keyboard.press('9');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Meant for the press office');
    await pressAt(page, page.getByRole('dialog').getByRole('button').last());
    await page.keyboard.press('n');
    await page.keyboard.press('8');
    await expectShown(page, 'Invitation: Point mensuel RGPD');
    await expect(page.locator('output[aria-live]')).toContainText(t('toast.canUndo'));
    await expect(page.locator('output[aria-live]')).toContainText('Invitation: Point mensuel RGPD');
    // Machine mail goes at once, with the reason that intake found.
    await page.keyboard.press('d');
    await expectShown(page, 'Elf uur per week aan inzageverzoeken?');
    await expect(page.getByText(asideFor(texts, 1, 'calendar')).first()).toBeVisible();
    await expectLeft(page, texts, { count: 7, done: 10 });

    // Several together, with one way back for all of them.
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByText(t('triage.marked.count', { count: 3 })).first()).toBeVisible();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('n');
    await expectAccessibleInBoth(page);
    await page.keyboard.press('6');
    await expectLeft(page, texts, { count: 4, done: 13 });
    await expect(page.getByText(asideFor(texts, 3, 'sales')).first()).toBeVisible();
    await page.keyboard.press('z');
    await expectLeft(page, texts, { count: 7, done: 10 });

    // To the calm end, and the keyboard is still on the screen.
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('triage.doneCount', { count: 17 }))).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-pane'))).toBe(true);
    await expectAccessibleInBoth(page);
  });

async function expectShown(page: Page, subject: string): Promise<void> {
  await expect(page.locator('[data-part="mail"]').getByRole('heading').filter({ hasText: subject })).toBeVisible();
}

/** The keyboard stands on the row of the mail that is shown. */
async function expectOnRow(page: Page): Promise<void> {
  await expect(page.locator('[data-part="tray"] [data-chosen="true"]')).toBeFocused();
}

async function expectLeft(page: Page, { t }: TestTexts, counts: { count: number; done: number }): Promise<void> {
  const words = counts.done === 0 ? t('triage.waiting', { count: counts.count }) : t('triage.progress', counts);
  await expect(page.locator('[data-part="tray"]').getByText(words)).toBeVisible();
}

function asideFor({ t, say }: TestTexts, count: number, reason: 'calendar' | 'sales'): string {
  return t('triage.asideFor', { count, reason: say(`otherReason.${reason}`) });
}

async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await expectAccessible(page);
  }
}
