// Makes the sample desk: a desk like any other, in a folder of its own, under a passphrase that nobody ever sees.

import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { LogClock } from '#db/log/moment.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { drillRecovery } from '../keys/change-keys.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import { recordKeys } from '../keys/record-keys.ts';
import { leastCost } from '../keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '../open-desk.ts';
import { findProfile } from '../profiles.ts';
import type { WorkerUrls } from '../worker-urls.ts';
import { fillSample } from './fill-sample.ts';
import { makeSampleFolder, removeSample, sampleFolderOf } from './sample-folder.ts';

/** The invented inbox was written to this controller. */
const sampleProfile = 'kraaft';

export interface SampleDesk {
  readonly open: OpenDesk;
  readonly folder: string;
}

/** Leaves nothing behind where it fails. */
export async function makeSample(request: {
  /** Of the real desk, which is not touched. */
  readonly deskFolder: string;
  readonly now: () => Instant;
  readonly clock?: LogClock | undefined;
  readonly workers: WorkerUrls;
  onProgress(done: number, total: number): void;
}): Promise<Result<SampleDesk, Obstacle>> {
  const folder = sampleFolderOf(request.deskFolder);
  try {
    removeSample(folder);
    makeSampleFolder(folder);
  } catch (fault) {
    const obstacle = obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
  let made: Result<SampleDesk, Obstacle> | undefined;
  try {
    made = await fillNew(folder, request);
    return made;
  } finally {
    if (made?.ok !== true) removeSample(folder);
  }
}

async function fillNew(
  folder: string,
  { now, clock, workers, onProgress }: Parameters<typeof makeSample>[0],
): Promise<Result<SampleDesk, Obstacle>> {
  const profile = findProfile(sampleProfile);
  if (!profile.ok) return profile;
  // The folder goes when the sample ends, and a dead process has no keys: dear guesses would protect nothing here.
  const passphrase = randomBytes(32).toString('base64url');
  const created = await createDesk({ folder, passphrase, profile: profile.value, now, cost: leastCost, clock });
  if (!created.ok) return created;
  const opened = await openDesk({ folder, secret: passphrase, now, clock });
  if (!opened.ok) return opened;
  const open = opened.value;
  const pool = createParserPool({ workerUrl: workers.parser });
  let isFilled = false;
  try {
    // Nobody has words to check: nothing shall remind of it.
    drillRecovery(open.custody, created.value.recoveryKey, now());
    recordKeys(open);
    await fillSample(open, pool, onProgress);
    isFilled = true;
    return ok({ open, folder });
  } catch (fault) {
    if (fault instanceof StorageFault) return { ok: false, failure: fault.obstacle };
    throw fault;
  } finally {
    await pool.close();
    if (!isFilled) open.close();
  }
}
