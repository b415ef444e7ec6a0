// The desk on a shared screen, in several windows, and what it tells without being asked.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { samplePeople, wordsInRow, type SamplePeople } from './support/sample-people.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'screens');

const screens: readonly (readonly [address: string, waitsFor: string])[] = [
  ['/today', 'main [data-personal]'],
  ['/triage', 'main [data-part="mail"] [data-personal]'],
  ['/cases', 'main [data-personal]'],
  ['/cases/KRA-2026-0012', 'main [data-personal]'],
  ['/messages', 'main [data-personal]'],
  ['/retention', 'main h1'],
  ['/ledger', 'main h1'],
  ['/settings', 'main h1'],
  ['/security', 'main h1'],
  ['/log', 'main [data-row="0"]'],
];

/** What of these texts stands on the page outside of what is marked as personal, with the element that shows it. */
async function unmarked(page: Page, people: SamplePeople): Promise<readonly string[]> {
  return await page.evaluate(
    ({ names: needles, passages, inRow }) => {
      const found: string[] = [];
      const written = new Set(passages);
      const quoted = (plain: string): string | undefined => {
        const words = plain.toLowerCase().split(' ');
        const rows = words.map((_word, at) => words.slice(at, at + inRow).join(' '));
        return rows.find((row) => written.has(row));
      };
      const look = (element: Element | null, text: string, where: string): void => {
        if (element === null || element.closest('[data-personal], script, style') !== null) return;
        const plain = text.replaceAll(/\s+/g, ' ');
        const needle = needles.find((one) => plain.includes(one)) ?? quoted(plain);
        if (needle !== undefined)
          found.push(`${where} in <${element.tagName} class="${element.className}">: ${needle}`);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null)
        look(walker.currentNode.parentElement, walker.currentNode.textContent ?? '', 'text');
      for (const field of document.querySelectorAll('input, textarea'))
        look(field, (field as HTMLInputElement).value, 'value');
      // A tooltip is not blurred, wherever its element stands.
      for (const element of document.querySelectorAll('[title], [placeholder]')) {
        for (const name of ['title', 'placeholder']) {
          const text = element.getAttribute(name) ?? '';
          const needle = needles.find((one) => text.includes(one));
          if (needle !== undefined) found.push(`${name} of <${element.tagName}>: ${needle}`);
        }
      }
      return found;
    },
    { ...people, inRow: wordsInRow },
  );
}

test('on a shared screen every name, address and subject of the inbox is blurred', async ({ openDesk }) => {
  const people = await samplePeople();
  expect(people.names.length).toBeGreaterThan(60);
  expect(people.passages.length).toBeGreaterThan(2000);
  const page = await openDesk({ state: 'demo' });
  await expect(page.locator('main [data-personal]').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByRole('button', { name: /Blurred/ })).toBeVisible();
  let marked = 0;
  for (const [address, waitsFor] of screens) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(page.locator(waitsFor).first()).toBeVisible();
    expect([address, await unmarked(page, people)]).toEqual([address, []]);
    marked += await page.locator('[data-personal]').count();
    const filters = await page
      .locator('[data-personal]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).filter));
    expect([address, filters.filter((filter) => !filter.startsWith('blur('))]).toEqual([address, []]);
    await page.screenshot({ path: join(pictures, `blurred-${address.split('/')[1]}.png`) });
    expect(people.names.filter((text) => page.url().includes(encodeURIComponent(text)))).toEqual([]);
    expect(await page.title()).not.toMatch(
      new RegExp(people.names.filter((text) => /^[\w @.-]+$/.test(text)).join('|')),
    );
  }
  // The check can find what it looks for.
  await page.evaluate(() => {
    location.hash = '/messages';
  });
  await expect(page.locator('main [data-personal]').first()).toBeVisible();
  await page.locator('main [data-personal]').evaluateAll((all) => {
    for (const one of all) one.removeAttribute('data-personal');
  });
  expect((await unmarked(page, people)).length).toBeGreaterThan(5);
  expect(marked).toBeGreaterThan(60);
  await page.keyboard.press('Control+Shift+H');
  await expect(page.locator('html')).not.toHaveAttribute('data-blurred');
});

test('a case in a window of its own: what is done in one shows in the other, and a lock locks both', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  await page.evaluate(() => {
    location.hash = '/cases/KRA-2026-0012';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Bilal Tahraoui' })).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('own window');
  await page.keyboard.press('Enter');
  const second = await opened;
  await expect(second.getByRole('heading', { level: 1, name: 'Bilal Tahraoui' })).toBeVisible();
  // The token has gone from the address bar, and no name stands in the title.
  expect(new URL(second.url()).hash).toBe('#/cases/KRA-2026-0012');
  expect(await second.title()).toBe('KRA-2026-0012 · Cases · DPO Desk');
  await expect(second.getByRole('navigation', { name: 'Screens' })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  expect(await second.evaluate(() => window.opener)).toBeNull();
  await second.screenshot({ path: join(pictures, 'case-window.png') });

  await second.keyboard.press('n');
  await second.getByRole('dialog').getByRole('textbox').fill('Called back on Monday.');
  await second.keyboard.press('Control+Enter');
  const dialog = second.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button').last().click();
  await expect(page.getByText('Called back on Monday.').first()).toBeAttached();

  // The blur of a shared screen holds in every window.
  await page.keyboard.press('Control+Shift+H');
  await expect(second.locator('html')).toHaveAttribute('data-blurred');

  await second.keyboard.press('Control+Shift+L');
  for (const each of [page, second]) await expect(each.getByLabel('Passphrase').first()).toBeVisible();
});

test('the bell says what is still true, what is put away stays so, and the title counts what cannot wait', async ({
  openDesk,
}) => {
  const page = await openDesk({ state: 'demo' });
  const bell = page.getByRole('button', { name: /^Notices/ });
  await expect(bell).toHaveAccessibleName(/new notice/);
  await expect(page).toHaveTitle(/^\(\d+\) Today/);
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', './icon-due.svg');
  const counted = Number(/^\d+/.exec((await bell.getByText(/new notice/).textContent()) ?? '')?.[0]);
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Notices' });
  await expect(dialog.getByRole('listitem')).toHaveCount(counted);
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, 'notices-en-light.png') });
  const first = dialog.getByRole('listitem').first();
  const said = (await first.getByRole('paragraph').textContent()) ?? '';
  expect(said).toMatch(/^Case KRA-2026-\d{4} is overdue by \d+ days?\.$/);
  await first.getByRole('button', { name: 'Put away' }).click();
  await expect(dialog.getByText('Put away, still true')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(bell).toHaveAccessibleName(new RegExp(`${counted - 1} new notice`));

  await bell.click();
  await dialog.getByRole('button', { name: 'Open the case' }).first().click();
  await expect(page).toHaveURL(/#\/cases\/KRA-2026-\d{4}$/);
});
