// Every screen in each theme and language: no accessibility violation, and a picture kept to look at.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Locale, type Theme } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

const openScreens: readonly (readonly [name: string, address: string])[] = [
  ['today', '/today'],
  ['triage', '/triage'],
  ['cases', '/cases'],
  ['new-case', '/cases/new'],
  ['case', '/cases/KRA-2026-0012'],
  ['messages', '/messages'],
  ['search', '/search'],
  ['retention', '/retention'],
  ['ledger', '/ledger'],
  ['settings', '/settings'],
  ['security', '/security'],
  ['log', '/log'],
  ['new-account', '/settings/accounts/new'],
  ['controllers', '/settings/controllers'],
  ['controller', '/settings/controllers/kraaft'],
  ['new-controller', '/settings/controllers/new'],
  ['policy', '/settings/policy'],
];

/** What a screen shows last, where its heading comes before its content. */
const shownLast: Readonly<Record<string, string>> = {
  log: 'main [data-row="0"]',
  security: 'main section[data-pane]:nth-of-type(8)',
};

async function expectShown(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await expectAccessible(page);
}

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[])
  for (const theme of ['light', 'dark'] as const satisfies readonly Theme[]) {
    test(`the open desk in ${locale}, ${theme}`, async ({ openDesk }) => {
      // Each screen is judged by every rule; beside other work that takes seconds.
      test.setTimeout(openScreens.length * 15_000);
      const page = await openDesk({ state: 'demo', locale, theme });
      for (const [name, address] of openScreens) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        const last = shownLast[name];
        if (last !== undefined) await expect(page.locator(last)).toBeVisible();
        await expectShown(page, `${name}-${locale}-${theme}`);
      }
    });

    test(`the closed desk in ${locale}, ${theme}`, async ({ openDesk }) => {
      const locked = await openDesk({ state: 'locked', locale, theme });
      await expect(locked.getByRole('heading', { level: 1 })).toBeVisible();
      await expectShown(locked, `unlock-${locale}-${theme}`);
      const absent = await openDesk({ state: 'absent', locale, theme });
      await expect(absent.getByRole('radiogroup').first()).toBeVisible();
      await expectShown(absent, `welcome-${locale}-${theme}`);
    });

    test(`the desk that found something wrong in ${locale}, ${theme}`, async ({ openDesk }) => {
      const page = await openDesk({ state: 'cut', locale, theme });
      await expect(page.getByRole('alert')).toBeVisible();
      await expectShown(page, `alarm-${locale}-${theme}`);
    });
  }
