// The page as it stands, judged by the rules of WCAG 2.0 to 2.2, A and AA.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './desk-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with each rule that is broken and the first place that breaks it. */
export async function expectAccessible(page: Page): Promise<void> {
  // A mail's or a letter's frame runs no script, so the probe cannot look into it and would wait for ever.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ iframes: false })
    .withTags(rules)
    .exclude('iframe')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
