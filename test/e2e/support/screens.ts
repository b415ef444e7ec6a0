// Every screen of the open desk and what opens above it, for the tests that look at all of them.

import type { Page } from '@playwright/test';
import { expect } from './desk-page.ts';

export interface DeskScreen {
  readonly name: string;
  readonly address: string;
  /** What is pressed on it before it is looked at. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The board's views have no address of their own; `index` counts them as they stand there. */
function boardView(name: string, index: number): DeskScreen {
  return {
    name: `cases-${name}`,
    address: '/cases',
    prepare: (page) => page.getByRole('main').getByRole('radiogroup').first().getByRole('radio').nth(index).click(),
  };
}

function overlay(name: string, key: string): DeskScreen {
  return {
    name,
    address: '/today',
    prepare: async (page) => {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  };
}

export const openScreens: readonly DeskScreen[] = [
  { name: 'today', address: '/today' },
  { name: 'triage', address: '/triage' },
  boardView('timeline', 1),
  boardView('calendar', 2),
  boardView('list', 3),
  boardView('lanes', 0),
  { name: 'new-case', address: '/cases/new' },
  { name: 'case', address: '/cases/KRA-2026-0012' },
  { name: 'messages', address: '/messages' },
  { name: 'search', address: '/search' },
  { name: 'retention', address: '/retention' },
  { name: 'ledger', address: '/ledger' },
  { name: 'handover', address: '/handover' },
  { name: 'register', address: '/register' },
  { name: 'settings', address: '/settings' },
  { name: 'security', address: '/security' },
  { name: 'log', address: '/log' },
  { name: 'new-account', address: '/settings/accounts/new' },
  { name: 'controllers', address: '/settings/controllers' },
  { name: 'controller', address: '/settings/controllers/kraaft' },
  { name: 'new-controller', address: '/settings/controllers/new' },
  { name: 'policy', address: '/settings/policy' },
  { name: 'templates', address: '/settings/letters' },
  { name: 'template', address: '/settings/letters?kind=extension&language=nl' },
  {
    name: 'letter',
    address: '/cases/KRA-2026-0019',
    prepare: async (page) => {
      await page.keyboard.press('q');
      await page.getByRole('menuitem').first().press('Enter');
      await expect(page.locator('main [role="textbox"][contenteditable]')).toBeVisible();
    },
  },
  overlay('palette', 'Control+k'),
  overlay('shortcuts', '?'),
  overlay('notices', 'o'),
  overlay('history', 'h'),
];

/** What a screen shows last, where its heading comes before its content. */
const shownLast: Readonly<Record<string, string>> = {
  log: 'main [data-row="0"]',
  template: 'main article',
  security: 'main section[data-pane]:nth-of-type(8)',
};

/** Goes to a screen and waits until it stands there; what stood above the one before is closed. */
export async function showScreen(page: Page, { name, address, prepare }: DeskScreen): Promise<void> {
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  const last = shownLast[name];
  if (last !== undefined) await expect(page.locator(last)).toBeVisible();
  await prepare?.(page);
}
