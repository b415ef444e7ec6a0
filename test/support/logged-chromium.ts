// Chromium as people run it, with its network log: what names it looked up, also where no request followed.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * The lines of the network log that a look-up leaves, after `use` is done. With a profile of its own and background
 * networking on: a private window, or the switch that tests usually set, would ignore hints to look names up.
 */
export async function loggedLookUps(use: (context: BrowserContext) => Promise<void>): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const log = join(folder, 'net-log.json');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    ignoreDefaultArgs: ['--disable-background-networking'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-component-update', '--disable-sync', '--no-first-run'].concat(
      `--log-net-log=${log}`,
      '--net-log-capture-mode=IncludeSensitive',
    ),
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  try {
    await use(context);
  } finally {
    // It writes the end of its log on the way out.
    await context.close();
  }
  return (await readFile(log, 'utf8')).split('\n').filter((line) => line.includes('"dns_query_type"'));
}
