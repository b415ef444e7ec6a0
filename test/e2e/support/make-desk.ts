// Makes the desk that a test of the screens opens: empty, or filled as the demo is.

import { createDesk, openDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { findProfile } from '#host/profiles.ts';
import type { Instant } from '#core/base/day.ts';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { fillSample } from '#host/sample/fill-sample.ts';
import { passphrase } from './passphrase.ts';

export async function makeDesk(folder: string, state: 'locked' | 'demo', now: () => Instant): Promise<void> {
  const profile = valueOf(findProfile('kraaft'));
  valueOf(await createDesk({ folder, passphrase, profile, now }));
  if (state === 'locked') return;
  const opened = valueOf(await openDesk({ folder, secret: passphrase, now }));
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  await fillSample(opened, pool, () => undefined);
  await pool.close();
  opened.close();
}

function valueOf<T>(result: Result<T, Obstacle>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
