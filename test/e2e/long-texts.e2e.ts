// Every screen in a language with texts 40 % longer, at each width and with text twice as large: nothing is cut or
// overlaps, nothing scrolls sideways (WCAG 1.4.4, 1.4.10), and no text is missing from the catalogs.

import { expect, test } from './support/desk-page.ts';
import { findCutText } from './support/find-cut-text.ts';
import { findHardCoded, recordAnswers } from './support/find-hard-coded.ts';
import { openScreens, showScreen } from './support/screens.ts';

const views = [
  { name: '1440', width: 1440, height: 900, text: '100%' },
  { name: '1024', width: 1024, height: 768, text: '100%' },
  { name: '400', width: 400, height: 800, text: '100%' },
  { name: '320', width: 320, height: 640, text: '100%' },
  { name: 'text-200', width: 1280, height: 800, text: '200%' },
] as const;

test('every text is readable in full when it is 40 % longer', async ({ openDesk, page }) => {
  test.setTimeout(240_000);
  const { holds } = recordAnswers(page);
  await openDesk({ state: 'demo', isPseudo: true });
  for (const screen of openScreens) {
    await showScreen(page, screen);
    expect.soft(await findHardCoded(page, holds), `${screen.name} says nothing that no catalog knows`).toEqual([]);
    for (const view of views) {
      await page.setViewportSize(view);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, view.text);
      // Lists that measure themselves follow a frame later.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect.soft(await findCutText(page), `${screen.name} at ${view.name}`).toEqual([]);
    }
  }
});
