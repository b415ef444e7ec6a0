// Every screen in each theme and language: no accessibility violation, and a picture kept to look at.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Locale, type Theme } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { openScreens, showScreen } from './support/screens.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

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
      for (const screen of openScreens) {
        await showScreen(page, screen);
        await expectShown(page, `${screen.name}-${locale}-${theme}`);
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
