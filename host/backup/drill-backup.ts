// The drill: opens a backup with a secret and checks all of it, in a folder that only ever holds ciphertext. Changes nothing.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackupProof } from '#core/desk/backup-views.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { openCustody } from '../keys/key-custody.ts';
import { parseKeyFile, writeKeyFiles } from '../keys/key-file.ts';
import { deriveSubkeys, wipeKeys } from '../keys/subkeys.ts';
import { obstacleOfBackup } from './backup-obstacle.ts';
import { proveCopy } from './prove-copy.ts';
import { openContainer, type OpenContainer } from './read-container.ts';
import { unpackBackup } from './unpack-backup.ts';

export interface DrillTools {
  /** Module of the thread that verifies. */
  readonly workerUrl: URL;
  onProgress(done: number, total: number): void;
}

export async function drillBackup(
  file: string,
  secret: string,
  tools: DrillTools,
): Promise<Result<BackupProof & { readonly log: string }, Obstacle>> {
  const container = await openContainer(file);
  if (!container.ok) return container;
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'dpo-desk-drill-'));
    return await drillIn(folder, container.value, secret, tools);
  } catch (fault) {
    const obstacle = obstacleOfBackup(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    await container.value.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function drillIn(
  folder: string,
  container: OpenContainer,
  secret: string,
  { workerUrl, onProgress }: DrillTools,
): Promise<Result<BackupProof & { readonly log: string }, Obstacle>> {
  const { header, keys: keyText } = container.preamble;
  const keyFile = parseKeyFile(keyText);
  if (keyFile === undefined) return fail({ code: 'backup-damaged' });
  writeKeyFiles(folder, keyFile);
  const unlocked = await openCustody(folder, secret);
  if (!unlocked.ok) return unlocked;
  const { custody, masterKey } = unlocked.value;
  const keys = deriveSubkeys(masterKey, custody.secrets());
  masterKey.fill(0);
  try {
    await unpackBackup(container, keys.backup, folder, onProgress);
    const proof = await proveCopy(workerUrl, folder, keys);
    if (proof?.isWhole !== true || proof.entries !== header.entries || proof.head !== header.head)
      return fail({ code: 'backup-damaged' });
    const { entries, cases, messages } = proof;
    return ok({ backedUpAt: header.createdAt, entries, cases, messages, log: header.log });
  } finally {
    wipeKeys(keys);
    custody.close();
  }
}
