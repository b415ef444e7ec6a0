// Every part of a case, and its widest dialogs, in each theme and language: no accessibility violation, at 320 pixels too.

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Locale, type Theme } from './support/desk-page.ts';
import { textsOf } from './support/texts-of.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

/** WCAG 2.0 to 2.2, A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[])
  for (const theme of ['light', 'dark'] as const satisfies readonly Theme[])
    test(`a case in ${locale}, ${theme}`, async ({ openDesk }) => {
      const { t } = textsOf(locale);
      const page = await openDesk({ state: 'demo', locale, theme });
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.evaluate(() => {
        location.hash = '/cases/KRA-2026-0009';
      });
      const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
      for (const part of ['conversation', 'rights', 'tasks', 'journal'] as const) {
        await tab(t(`case.${part}`)).click();
        await expectAccessible(page, `case-${part}-${locale}-${theme}`);
      }

      await tab(t('case.rights')).click();
      const dialog = page.getByRole('dialog');
      await page
        .getByRole('button', { name: `${t('right.decide')}…` })
        .first()
        .click();
      await dialog.locator('input[value="partly-granted"]').check({ force: true });
      await dialog.locator('input[value="exception"]').check({ force: true });
      await expectAccessible(page, `case-decide-${locale}-${theme}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('a');
      await expectAccessible(page, `case-answer-${locale}-${theme}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: `${t('whatIf.open')}…` }).click();
      await dialog.getByLabel(t('whatIf.received')).fill('31-08-2026');
      await expect(dialog.getByRole('table')).toBeVisible();
      await expectAccessible(page, `case-what-if-${locale}-${theme}`);
      await page.keyboard.press('Escape');

      // Colours are the same at every width: once a language is enough here.
      if (theme === 'dark') return;
      await page.setViewportSize({ width: 320, height: 640 });
      for (const part of ['conversation', 'rights', 'tasks', 'journal'] as const) {
        await tab(t(`case.${part}`)).click();
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(beyond, part).toBeLessThanOrEqual(0);
        await expectAccessible(page, `case-${part}-narrow-${locale}-${theme}`);
      }
    });
