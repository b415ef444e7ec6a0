// Creating a desk and opening it: keys, encrypted database, and the core's ports put together.

import { base64urlnopad } from '@scure/base';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { calendarOf } from '#core/clock/calendar.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { createCases } from '#db/cases.ts';
import { readFact, writeFact } from '#db/facts.ts';
import { createJournal } from '#db/journal.ts';
import { createMessages } from '#db/messages.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { createMessageIntake, type MessageIntake } from '#db/store-message.ts';
import { transact } from '#db/transact.ts';
import { clearDraft, databaseFile, draftFile, hasDesk, makeFolder, settleDraft } from './desk-files.ts';
import { createKeys, openKeys } from './keys/key-custody.ts';
import { readKeyFile, writeKeyFile } from './keys/key-file.ts';
import { deriveSubkeys, type Subkeys } from './keys/subkeys.ts';
import { parseProfile } from './profiles.ts';

export interface OpenDesk {
  readonly desk: Desk;
  readonly database: DeskDatabase;
  readonly intake: MessageIntake;
  readonly keys: Subkeys;
  /** The audit log's own name. */
  readonly log: string;
  /** True after a write failed for want of space or access, until one succeeds again. */
  isReadOnly(): boolean;
  /** Closes the file and wipes the keys from memory, as far as the runtime lets us. */
  close(): void;
}

/** Makes a new desk in `folder` and closes it again. Nothing is left behind that looks like a desk when it fails. */
export async function createDesk(request: {
  readonly folder: string;
  readonly passphrase: string;
  readonly profile: ControllerProfile;
  readonly now: () => Instant;
}): Promise<Result<{ readonly recoveryKey: string }, Obstacle>> {
  const { folder, profile, now } = request;
  if (hasDesk(folder)) return fail({ code: 'desk-exists' });
  // A database whose keys are gone is never written over.
  if (existsSync(databaseFile(folder))) return fail({ code: 'desk-damaged' });
  const { masterKey, file, recoveryKey } = await createKeys(request.passphrase);
  makeFolder(folder);
  clearDraft(folder);
  const opened = openDatabase(draftFile(folder), deriveSubkeys(masterKey).database, { create: true });
  masterKey.fill(0);
  if (!opened.ok) return opened;
  const database = opened.value;
  const log = base64urlnopad.encode(randomBytes(16));
  transact(database, () => {
    writeFact(database, 'log', log);
    writeFact(database, 'controller', JSON.stringify(profile));
    createJournal(database, log, now).append('desk', { act: 'desk.created', controller: profile.id }, 'user');
  });
  database.close();
  writeKeyFile(folder, file);
  settleDraft(folder);
  return ok({ recoveryKey });
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
  return opened.ok ? ok(assemble(opened.value, keys, now)) : opened;
}

function assemble(database: DeskDatabase, keys: Subkeys, now: () => Instant): OpenDesk {
  const log = requiredFact(database, 'log');
  const controller = parseProfile(requiredFact(database, 'controller'));
  const calendar = calendarOf(controller.country);
  if (!calendar.ok) throw new Error(`no calendar for ${controller.country}`);
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const journal = createJournal(database, log, now);
  let isReadOnly = false;
  const desk: Desk = {
    controller,
    calendar: calendar.value,
    journal,
    messages: createMessages(database),
    cases: createCases(database),
    random,
    now,
    transact: (work) => {
      try {
        const result = transact(database, work);
        isReadOnly = false;
        return result;
      } catch (fault) {
        if (fault instanceof StorageFault) isReadOnly = true;
        throw fault;
      }
    },
  };
  return {
    desk,
    database,
    intake: createMessageIntake({ database, journal, macKey: keys.dedupe, random, now }),
    keys,
    log,
    isReadOnly: () => isReadOnly,
    close: () => {
      database.close();
      for (const key of Object.values(keys) as Uint8Array[]) key.fill(0);
    },
  };
}

function requiredFact(database: DeskDatabase, name: 'log' | 'controller'): string {
  const value = readFact(database, name);
  if (value === undefined) throw new Error(`the desk has no ${name}`);
  return value;
}
