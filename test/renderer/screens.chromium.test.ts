// The screens in a real browser on a real desk: narrow windows, the keyboard, long lists, and what leaves the page.

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { openChromium } from '#test/support/chromium.ts';
import { fillWithSample, startScreenDesk, testPassphrase } from '#test/support/screen-desk.ts';
import type { ScreenDesk } from '#test/support/screen-desk.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';

let desk: ScreenDesk;
let browser: Browser;
let caseRef: string;

beforeAll(async () => {
  desk = await startScreenDesk({
    rendererFolder: await ensureRenderer(),
    now: '2026-11-23T08:40:00Z' as Instant,
  });
  await fillWithSample(desk.client);
  const tray = await desk.client.tray.list();
  const request = tray.ok ? tray.value.find((item) => item.suggestion?.kind === 'request') : undefined;
  if (request === undefined) throw new Error('the sample inbox holds a request');
  const opened = await desk.client.tray.confirm({ id: request.id });
  if (!opened.ok) throw new Error(opened.failure.code);
  caseRef = opened.value.ref;
  browser = await openChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** A page of its own context; the desk ends the session of the page before it. */
async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(desk.newAddress());
  await page.getByRole('navigation').waitFor();
  return page;
}

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
}

function narrowScreens(ref: string): readonly string[] {
  const listed = [
    '/today',
    '/triage',
    '/cases',
    '/messages',
    '/ledger',
    '/retention',
    '/settings',
    '/security',
    '/log',
    '/settings/accounts/new',
  ];
  const controllers = ['', '/kraaft', '/new'].map((rest) => `/settings/controllers${rest}`);
  return [...listed, `/cases/${ref}`, '/cases/new', ...controllers, '/settings/policy'];
}

describe('a narrow window', () => {
  it('shows every screen at 320 pixels without sideways scrolling (WCAG 1.4.10), and accessibly', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    for (const address of narrowScreens(caseRef)) {
      await go(page, address);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(beyond, address).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.context().close();
  });

  it('goes from the list to the mail and back', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } });
    await go(page, '/triage');
    const first = page.getByRole('list', { name: 'Messages that wait' }).getByRole('link').first();
    await first.click();
    await expect.poll(() => page.getByRole('button', { name: 'Open a case' }).isVisible()).toBe(true);
    await expect.poll(() => first.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All messages' }).click();
    await expect.poll(() => first.isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('leaves letters to the fields that are written in, and to people who turned the keys off (WCAG 2.1.4)', async () => {
    const page = await openPage();
    await go(page, '/cases');
    await page.getByRole('searchbox').fill('');
    await page.keyboard.type('12');
    expect(await page.getByRole('searchbox').inputValue()).toBe('12');
    expect(new URL(page.url()).hash).toBe('#/cases');

    await go(page, '/settings');
    await page.getByRole('checkbox', { name: /Single-key/ }).uncheck();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('1');
    // F1 is no single character: the guide opens, and the screen stays.
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    expect(new URL(page.url()).hash).toBe('#/settings');
    await page.keyboard.press('Escape');
    // The desk keeps a person's preferences; the next page starts with them.
    await page.getByRole('checkbox', { name: /Single-key/ }).check();
    await page.context().close();
  });

  it('walks the tray with J and K, and the panes with F6', async () => {
    const page = await openPage();
    await go(page, '/triage');
    const current = page.locator('main [data-chosen="true"]');
    const first = await current.textContent();
    await page.keyboard.press('j');
    await expect.poll(() => current.textContent()).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => current.textContent()).toBe(first);
    await page.keyboard.press('F6');
    const pane = () => page.evaluate(() => document.activeElement?.hasAttribute('data-pane'));
    expect(await pane()).toBe(true);
    await page.context().close();
  });
});

describe('a long list', () => {
  it('draws the rows in sight only, and the last one when it is asked for', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript(growCaseList, 5000);
    await page.goto(desk.newAddress());
    await page.getByRole('navigation').waitFor();
    await go(page, '/cases');
    await page.keyboard.press('l');
    const table = page.getByRole('table', { name: 'Cases by deadline' });
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('5001');
    expect(await page.locator('[data-row]').count()).toBeLessThan(60);
    await page.locator('[data-row="0"] a').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Person 4999');
    await context.close();
  });
});

describe('the page', () => {
  it('takes the token out of its address, speaks to its own origin only, and breaks no rule of its policy', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const origins = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(desk.newAddress());
    await page.getByRole('navigation').waitFor();
    for (const address of ['/triage', `/cases/${caseRef}`, '/settings']) await go(page, address);
    expect(page.url()).not.toContain('token');
    expect(
      await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
    ).not.toContain('earer');
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('that slept through a lock has no way back into what was done before it', async () => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript((name) => {
      const real = window.fetch;
      window.fetch = async (...request) =>
        name in document.documentElement.dataset
          ? await Promise.reject(new TypeError('asleep'))
          : await real(...request);
    }, 'asleep');
    const sleep = async (isAsleep: boolean) =>
      await page.evaluate((asleep) => {
        if (asleep) document.documentElement.dataset['asleep'] = '';
        else delete document.documentElement.dataset['asleep'];
      }, isAsleep);
    await page.goto(desk.newAddress());
    await page.getByRole('navigation').waitFor();
    await go(page, '/triage');
    await page.getByRole('button', { name: 'Open a case' }).click();
    await page.getByRole('button', { name: /Undo/ }).first().waitFor();
    await sleep(true);
    await desk.client.desk.lock();
    // Whatever is asked for meanwhile has failed by then.
    await page.waitForTimeout(2500);
    await sleep(false);
    const opened = await desk.client.desk.unlock({ passphrase: testPassphrase });
    if (!opened.ok) throw new Error(opened.failure.code);
    await expect.poll(() => page.getByRole('button', { name: /Undo/ }).count()).toBe(0);
    await page.getByRole('navigation').waitFor();
    await page.keyboard.press('h');
    await page.getByText('Nothing was done in this window yet.').waitFor();
    await context.close();
  });

  it('names the screen in its title, and no person', async () => {
    const page = await openPage();
    await go(page, `/cases/${caseRef}`);
    await expect.poll(() => page.title()).toMatch(new RegExp(`^(\\(\\d+\\) )?${caseRef} · Cases · DPO Desk$`));
    await page.context().close();
  });
});

/** Runs in the page: answers the list of cases with that many copies. */
function growCaseList(count: number): void {
  const real = window.fetch;
  let known: unknown;
  window.fetch = async (...request: Parameters<typeof fetch>) => {
    const asked = await (request[0] instanceof Request ? request[0].clone() : new Request(...request)).text();
    const response = await real(...request);
    if (!response.url.endsWith('/rpc/cases/page')) return response;
    const answer = await response.json();
    const { offset } = JSON.parse(asked).json;
    const { counts, rows } = answer.json.value;
    const [row] = rows.length > 0 ? rows : [known];
    known ??= row;
    answer.json.value = {
      total: count,
      counts,
      rows: Array.from({ length: Math.min(60, count - offset) }, (_unused, at) => ({
        ...row,
        id: `c${offset + at}`,
        ref: `KRA-2026-${offset + at}`,
        requester: { name: `Person ${offset + at}`, address: `p${offset + at}@example.org` },
      })),
    };
    answer.meta = [];
    return Response.json(answer);
  };
}
