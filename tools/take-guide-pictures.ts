// Takes the pictures of the guide: the demo desk in real Chromium, at the moment that the sample was written for.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';

interface Picture {
  readonly file: string;
  readonly state: 'absent' | 'demo';
  readonly address: string;
  /** Brings the screen to what the picture is about. */
  readonly arrange?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { file: 'start', state: 'absent', address: '/' },
  { file: 'triage', state: 'demo', address: '/triage' },
  { file: 'board', state: 'demo', address: '/cases' },
  { file: 'case', state: 'demo', address: '/cases/KRA-2026-0019' },
  {
    file: 'extension',
    state: 'demo',
    address: '/cases/KRA-2026-0019',
    arrange: async (page) => {
      await page.keyboard.press('e');
      await page.getByRole('dialog').waitFor();
    },
  },
  { file: 'today', state: 'demo', address: '/today' },
  {
    file: 'letter',
    state: 'demo',
    address: '/cases/KRA-2026-0019',
    arrange: async (page) => {
      await page.keyboard.press('q');
      await page.getByRole('menuitem').first().press('Enter');
      await page.locator('main [role="textbox"][contenteditable]').waitFor();
      await page.waitForTimeout(1500);
    },
  },
  { file: 'register', state: 'demo', address: '/register' },
  { file: 'security', state: 'demo', address: '/security' },
];

const moment = '2026-11-22T09:30:00+01:00';
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'guide', 'pictures');
/** Octets. A page with more is slow to read over, and the repository keeps every version. */
const largest = 120_000;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const state of ['absent', 'demo'] as const) {
  await withDesk(state, async (newAddress) => {
    for (const picture of pictures.filter((each) => each.state === state))
      await take(browser, picture, await newAddress());
  });
}
await browser.close();

async function take(from: Browser, { file, address, arrange }: Picture, url: string): Promise<void> {
  const page = await from.newPage({ viewport: { width: 1200, height: 760 }, colorScheme: 'light', locale: 'en-GB' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  await arrange?.(page);
  await page.waitForTimeout(500);
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > largest) throw new Error(`${file} has ${bytes.length} octets`);
  writeFileSync(join(folder, `${file}.webp`), bytes);
  process.stdout.write(`${file} ${Math.round(bytes.length / 1000)} kB\n`);
  await page.close();
}

/** A desk behind the loopback host for as long as the work goes on. */
async function withDesk(state: string, work: (newAddress: () => Promise<string>) => Promise<void>): Promise<void> {
  const script = join(root, 'test', 'e2e', 'support', 'serve-at.ts');
  const child = spawn(process.execPath, [script, moment, state], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => (JSON.parse(String((await lines.next()).value)) as { url: string }).url;
  let first: string | undefined = await next();
  await work(async () => {
    const given = first;
    first = undefined;
    if (given !== undefined) return given;
    child.stdin.write('\n');
    return await next();
  });
  child.stdin.end();
  await new Promise((resolve) => child.once('exit', resolve));
}
