// Puts an open database and its keys together into the ports that the core works with.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import type { Desk } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { createCases } from '#db/cases.ts';
import { createControllers } from '#db/controllers.ts';
import { readFact } from '#db/facts.ts';
import { createJournal } from '#db/journal.ts';
import { createLedger } from '#db/ledger.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { createMessages } from '#db/messages.ts';
import type { DeskDatabase } from '#db/open.ts';
import { createSenders } from '#db/sender-checks.ts';
import { createMessageIntake } from '#db/store-message.ts';
import { transact } from '#db/transact.ts';
import { strikeAttachment } from '#mail/mime/strike-attachment.ts';
import { adoptController } from './adopt-controller.ts';
import type { Subkeys } from './keys/subkeys.ts';
import type { OpenDesk } from './open-desk.ts';
import { createTurns } from './turns.ts';

/** Throws when the database lacks the facts that every desk is made with. */
export function assembleDesk(database: DeskDatabase, keys: Subkeys, now: () => Instant): OpenDesk {
  const log = readFact(database, 'log');
  if (log === undefined) throw new Error('the desk has no log');
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const journal = createJournal(database, log, now);
  const controllers = createControllers(database);
  if (database.isMigrated) rebuildLists(database, { keep: true });
  adoptController(database, journal, controllers);
  let isReadOnly = false;
  const desk: Desk = {
    controllers,
    journal,
    messages: createMessages(database, { journal, strikeAttachment }),
    cases: createCases(database),
    senders: createSenders(database, controllers),
    ledger: createLedger(database),
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
    readInTurn: createTurns(),
    log,
    isReadOnly: () => isReadOnly,
    close: () => {
      database.close();
      for (const key of Object.values(keys) as Uint8Array[]) key.fill(0);
    },
  };
}
