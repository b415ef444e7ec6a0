// The machine's Chromium, headless, without any traffic of its own.

import { chromium, type Browser } from '@playwright/test';

/** @param flags more command line flags */
export async function openChromium(flags: readonly string[] = []): Promise<Browser> {
  return await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...flags,
    ],
  });
}
