// Works a page with the keyboard alone: Tab to a place, press what a person would press there.

import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the place has the keyboard; fails when it cannot be reached. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(place, 'can be reached with Tab').toBeFocused();
}

/** Tabs to a button and presses Enter on it. */
export async function pressAt(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** Walks with the arrow keys from the chosen tab to the wanted one. */
export async function showTab(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const wanted = page.getByRole('tab', { name });
  for (let pressed = 0; pressed < 6; pressed += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}

/** Writes into the field of the open dialog that took the keyboard. */
export async function writeInDialog(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type(text);
}

/** Records what the open dialog is about as told in another way than by a letter of the desk, and waits until it is gone. */
export async function recordDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await pressAt(page, dialog.getByRole('button', { name, exact: true }));
  await expect(dialog).toHaveCount(0);
}

/** Sends the open dialog off with its last button, and waits until it is gone. */
export async function sendDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await pressAt(page, dialog.getByRole('button').last());
  await expect(dialog).toHaveCount(0);
}
