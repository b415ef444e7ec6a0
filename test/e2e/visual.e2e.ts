// Every screen looks as it did when somebody last looked at it and was content. After a change that is meant, look at the
// new pictures and keep them with `npm run baselines`.

import type { Page } from '@playwright/test';
import { expect, test, type Theme } from './support/desk-page.ts';
import { openScreens, showScreen } from './support/screens.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Fonts are rasterised a little differently from one machine to another; a moved line or another rail is more than this. */
const tolerance = { maxDiffPixelRatio: 0.003, animations: 'disabled', caret: 'hide' } as const;

async function expectLooks(page: Page, picture: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // What differs from one desk to the next: checksums and identifiers, and moments, of which some are those in which the demo desk was filled.
  const mask = [page.locator('code'), page.locator('time[datetime*="T"]'), page.locator('[data-varies]')];
  await expect.soft(page).toHaveScreenshot(`${picture}.png`, { ...tolerance, mask, maskColor: '#9aa0a6' });
}

for (const theme of ['light', 'dark'] as const satisfies readonly Theme[])
  test(`every screen looks as before, ${theme}`, async ({ openDesk }) => {
    test.setTimeout(180_000);
    const page = await openDesk({ state: 'demo', theme });
    for (const screen of openScreens) {
      await showScreen(page, screen);
      await expectLooks(page, `${screen.name}-${theme}`);
    }
    const locked = await openDesk({ state: 'locked', theme });
    await expect(locked.getByRole('heading', { level: 1 })).toBeVisible();
    await expectLooks(locked, `unlock-${theme}`);
    const absent = await openDesk({ state: 'absent', theme });
    await expect(absent.getByRole('radiogroup').first()).toBeVisible();
    await expectLooks(absent, `welcome-${theme}`);
  });
