// A desk whose database is an earlier one than its own record of the last entry: as after a copy was put back by hand.

import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Instant } from '#core/base/day.ts';
import { bootHost } from '#host/boot.ts';
import { createLog } from '#host/log.ts';
import { passphrase } from './passphrase.ts';

/** Works on the desk in the folder, then puts its database back as it was. */
export async function cutDesk(folder: string, now: () => Instant): Promise<void> {
  const file = join(folder, 'desk.db');
  const earlier = join(folder, 'desk.db.earlier');
  copyFileSync(file, earlier);
  const host = bootHost({ deskFolder: folder, now, log: createLog('silent'), version: '0.1.0' });
  await host.unlock(passphrase);
  const client = createRouterClient(host.router);
  const tray = await client.tray.list();
  if (!tray.ok) throw new Error(tray.failure.code);
  for (const { id } of tray.value.slice(0, 3)) await client.tray.setAside({ id, reason: 'newsletter' });
  await host.close();
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  copyFileSync(earlier, file);
  rmSync(earlier);
}
