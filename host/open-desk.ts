// Creating a desk and opening it: keys, encrypted database, and the files of both.

import { existsSync, rmSync } from 'node:fs';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { EvidencePort } from '#core/desk/evidence-port.ts';
import type { AuditLog } from '#db/log/audit-log.ts';
import { createLog } from '#db/log/create-log.ts';
import { headFileOf } from '#db/log/head-file.ts';
import { processClock, type LogClock } from '#db/log/moment.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { obstacleOfSqlite } from '#db/sqlite-obstacle.ts';
import type { MessageIntake } from '#db/store-message.ts';
import { transact } from '#db/transact.ts';
import { appVersion } from './app-version.ts';
import { assembleDesk } from './assemble-desk.ts';
import { keepErasures } from './backup/keep-erasures.ts';
import { settleRestore } from './backup/put-in-place.ts';
import { clearUnfinished } from './backup/unfinished.ts';
import { clearDraft, databaseFile, draftFile, hasDesk, hasKeys, makeFolder, settleDraft } from './desk-files.ts';
import { obstacleOfFile } from './file-obstacle.ts';
import { createKeys } from './keys/create-keys.ts';
import type { KeyCustody } from './keys/key-custody.ts';
import { writeKeyFiles } from './keys/key-file.ts';
import { openFiles, type OpenFiles } from './keys/open-files.ts';
import { recordKeys } from './keys/record-keys.ts';
import type { Secret } from './keys/slots.ts';
import type { Argon2Cost } from './keys/stretch.ts';
import { wipeKeys, type Subkeys } from './keys/subkeys.ts';
import type { InTurn } from './turns.ts';

export interface OpenDesk {
  readonly desk: Desk;
  readonly database: DeskDatabase;
  readonly intake: MessageIntake;
  readonly keys: Subkeys;
  /** The key files of this desk, and the one way to change them. */
  readonly custody: KeyCustody;
  /** Stored mail is read by one at a time, however many ask for it. */
  readonly readInTurn: InTurn;
  /** The audit log's own name. */
  readonly log: string;
  readonly audit: AuditLog;
  /** What evidence files need of the log. */
  readonly evidence: EvidencePort;
  /** True after a write failed for want of space or access, until one succeeds again. */
  isReadOnly(): boolean;
  /** Closes the file and wipes the keys from memory, as far as the runtime lets us. */
  close(): void;
}

/** Makes a new desk in `folder` and closes it again. When it fails, nothing is left behind that looks like a desk. */
export async function createDesk(request: {
  readonly folder: string;
  readonly passphrase: string;
  readonly profile: ControllerProfile;
  readonly now: () => Instant;
  /** Of a guess at the passphrase; what takes about a second on this machine, where not given. */
  readonly cost?: Argon2Cost | undefined;
  /** That of the process where not given. */
  readonly clock?: LogClock | undefined;
}): Promise<Result<{ readonly recoveryKey: string }, Obstacle>> {
  const { folder } = request;
  const before = occupied(folder);
  if (before !== undefined) return fail(before);
  const { passphrase, cost, now } = request;
  const made = await createKeys({ passphrase, cost, now: now() });
  if (!made.ok) return made;
  const { keys, file, recoveryKey } = made.value;
  // The keys took a while to make: a second creation may have come first. From here on nothing waits.
  const after = occupied(folder);
  if (after !== undefined) return fail(after);
  try {
    makeFolder(folder);
    clearDraft(folder);
    writeDraft(request, keys);
    writeKeyFiles(folder, file);
    settleDraft(folder);
    return ok({ recoveryKey });
  } catch (fault) {
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    wipeKeys(keys);
  }
}

/** Why no desk can be made in this folder: one is there, or the half of one that must not be written over. */
function occupied(folder: string): Obstacle | undefined {
  if (hasDesk(folder)) return { code: 'desk-exists' };
  return hasKeys(folder) || existsSync(databaseFile(folder)) ? { code: 'desk-damaged' } : undefined;
}

/** The new desk's database with its first entries, closed again, and the head of its log. */
function writeDraft(request: Parameters<typeof createDesk>[0], keys: Subkeys): void {
  const { folder, profile, now, clock = processClock } = request;
  // Of an earlier creation that did not come to its end.
  rmSync(headFileOf(databaseFile(folder)), { force: true });
  const opened = openDatabase(draftFile(folder), keys, { create: true });
  if (!opened.ok) throw new StorageFault(opened.failure);
  const database = opened.value;
  try {
    const log = transact(database, () => {
      const begun = createLog(database, { now, clock, app: appVersion() });
      begun.append('desk', { act: 'desk.created', controller: profile.id }, 'user');
      begun.append('desk', { act: 'desk.controller-added', profile }, 'user');
      return begun;
    });
    log.close();
  } finally {
    database.close();
  }
}

/** Opens a desk with its passphrase, its recovery words or the secret of its device slot. A wrong one harms nothing. */
export async function openDesk(request: {
  readonly folder: string;
  readonly secret: Secret;
  readonly now: () => Instant;
  /** That of the process where not given. */
  readonly clock?: LogClock | undefined;
}): Promise<Result<OpenDesk, Obstacle>> {
  const { folder, secret, now, clock } = request;
  if (!hasDesk(folder)) return fail({ code: 'desk-absent' });
  settleRestore(folder);
  const opened = await openFiles(folder, secret, now);
  if (!opened.ok) return opened;
  clearUnfinished(folder);
  return assembled(opened.value, now, clock);
}

/** The same where the keys are at hand already, as for a copy on its way to another place. Closes them when it fails. */
export function openUnlocked(
  folder: string,
  { keys, custody }: Pick<OpenDesk, 'keys' | 'custody'>,
  now: () => Instant,
): Result<OpenDesk, Obstacle> {
  const opened = openDatabase(databaseFile(folder), keys, { create: false });
  if (opened.ok) return assembled({ database: opened.value, keys, custody }, now);
  wipeKeys(keys);
  custody.close();
  return opened;
}

function assembled(
  { database, keys, custody }: OpenFiles,
  now: () => Instant,
  clock?: LogClock,
): Result<OpenDesk, Obstacle> {
  try {
    const open = assembleDesk(database, { keys, custody }, now, clock);
    recordKeys(open);
    keepErasures(open);
    return ok(open);
  } catch (fault) {
    database.close();
    wipeKeys(keys);
    custody.close();
    // A page that the desk needs to open cannot be read, or there was no room to adopt an older one.
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfSqlite(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
}
