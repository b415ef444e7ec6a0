// What a screen reader says of a row tells the case: how it stands, whose it is, what is asked, and which one it is.

import type { Page } from '@playwright/test';
import { expect, test, type Locale } from './support/desk-page.ts';
import { openScreens, showScreen } from './support/screens.ts';
import { textsOf } from './support/texts-of.ts';

const screenNamed = (name: string) => {
  const found = openScreens.find((screen) => screen.name === name);
  if (found === undefined) throw new Error(`no screen ${name}`);
  return found;
};

async function expectNamed(page: Page, screen: string, parts: readonly string[]): Promise<void> {
  await showScreen(page, screenNamed(screen));
  const row = page
    .getByRole('main')
    .getByRole('link', { name: /Kofi Adjei/ })
    .first();
  for (const part of parts)
    await expect.soft(row, screen).toHaveAccessibleName(new RegExp(part.replaceAll('\u00A0', ' ')));
}

for (const locale of ['en', 'nl', 'fr'] as const satisfies readonly Locale[])
  test(`rows are called by what matters, in ${locale}`, async ({ openDesk }) => {
    const { t, say } = textsOf(locale);
    const page = await openDesk({ state: 'demo', locale });
    // Days in words, and not a triangle or a colour.
    const facts = [t('days.over', { days: 6 }), say('right.rectification')];
    await expectNamed(page, 'today', [`6 ${t('days.overUnit', { days: 6 })}`, say('right.rectification')]);
    await expectNamed(page, 'cases-lanes', [...facts, 'KRA-2026-0008']);
    await expectNamed(page, 'cases-list', [t('days.over', { days: 6 }), 'KRA-2026-0008']);
    await expectNamed(page, 'cases-timeline', ['KRA-2026-0008']);

    await showScreen(page, screenNamed('triage'));
    const waiting = page.getByRole('main').getByRole('link', { name: /Solène Kervadec/ });
    await expect(waiting).toHaveAccessibleName(new RegExp(say('right.erasure')));
    await expect(waiting).toHaveAccessibleName(/Exercice de mon droit/);
  });
