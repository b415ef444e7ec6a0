// How the screens keep up with ten thousand cases and a hundred thousand mails, against the demo desk of two dozen cases, in one
// run: `node test/bench/screens.bench.ts`. Real Chromium, the real host; the large desk is made at the first run, in ten minutes.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from '@playwright/test';
import { instantOf } from '#core/base/day.ts';
import { openChromium } from '#test/support/chromium.ts';
import { makeDesk } from '#test/e2e/support/make-desk.ts';
import { usualMoment } from '#test/e2e/support/usual-moment.ts';
import { ensureLargeDesk } from './large-desk.ts';
import { installStopwatch, type Stopwatch } from './stopwatch.ts';

type Times = Readonly<Record<string, readonly number[]>>;

/** Letters act by themselves, as a person who works by keyboard has it. */
const preferences = JSON.stringify({ locale: 'en', theme: 'light', hasSingleKeys: true });

/** A case in any view of the cases. */
const caseLink = 'main a[href*="/cases/"]';

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-bench-'));
const browser = await openChromium();
try {
  const small = join(folder, 'small');
  await makeDesk(small, 'demo', () => instantOf(Date.parse(usualMoment)));
  const large = join(folder, 'large');
  cpSync(await ensureLargeDesk(), large, { recursive: true });
  report(await measure(browser, small), await measure(browser, large));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function measure(shared: Browser, desk: string): Promise<Times> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'serve-folder.ts'), desk], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const context = await shared.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const { url } = JSON.parse(line) as { readonly url: string };
      return await measurePage(await context.newPage(), url);
    }
    throw new Error('the desk ended before it was ready');
  } finally {
    await context.close();
    server.stdin.end();
    await ended;
  }
}

async function measurePage(page: Page, url: string): Promise<Times> {
  await page.addInitScript((kept) => localStorage.setItem('dpo-desk.preferences', kept), preferences);
  await page.addInitScript(installStopwatch);
  await page.goto(url);
  await page.getByRole('navigation').first().waitFor();
  const times: Record<string, number[]> = {};
  const note = (name: string, milliseconds: number): void => {
    (times[name] ??= []).push(milliseconds);
    if (process.env['SHOW'] !== undefined) process.stderr.write(`${name} ${milliseconds.toFixed(0)}\n`);
  };
  const go = async (name: string, hash: string, ready: string): Promise<void> =>
    note(
      name,
      await page.evaluate(([to, sign]) => (window as unknown as Stopwatch).stopwatch.go(to, sign), [
        hash,
        ready,
      ] as const),
    );
  const keys = async (name: string, pressed: string, rounds = 1): Promise<void> => {
    for (const key of Array.from({ length: rounds }, () => pressed.split(' ')).flat()) {
      note(name, await press(page, 'focus', key));
    }
  };
  // Down and up again: the demo desk has few rows.
  const walk = 'j j k';

  await go('first paint of the board', '#/cases', caseLink);
  await keys('J and K on the board', walk, 10);
  await page.keyboard.press('l');
  await page.getByRole('table').waitFor();
  await keys('J and K in the list of cases', walk, 12);
  await keys('End and Home in the list of cases', 'End Home');
  for (let round = 0; round < 5; round += 1) {
    await go('back to the cases', '#/cases', '[data-row] a');
    await page.locator('[data-row] a').nth(round).focus();
    note('opening a case', await press(page, 'case', 'Enter'));
  }

  await go('first paint of the messages', '#/messages', '[data-row] a');
  await keys('J and K in the list of messages', walk, 12);
  await keys('End and Home in the list of messages', 'End Home');
  await page.getByRole('searchbox').focus();
  for (const letter of 'anna facture verzonnen') {
    note('search as you type, messages', await press(page, 'search', letter === ' ' ? 'Space' : letter));
  }
  await go('back to the cases', '#/cases', 'main table');
  await page.getByRole('searchbox').focus();
  for (const letter of 'anna inzage') {
    note('search as you type, cases', await press(page, 'search', letter === ' ' ? 'Space' : letter));
  }

  await go('first paint of the tray', '#/triage', '[data-chosen="true"]');
  await page.locator('[data-chosen="true"]').focus();
  await page.waitForTimeout(500);
  for (let round = 0; round < 5; round += 1) {
    note('C in triage to the next mail', await press(page, 'mail', 'c'));
    await page.waitForTimeout(700);
  }

  for (const [name, milliseconds] of await page.evaluate(() => (window as unknown as Stopwatch).stopwatch.calls()))
    note(`rpc ${name}`, milliseconds);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  note('heap of the page, MB', usedSize / 1e6);
  return times;
}

async function press(page: Page, kind: Parameters<Stopwatch['stopwatch']['arm']>[0], key: string): Promise<number> {
  // Armed before the key goes out: the two take different ways into the page.
  await page.evaluate((what) => (window as unknown as Stopwatch).stopwatch.arm(what), kind);
  await page.keyboard.press(key);
  return await page.evaluate(() => (window as unknown as Stopwatch).stopwatch.read());
}

function report(small: Times, large: Times): void {
  const line = (cells: readonly string[]): boolean =>
    process.stdout.write(
      `${(cells[0] ?? '').padEnd(36)}${cells
        .slice(1)
        .map((cell) => cell.padStart(11))
        .join('')}\n`,
    );
  line(['milliseconds', 'demo p50', 'p95', 'large p50', 'p95', 'ratio p50']);
  for (const [name, times] of Object.entries(large)) {
    const before = small[name] ?? [];
    const ratio = at(times, 0.5) / at(before, 0.5);
    line([
      name,
      ...[at(before, 0.5), at(before, 0.95), at(times, 0.5), at(times, 0.95)].map((value) => value.toFixed(1)),
      ratio.toFixed(2),
    ]);
  }
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN;
}
