// The wording of a letter: a controller's own is written, tried, kept with its reason, and used by the next letter.

import { pressAt, tabTo } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { textsOf } from './support/texts-of.ts';

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[]) {
  const { t, say } = textsOf(locale);

  test(`a wording is changed, kept and used, in ${locale}`, async ({ openDesk }) => {
    const page = await openDesk({ state: 'demo', locale });
    await page.evaluate(() => {
      location.hash = '/settings/letters?kind=acknowledgement&language=fr';
    });
    const body = page.getByRole('textbox', { name: t('templates.body') });
    await tabTo(page, body);
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('{{ case.nothing }}\n\n');
    // A field that no case has is said with its line, and the wording cannot be kept so.
    await expect(page.getByRole('button', { name: t('templates.line', { line: 1 }) })).toBeVisible();
    const keep = page.getByRole('button', { name: `${t('templates.keep')}…` });
    await expect(keep).toBeDisabled();
    for (let left = 20; left > 0; left -= 1) await page.keyboard.press('Backspace');
    await page.keyboard.insertText('Bonjour, et merci de votre message.\n\n');
    await expect(page.getByRole('article')).toContainText('merci de votre message');
    await expect(page.getByRole('button', { name: t('templates.line', { line: 1 }) })).toHaveCount(0);
    await expectAccessible(page);
    await pressAt(page, keep);
    await page.keyboard.type('Friendlier.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(t('templates.own', { version: 1 })).first()).toBeVisible();

    await page.evaluate(() => {
      location.hash = '/cases/KRA-2026-0019';
    });
    await expect(page.getByRole('button', { name: t('case.next.acknowledge') })).toBeVisible();
    await page.keyboard.press('q');
    const kind = page.getByRole('menuitem', { name: say('letterKind.acknowledgement') });
    await expect(kind).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: t('letter.body') })).toContainText('merci de votre message');
    await expect(page.getByText(t('letter.ownWording', { version: 1 }))).toBeVisible();
    await expectAccessible(page);
  });
}
