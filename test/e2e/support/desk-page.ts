// A page on a real desk, for one test: started, opened in Chromium, and taken down again.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { usualMoment } from './usual-moment.ts';

export { expect } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..', '..');

export type DeskState = 'absent' | 'locked' | 'demo' | 'cut';
export type Locale = 'en' | 'nl' | 'fr';
export type Theme = 'light' | 'dark';

export interface OpenOptions {
  readonly state: DeskState;
  readonly locale?: Locale;
  readonly theme?: Theme;
  /** ISO 8601; the sample inbox was written for the default. */
  readonly at?: string;
  /** Every text of the catalogs in brackets, accented and longer. */
  readonly isPseudo?: boolean;
}

export type OpenDesk = (options: OpenOptions) => Promise<Page>;

export const test = base.extend<{ openDesk: OpenDesk }>({
  openDesk: async ({ page }, use) => {
    const running: (() => Promise<void>)[] = [];
    await use(async ({ state, locale = 'en', theme = 'light', at = usualMoment, isPseudo = false }) => {
      const served = await serve(state, at, isPseudo ? 'pseudo' : 'plain');
      running.push(served.stop);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.addInitScript(
        (preferences) => localStorage.setItem('dpo-desk.preferences', preferences),
        JSON.stringify({ locale, theme, hasSingleKeys: true }),
      );
      await page.goto(served.url);
      return page;
    });
    for (const stop of running) await stop();
  },
});

async function serve(
  state: DeskState,
  at: string,
  speech: 'plain' | 'pseudo',
): Promise<{ url: string; stop(): Promise<void> }> {
  const script = join(root, 'test', 'e2e', 'support', 'serve-at.ts');
  const child = spawn(process.execPath, [script, at, state, speech], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string };
    return {
      url,
      stop: async () => {
        child.stdin.end();
        await ended;
      },
    };
  }
  throw new Error('the desk ended before it was ready');
}
