// “Who wrote this?” in a real browser: the address first, nobody asked before the button is pressed, the evidence shown.

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { DnsQuestion } from '#core/case/sender-check.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';
import { openChromium } from '#test/support/chromium.ts';
import { fillWithSample, startScreenDesk, type ScreenDesk } from '#test/support/screen-desk.ts';
import { deadDns, fakeDns } from '#test/support/signed-mail.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';

const asked: DnsQuestion[] = [];
let dns: AskDns = deadDns;
let desk: ScreenDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await startScreenDesk({
    rendererFolder: await ensureRenderer(),
    now: '2026-11-23T08:40:00Z' as Instant,
    askDns: async (question) => {
      asked.push(question);
      return await dns(question);
    },
  });
  await fillWithSample(desk.client);
  browser = await openChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await desk.close();
});

async function firstMail(): Promise<{ page: Page; address: string; domain: string }> {
  const tray = await desk.client.tray.list();
  const item = tray.ok ? tray.value.find(({ suggestion }) => suggestion?.kind === 'request') : undefined;
  if (item === undefined) throw new Error('the sample inbox holds a request');
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(desk.newAddress());
  await page.getByRole('navigation').waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/triage/${item.id}`);
  return { page, address: item.from.address, domain: item.from.address.replace(/^.*@/u, '') };
}

describe('who wrote this', () => {
  it('stays unchecked offline, then says what was found, how, and that it proves nobody’s identity', async () => {
    const { page, address, domain } = await firstMail();
    await expect.poll(async () => (await page.locator('dd').first().textContent())?.startsWith(address)).toBe(true);
    await expect.poll(() => page.getByText('Nobody has been asked about this sender.').isVisible()).toBe(true);
    expect(asked).toEqual([]);

    const check = page.getByRole('button', { name: 'Check who sent this' });
    await check.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(
        () =>
          page
            .getByText(/No name server answered/u)
            .first()
            .isVisible(),
        { timeout: 20_000 },
      )
      .toBe(true);
    expect(asked.length).toBeGreaterThan(0);

    dns = fakeDns({ [`TXT _dmarc.${domain}`]: ['v=DMARC1; p=none'] });
    await check.click();
    await expect.poll(() => page.getByText('not proved', { exact: true }).isVisible(), { timeout: 20_000 }).toBe(true);
    await page.getByText('How this is known').click();
    await expect.poll(() => page.getByText(/does not replace the identity check/u).isVisible()).toBe(true);
    await expect.poll(() => page.getByText('v=DMARC1; p=none').isVisible()).toBe(true);

    const questions = asked.length;
    await page.getByRole('button', { name: /Check again from this evidence/u }).click();
    await expect.poll(() => page.getByText(/comes out the same/u).isVisible(), { timeout: 20_000 }).toBe(true);
    expect(asked).toHaveLength(questions);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  }, 90_000);
});
