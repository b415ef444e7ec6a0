// A case by the keyboard alone, in each language: decided, worked off, told and closed; refused; doubted and verified; held.

import type { Page } from '@playwright/test';
import type { Day } from '#core/base/day.ts';
import { dutiesOf, dutyRule } from '#core/law/duty.ts';
import { formatDay } from '#core/words/format-day.ts';
import { pressAt, recordDialog, sendDialog, showTab, tabTo, writeInDialog } from './support/by-keyboard.ts';
import { expect, test, type Locale } from './support/desk-page.ts';
import { textsOf } from './support/texts-of.ts';

const locales = ['en', 'nl', 'fr'] as const satisfies readonly Locale[];

async function openCase(page: Page, ref: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/cases/${ref}`);
  await expect(page.getByText(ref, { exact: true }).first()).toBeVisible();
}

for (const locale of locales) {
  const { t, say } = textsOf(locale);

  test(`an access request is decided, worked off, told and closed, in ${locale}`, async ({ openDesk }) => {
    const page = await openDesk({ state: 'demo', locale });
    await openCase(page, 'KRA-2026-0012');
    await showTab(page, new RegExp(`^${t('case.rights')}`));

    await pressAt(page, page.getByRole('button', { name: t('right.decide') }));
    await page.keyboard.press('Space');
    await sendDialog(page);
    // Its own button is gone with the act; the keyboard stays with the right.
    await expect(page.getByRole('region', { name: say('right.access') })).toBeFocused();
    const told = page.getByRole('button', { name: `${t('right.answer')}…` });
    await tabTo(page, told);
    await expect(told).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByRole('tooltip')).toContainText('12');

    await tabTo(page, page.getByRole('checkbox').first());
    for (const duty of dutiesOf('access')) {
      const box = page.getByRole('checkbox', { name: say(`duty.${duty}`) });
      await expect(box).toBeFocused();
      if (dutyRule(duty).need === 'always') await page.keyboard.press('Space');
      else {
        await pressAt(page, page.getByRole('listitem').filter({ has: box }).getByRole('button'));
        await writeInDialog(page, 'Nothing of the kind in this case.');
        await sendDialog(page);
        await expect(page.getByRole('listitem').filter({ has: box }).getByRole('button')).toBeFocused();
        await tabTo(page, box);
      }
      await expect(box).toBeChecked();
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByText(t('right.progress', { done: 12, all: 12 }))).toBeVisible();

    await showTab(page, new RegExp(`^${t('case.tasks')}`));
    const names = page.getByRole('table').getByRole('button').and(page.locator('[aria-describedby]'));
    await tabTo(page, names.first());
    await page.keyboard.press('a');
    const asked = t('task.asked', { day: formatDay('2026-11-22' as Day, locale, 'short') });
    await expect(page.getByRole('table').getByText(asked)).toBeVisible();
    for (let row = 0; row < (await names.count()); row += 1) {
      await expect(names.nth(row)).toBeFocused();
      await page.keyboard.press('d');
      await sendDialog(page);
      // The dialog gives the keyboard back to the row that it came from.
      await expect(names.nth(row)).toBeFocused();
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByText(t('task.summary', { open: 0, all: 7 }))).toBeVisible();

    await page.keyboard.press('a');
    await expect(page.getByRole('dialog').getByRole('checkbox')).toBeChecked();
    await recordDialog(page, t('act.answer.do'));
    await showTab(page, new RegExp(`^${t('case.journal')}`));
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog')).toContainText(t('act.close.derived', { outcome: say('outcome.granted') }));
    await sendDialog(page);
    await expect(page.getByRole('button', { name: t('case.reopen') })).toBeVisible();
  });

  test(`after month one the extension stays in sight and says why it is barred (GDPR Art. 12(3)), in ${locale}`, async ({
    openDesk,
  }) => {
    const page = await openDesk({ state: 'demo', locale });
    await openCase(page, 'KRA-2026-0008');
    const extend = page.getByRole('button', { name: t('case.extend') });
    await tabTo(page, extend);
    await expect(extend).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByRole('tooltip')).toContainText('16');
    await expect(extend).toHaveAccessibleDescription(/12/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('e');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test(`a refusal names its ground, its facts and the two remedies (GDPR Art. 12(4)), in ${locale}`, async ({
    openDesk,
  }) => {
    const page = await openDesk({ state: 'demo', locale });
    await openCase(page, 'KRA-2026-0010');
    await showTab(page, new RegExp(`^${t('case.rights')}`));
    await pressAt(page, page.getByRole('button', { name: t('right.decide') }));
    const dialog = page.getByRole('dialog');
    const refused = dialog.locator('input[value="refused"]');
    while (!(await refused.isChecked())) await page.keyboard.press('ArrowDown');
    const unidentified = dialog.getByRole('radio', { name: say('refusalGround.not-identifiable') });
    await expect(unidentified).toBeDisabled();
    await expect(dialog.getByText('tribunal judiciaire')).toBeVisible();
    await tabTo(page, dialog.getByRole('radio', { name: say('refusalGround.manifestly-unfounded') }));
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByText(t('act.decide.count', { count: 1 }))).toBeVisible();
    await expect(dialog.getByRole('button').last()).toBeDisabled();
    await tabTo(page, dialog.getByRole('textbox'));
    await writeInDialog(page, 'The same data were sent on 2 November, and nothing has changed.');
    await sendDialog(page);

    await page.keyboard.press('a');
    await recordDialog(page, t('act.answer.do'));
    await expect(page.getByText(say('outcome.refused')).first()).toBeVisible();
    await expect(page.getByText('The same data were sent on 2 November')).toBeVisible();
  });

  test(`a doubt is recorded, asked about and settled, and a hold bars erasure, in ${locale}`, async ({ openDesk }) => {
    const page = await openDesk({ state: 'demo', locale });
    await openCase(page, 'KRA-2026-0016');
    await page.keyboard.press('i');
    await writeInDialog(page, 'The name is not the one of the account.');
    await sendDialog(page);
    await expect(page.getByText(t('identity.waiting'))).toBeVisible();
    const reject = page.getByRole('button', { name: t('identity.reject') });
    await expect(reject).toHaveAttribute('aria-disabled', 'true');

    await page.keyboard.press('i');
    await page.keyboard.press('Space');
    await recordDialog(page, t('act.askIdentity.do'));
    await expect(reject).not.toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('i');
    await sendDialog(page);
    await expect(page.getByText(t('identity.waiting'))).toHaveCount(0);
    await expect(page.getByText(say('identity.verified'), { exact: true })).toBeVisible();

    await pressAt(page, page.getByRole('button', { name: `${t('case.hold')}…` }));
    await writeInDialog(page, 'A complaint is pending.');
    await tabTo(page, page.getByRole('dialog').getByRole('textbox', { name: t('retention.owner') }));
    await writeInDialog(page, 'Legal department');
    await sendDialog(page);
    await expect(page.getByText(t('case.onHold')).first()).toBeVisible();

    await page.keyboard.press('l');
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('dialog').getByRole('textbox'));
    await writeInDialog(page, 'Withdrawn by letter of 20 November.');
    await sendDialog(page);
    const erase = page.getByRole('button', { name: `${t('case.erase')}…`, exact: true });
    await tabTo(page, erase);
    await expect(page.getByRole('tooltip')).toContainText('Legal department');

    await pressAt(page, page.getByRole('button', { name: t('case.releaseHold') }));
    await writeInDialog(page, 'The complaint was withdrawn.');
    await sendDialog(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('case.onHold')).first()).toBeVisible();
  });
}
