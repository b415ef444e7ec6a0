// Creating a desk and opening it: keys, encrypted database, and the files of both.

import { base64urlnopad } from '@scure/base';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { writeFact } from '#db/facts.ts';
import { createJournal } from '#db/journal.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { obstacleOfSqlite } from '#db/sqlite-obstacle.ts';
import type { MessageIntake } from '#db/store-message.ts';
import { transact } from '#db/transact.ts';
import { assembleDesk } from './assemble-desk.ts';
import { clearDraft, databaseFile, draftFile, hasDesk, makeFolder, settleDraft } from './desk-files.ts';
import { obstacleOfFile } from './file-obstacle.ts';
import { createKeys, openKeys } from './keys/key-custody.ts';
import { hasKeyFile, readKeyFile, writeKeyFile } from './keys/key-file.ts';
import { deriveSubkeys, type Subkeys } from './keys/subkeys.ts';
import type { InTurn } from './turns.ts';

export interface OpenDesk {
  readonly desk: Desk;
  readonly database: DeskDatabase;
  readonly intake: MessageIntake;
  readonly keys: Subkeys;
  /** Stored mail is read by one at a time, however many ask for it. */
  readonly readInTurn: InTurn;
  /** The audit log's own name. */
  readonly log: string;
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
}): Promise<Result<{ readonly recoveryKey: string }, Obstacle>> {
  const { folder } = request;
  const before = occupied(folder);
  if (before !== undefined) return fail(before);
  const { masterKey, file, recoveryKey } = await createKeys(request.passphrase);
  // The keys took a while to make: a second creation may have come first. From here on nothing waits.
  const after = occupied(folder);
  if (after !== undefined) return fail(after);
  try {
    makeFolder(folder);
    clearDraft(folder);
    writeDraft(request, masterKey);
    writeKeyFile(folder, file);
    settleDraft(folder);
    return ok({ recoveryKey });
  } catch (fault) {
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    masterKey.fill(0);
  }
}

/** Why no desk can be made in this folder: one is there, or the half of one that must not be written over. */
function occupied(folder: string): Obstacle | undefined {
  if (hasDesk(folder)) return { code: 'desk-exists' };
  return hasKeyFile(folder) || existsSync(databaseFile(folder)) ? { code: 'desk-damaged' } : undefined;
}

/** The new desk's database with its first entries, closed again. */
function writeDraft(
  { folder, profile, now }: { folder: string; profile: ControllerProfile; now: () => Instant },
  masterKey: Uint8Array,
): void {
  const opened = openDatabase(draftFile(folder), deriveSubkeys(masterKey).database, { create: true });
  if (!opened.ok) throw new StorageFault(opened.failure);
  const database = opened.value;
  const log = base64urlnopad.encode(randomBytes(16));
  try {
    transact(database, () => {
      writeFact(database, 'log', log);
      const journal = createJournal(database, log, now);
      journal.append('desk', { act: 'desk.created', controller: profile.id }, 'user');
      journal.append('desk', { act: 'desk.controller-added', profile }, 'user');
    });
  } finally {
    database.close();
  }
}

/** Opens a desk with its passphrase or its recovery words. A wrong one harms nothing. */
export async function openDesk(request: {
  readonly folder: string;
  readonly secret: string;
  readonly now: () => Instant;
}): Promise<Result<OpenDesk, Obstacle>> {
  const { folder, secret, now } = request;
  if (!hasDesk(folder)) return fail({ code: 'desk-absent' });
  const file = readKeyFile(folder);
  if (file === undefined) return fail({ code: 'desk-damaged' });
  const masterKey = await openKeys(file, secret);
  if (masterKey === undefined) return fail({ code: 'passphrase-wrong' });
  settleDraft(folder);
  const keys = deriveSubkeys(masterKey);
  masterKey.fill(0);
  const opened = openDatabase(databaseFile(folder), keys.database, { create: false });
  if (!opened.ok) return opened;
  try {
    return ok(assembleDesk(opened.value, keys, now));
  } catch (fault) {
    opened.value.close();
    // A page that the desk needs to open cannot be read, or there was no room to adopt an older one.
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfSqlite(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
}
