// Fills in a field with the keyboard alone.

import type { Locator, Page } from '@playwright/test';
import { tabTo } from './by-keyboard.ts';

/** Tabs to the field; afterwards it holds this text and no other. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** Presses a shortcut once the screens are there to hear it. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.getByRole('navigation').getByRole('list').waitFor();
  await page.keyboard.press(key);
}
