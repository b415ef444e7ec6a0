// Brings a desk back from a backup: made whole beside what is there, cleared of what was erased since, then put in its place.

import { cpSync, existsSync, mkdirSync, rmSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { Erasure } from '#db/erasures.ts';
import { endOfLog } from '#db/log/log-end.ts';
import { doubtOutgoing } from '#db/outgoing.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { hasDesk, makeFolder } from '../desk-files.ts';
import { readWaiting } from '../intake/read-waiting.ts';
import { holdKeys, openCustody, type KeyCustody } from '../keys/key-custody.ts';
import { parseKeyFile, writeKeyFiles } from '../keys/key-file.ts';
import { deriveSubkeys, wipeKeys } from '../keys/subkeys.ts';
import { openUnlocked } from '../open-desk.ts';
import { settleErasures } from '../settle-erasures.ts';
import type { WorkerUrls } from '../worker-urls.ts';
import { obstacleOfBackup } from './backup-obstacle.ts';
import { deskParts, otherFiles } from './desk-parts.ts';
import { erasureFileBeside, erasureKey, parseErasures } from './erasure-list.ts';
import { readText } from './keep-erasures.ts';
import { lookAtOldDesk } from './old-desk.ts';
import { proveCopy } from './prove-copy.ts';
import { commitStaging, makeStaging, settleRestore, stagingFolder } from './put-in-place.ts';
import { openContainer, type OpenContainer } from './read-container.ts';
import { replayErasures } from './replay-erasures.ts';
import { unpackBackup } from './unpack-backup.ts';
import type { CopyProof } from './verify-copy.ts';

export interface RestoreRequest {
  readonly file: string;
  /** The passphrase that the desk had when the backup was made, or the recovery words of then. */
  readonly secret: string;
  readonly folder: string;
  readonly now: () => Instant;
  readonly workers: WorkerUrls;
  /** The desk that is replaced is kept beside it. */
  readonly keepsOld?: boolean | undefined;
  onProgress(done: number, total: number): void;
}

export interface Restored {
  readonly backedUpAt: Instant;
  /** Lines that the backup had. */
  readonly taken: number;
  /** Lines of the replaced desk that the backup did not have, where that is known. */
  readonly lost: number | undefined;
  /** Erasures that were made since, and had to be made again. */
  readonly erasedAgain: number;
  /** False where nothing told what had been erased since: something may be back. */
  readonly knowsErasures: boolean;
  /** Name of the folder that the replaced desk was moved to, beside this one. */
  readonly keptAs: string | undefined;
}

/** Until its last step nothing of what is there changes; a crash leaves the old desk or the new one, whole. */
export async function restoreDesk(request: RestoreRequest): Promise<Result<Restored, Obstacle>> {
  const { file, folder } = request;
  const wasThere = existsSync(folder);
  if (wasThere) settleRestore(folder);
  if (wasThere && !hasDesk(folder) && otherFiles(folder).length > 0) return fail({ code: 'restore-folder-taken' });
  const container = await openContainer(file);
  if (!container.ok) return container;
  try {
    return await restoreFrom(container.value, request);
  } catch (fault) {
    const obstacle = obstacleOfBackup(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    await container.value.close();
    rmSync(stagingFolder(folder), { recursive: true, force: true });
    if (!wasThere && !hasDesk(folder)) removeEmpty(folder);
  }
}

interface Unlocked {
  readonly custody: KeyCustody;
  readonly masterKey: Buffer;
}

async function restoreFrom(container: OpenContainer, request: RestoreRequest): Promise<Result<Restored, Obstacle>> {
  const keyFile = parseKeyFile(container.preamble.keys);
  if (keyFile === undefined) return fail({ code: 'backup-damaged' });
  makeFolder(request.folder);
  const staging = makeStaging(request.folder);
  writeKeyFiles(staging, keyFile);
  const unlocked = await openCustody(staging, request.secret);
  if (!unlocked.ok) return unlocked;
  try {
    return await restoreUnlocked(container, request, unlocked.value);
  } finally {
    unlocked.value.masterKey.fill(0);
    unlocked.value.custody.close();
  }
}

async function restoreUnlocked(
  container: OpenContainer,
  request: RestoreRequest,
  { custody, masterKey }: Unlocked,
): Promise<Result<Restored, Obstacle>> {
  const { folder, secret, now, workers, onProgress } = request;
  const { log, createdAt, entries } = container.preamble.header;
  const keys = deriveSubkeys(masterKey, custody.secrets());
  try {
    await unpackBackup(container, keys.backup, stagingFolder(folder), onProgress);
    const found = await lookAtOldDesk({ folder, masterKey, secret, log, dedupe: keys.dedupe, now });
    if (!found.ok) return found;
    const old = found.value;
    try {
      const beside = listBeside(request.file, log, keys.dedupe);
      const lost = old.entries === undefined ? undefined : Math.max(0, old.entries - entries);
      const prepared = await prepare(container, request, masterKey, {
        erasures: [...old.erasures, ...(beside ?? [])],
        lost,
      });
      if (!prepared.ok) return prepared;
      const { erasedAgain, hasAlarm } = prepared.value;
      const proof = await prove(request, masterKey, workers.backup);
      if (proof === undefined || !(proof.isWhole || hasAlarm)) return fail({ code: 'backup-damaged' });
      // What may be somebody's only desk is never thrown away.
      const keptAs = old.isThere && (request.keepsOld === true || !old.isSame) ? keepAside(request) : undefined;
      // Nobody else comes in between: whoever opens the desk after the commit finishes the move first.
      commitStaging(folder);
      old.release();
      settleRestore(folder);
      const knowsErasures = !old.isThere || old.knowsErasures || beside !== undefined;
      return ok({ backedUpAt: createdAt, taken: entries, lost, erasedAgain, knowsErasures, keptAs });
    } finally {
      old.release();
    }
  } finally {
    wipeKeys(keys);
  }
}

/** Opens the staged desk, erases in it what was erased since, and writes down that it was brought back. */
async function prepare(
  { preamble: { header } }: OpenContainer,
  { folder, now, workers }: RestoreRequest,
  masterKey: Uint8Array,
  { erasures, lost }: { readonly erasures: readonly Erasure[]; readonly lost: number | undefined },
): Promise<Result<{ readonly erasedAgain: number; readonly hasAlarm: boolean }, Obstacle>> {
  const staging = stagingFolder(folder);
  const custody = holdKeys(staging, masterKey);
  if (custody === undefined) return fail({ code: 'backup-damaged' });
  const opened = openUnlocked(staging, { custody, keys: deriveSubkeys(masterKey, custody.secrets()) }, now);
  if (!opened.ok) return opened.failure.code === 'desk-damaged' ? fail({ code: 'backup-damaged' }) : opened;
  const open = opened.value;
  const pool = createParserPool({ workerUrl: workers.parser });
  try {
    const head = endOfLog(open.database);
    if (open.log !== header.log || head.size !== header.entries || head.hash !== header.head)
      return fail({ code: 'backup-damaged' });
    // An attachment can be struck out of a mail only once it has been read.
    await readWaiting(open, pool, {});
    const erasedAgain = erasures.length === 0 ? 0 : replayErasures(open, erasures);
    // A backup of a desk whose alarm stood brings the alarm back with it, and with it nothing is written.
    const hasAlarm = open.audit.alarm() !== undefined;
    open.desk.transact(() => doubtOutgoing(open.database, now()));
    if (!hasAlarm)
      open.desk.transact(() => {
        const said = { backedUpAt: header.createdAt, taken: header.entries, ...(lost !== undefined && { lost }) };
        open.desk.journal.append('desk', { act: 'desk.restored', ...said }, 'user');
      });
    await settleErasures(open);
    return ok({ erasedAgain, hasAlarm });
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
    return fail(fault.obstacle.code === 'desk-damaged' ? { code: 'backup-damaged' } : fault.obstacle);
  } finally {
    await pool.close();
    open.close();
  }
}

/** As it is to be put in place: every page, line and mail of it. */
async function prove(
  { folder }: RestoreRequest,
  masterKey: Uint8Array,
  workerUrl: URL,
): Promise<CopyProof | undefined> {
  const staging = stagingFolder(folder);
  const custody = holdKeys(staging, masterKey);
  if (custody === undefined) return undefined;
  const keys = deriveSubkeys(masterKey, custody.secrets());
  try {
    return await proveCopy(workerUrl, staging, keys);
  } finally {
    wipeKeys(keys);
    custody.close();
  }
}

/** What was erased since, from the list beside the backup; undefined where there is none that this desk wrote. */
function listBeside(file: string, log: string, dedupe: Uint8Array): readonly Erasure[] | undefined {
  const folder = dirname(file);
  const lists = [erasureFileBeside(folder, log), join(folder, 'erasures.json')].flatMap((path) => {
    const list = parseErasures(readText(path) ?? '', erasureKey(dedupe));
    return list?.log === log ? [list.erasures] : [];
  });
  return lists.length === 0 ? undefined : lists.flat();
}

function keepAside({ folder, now }: RestoreRequest): string {
  const name = `${basename(folder)}.replaced-${now().replaceAll(/[-:]|\.\d+/g, '')}`;
  const aside = join(dirname(folder), name);
  mkdirSync(aside, { mode: 0o700 });
  for (const part of deskParts(folder))
    if (!part.startsWith('restore.') && part !== 'backup.check')
      cpSync(join(folder, part), join(aside, part), { recursive: true });
  return name;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or never came to be.
  }
}
